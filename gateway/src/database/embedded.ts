import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { StartError } from "../start-error.ts";
import { type Account, accountForPostgres } from "./account.ts";
import { embeddedMajor, initialise, startServer, stopServer, superuser } from "./cluster.ts";
import { claimDataFolder, type DataFolder, halfFinishedName } from "./data-folder.ts";
import { stopLeftoverServer } from "./leftover-server.ts";
import type { Database } from "./open-database.ts";
import { findPrograms, type Programs } from "./programs.ts";
import { watchServer } from "./watch-server.ts";

export const databaseName = "phong_trao";

/**
 * Starts the PostgreSQL that came with the packages, on data that it creates the first time. Every step can be cut
 * short by `kill -9`; the next start finds either all of it or nothing.
 *
 * @param serverSettings on top of ours, as in postgresql.conf
 */
export async function openEmbedded(
  dataDir: string,
  serverSettings: Readonly<Record<string, string>> = {},
): Promise<Database> {
  const folder = await claimDataFolder(dataDir);
  try {
    const account = accountForPostgres(folder.cluster);
    const programs = await findPrograms(folder.path, account);
    if (!existsSync(folder.cluster)) await create(folder, programs, account);
    await checkMajor(folder);
    await stopLeftoverServer(programs, folder.cluster);
    const port = await startServer(programs, folder.cluster, serverSettings);
    return await opened(folder, programs, port, serverSettings);
  } catch (error) {
    folder.release();
    throw error;
  }
}

async function opened(
  folder: DataFolder,
  programs: Programs,
  port: number,
  serverSettings: Readonly<Record<string, string>>,
): Promise<Database> {
  const endWatch = watchServer(programs, folder.cluster, port, serverSettings);
  let stopped: Promise<void> | undefined;
  const stop = () =>
    (stopped ??= endWatch()
      .then(() => stopServer(programs, folder.cluster))
      .finally(folder.release));
  try {
    const password = (await readFile(folder.passwordFile, "utf8")).trim();
    const url = (name: string) => `postgresql://${superuser}:${password}@127.0.0.1:${port}/${name}`;
    await createMissingDatabase(url("postgres"));
    return {
      url: url(databaseName),
      kind: "embedded",
      stop,
      stopAtOnce: () => programs.runAtOnce("pg_ctl", ["stop", "--mode=immediate", "--no-wait", "-D", folder.cluster]),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The cluster gets its name when it is complete. */
async function create(folder: DataFolder, programs: Programs, account: Account | undefined): Promise<void> {
  const file = await open(folder.passwordFile, "w", 0o600);
  await file.chmod(0o600);
  await file.writeFile(`${randomBytes(24).toString("base64url")}\n`);
  await file.close();
  const unfinished = join(folder.path, halfFinishedName());
  await mkdir(unfinished, { mode: 0o700 });
  if (account !== undefined) {
    await chown(folder.passwordFile, account.uid, account.gid);
    await chown(unfinished, account.uid, account.gid);
  }
  await initialise(programs, unfinished, folder.passwordFile);
  await rename(unfinished, folder.cluster);
}

async function checkMajor(folder: DataFolder): Promise<void> {
  const major = (await readFile(join(folder.cluster, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (major === String(embeddedMajor)) return;
  if (major === "") {
    throw new StartError(
      `The data in ${folder.cluster} is damaged: it has no file PG_VERSION. Nothing was done to it. Put a backup in ` +
        "its place, or set DATA_DIR to another folder to begin anew from the source documents.",
    );
  }
  throw new StartError(
    `The data in ${folder.cluster} is of PostgreSQL ${major}, and this version of Phong Trào runs PostgreSQL ` +
      `${embeddedMajor}, which cannot read it. Nothing was done to it. Either go back to the version that made it, or ` +
      "set DATA_DIR to another folder to begin anew from the source documents, or serve that data with a PostgreSQL " +
      `${major} of your own and name it in DATABASE_URL.`,
  );
}

async function createMissingDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}
