import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { superuser } from "../database/cluster.ts";
import { lockName } from "../database/data-folder.ts";
import { databaseName } from "../database/embedded.ts";
import { lockFile } from "../database/folder-lock.ts";
import { openDatabase } from "../database/open-database.ts";
import type { Settings } from "../environment.ts";
import { StartError } from "../start-error.ts";

/** The database of the register, for as long as an import takes. */
export interface OpenRegister {
  /** Null: there is none yet, and none was made, as nothing is to be written. */
  readonly url: string | null;
  close(): Promise<void>;
}

const leave = async () => undefined;

/**
 * The database that `npm start` uses with the same settings. While the platform runs on its embedded PostgreSQL, this is
 * that server: the running platform shows what is imported at once.
 */
export async function openRegister(
  settings: Pick<Settings, "databaseUrl" | "dataDir">,
  { onlyLook }: { readonly onlyLook: boolean },
): Promise<OpenRegister> {
  if (settings.databaseUrl === undefined) {
    const running = await runningServer(settings.dataDir);
    if (running !== null) return { url: running, close: leave };
    if (onlyLook && !existsSync(join(settings.dataDir, "postgres"))) return { url: null, close: leave };
  }
  const database = await openDatabase(settings);
  return { url: database.url, close: () => database.stop() };
}

/** The address of the server that another run of the platform has started in this folder. Null: no other run has it. */
async function runningServer(dataDir: string): Promise<string | null> {
  const file = join(dataDir, lockName);
  if (!existsSync(file)) return null;
  const lock = lockFile(file);
  if (lock !== undefined) {
    lock.release();
    return null;
  }
  const read = (name: string) => readFile(join(dataDir, name), "utf8").catch(() => "");
  // https://www.postgresql.org/docs/18/storage-file-layout.html: the port is the fourth line, the status the eighth.
  const [, , , port, , , , status = ""] = (await read("postgres/postmaster.pid")).split("\n");
  const password = (await read("password")).trim();
  if (status.trim() !== "ready" || password === "") {
    throw new StartError(
      `The platform in ${dataDir} is just starting or stopping, or belongs to another user. Run the import again in a ` +
        "moment, or stop the platform first.",
    );
  }
  return `postgresql://${superuser}:${password}@127.0.0.1:${Number(port)}/${databaseName}`;
}
