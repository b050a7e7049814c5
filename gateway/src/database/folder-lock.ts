import { DatabaseSync } from "node:sqlite";

export interface FolderLock {
  release(): void;
}

/**
 * Holds a file for as long as this process lives. The operating system lets go of it when the process ends, however it
 * ends, so there is no stale lock to be told from a live one, as there is with a process id in a file (after a restart
 * of a container the same id is someone else). SQLite is the way to such a lock that Node has on every system.
 *
 * @returns undefined when another process holds it
 */
export function lockFile(path: string): FolderLock | undefined {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    // Nothing is ever written: the file stays empty and needs no journal.
    database.exec("pragma journal_mode = off; begin exclusive");
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    const busy = 5;
    if (error instanceof Error && "errcode" in error && error.errcode === busy) return undefined;
    throw error;
  }
}
