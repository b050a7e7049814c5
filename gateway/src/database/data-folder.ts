import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartError } from "../start-error.ts";
import { lockFile } from "./folder-lock.ts";

/** The folder that holds the embedded PostgreSQL's data, claimed by this run. */
export interface DataFolder {
  readonly path: string;
  /** PostgreSQL's own folder. There either completely or not at all. */
  readonly cluster: string;
  readonly passwordFile: string;
  release(): void;
}

export const lockName = "phong-trao.lock";
const holderName = "running.txt";

/** What systems put into a folder, or a fresh volume, by themselves. */
const noise = new Set([".DS_Store", "Thumbs.db", "lost+found"]);

/**
 * Creates the folder where there is none and makes it ours until `release` or the end of the process. A folder with
 * anything in it that we did not make is left as it is.
 */
export async function claimDataFolder(path: string): Promise<DataFolder> {
  try {
    await mkdir(path, { recursive: true });
    const found = (await readdir(path)).filter((name) => !noise.has(name));
    if (found.length > 0 && !found.includes(lockName)) throw notOurs(path, found);

    const lock = lockFile(join(path, lockName));
    if (lock === undefined) throw await inUse(path);
    try {
      // Root's PostgreSQL runs as someone else, who must be able to pass through to its own folder.
      await chmod(path, process.getuid?.() === 0 ? 0o711 : 0o700);
      await writeFile(join(path, holderName), `process ${process.pid}, started ${new Date().toISOString()}\n`);
      await removeHalfFinished(path);
    } catch (error) {
      lock.release();
      throw error;
    }
    return {
      path,
      cluster: join(path, "postgres"),
      passwordFile: join(path, "password"),
      release: lock.release,
    };
  } catch (error) {
    throw error instanceof StartError ? error : notWritable(path, error);
  }
}

/** Where a new cluster grows before it gets its name; a start that was killed leaves one behind. */
export function halfFinishedName(): string {
  return `postgres.unfinished-${process.pid}`;
}

async function removeHalfFinished(path: string): Promise<void> {
  const names = (await readdir(path)).filter((name) => name.startsWith("postgres.unfinished-"));
  // An initdb that outlived its starter may still be writing; it gives up when its files are gone.
  const remove = (name: string) =>
    rm(join(path, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  await Promise.all(names.map(remove));
}

function notOurs(path: string, found: readonly string[]): StartError {
  const some = found.slice(0, 3).join(", ");
  return new StartError(
    `The data folder ${path} holds files that are not Phong Trào's (${some}${found.length > 3 ? ", …" : ""}), so ` +
      "nothing was done to it. Set DATA_DIR to an empty folder, or to one that does not exist yet.",
  );
}

async function inUse(path: string): Promise<StartError> {
  const holder = await readFile(join(path, holderName), "utf8").catch(() => "");
  return new StartError(
    `The data folder ${path} is in use by another run of Phong Trào${holder === "" ? "" : ` (${holder.trim()})`}. ` +
      "Stop that one, or set DATA_DIR to another folder to run both.",
  );
}

function notWritable(path: string, error: unknown): StartError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StartError(
    `The data folder ${path} cannot be written to (${reason}). Give this user the right to write there, or set ` +
      "DATA_DIR to a folder where it has it.",
    { cause: error },
  );
}
