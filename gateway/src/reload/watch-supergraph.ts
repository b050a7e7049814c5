import { readFile, stat } from "node:fs/promises";
import type { Logger } from "pino";

export interface WatchOptions {
  readonly file: string;
  /** The text that serves now. */
  readonly current: string;
  reload(supergraphSdl: string): Promise<boolean>;
  readonly log: Logger;
  /** Milliseconds between two looks. */
  readonly everyMs?: number;
}

/**
 * Looks at the file once a second and takes up what it finds once two looks agree that nobody is writing to it.
 * Looking, because notifications do not come through every mount, and get lost where a file is replaced by another.
 * A file that is gone, or refused, leaves all as it is until it changes again. Returns how to stop.
 */
export function watchSupergraph({ file, current, reload, log, everyMs = 1_000 }: WatchOptions): () => void {
  let seen: string | undefined;
  let done: string | undefined;
  let known = current;
  let looking = false;

  async function look(): Promise<void> {
    const state = await stateOf(file);
    const settled = state === seen;
    seen = state;
    if (!settled || state === undefined || state === done) return;
    const text = await readFile(file, "utf8");
    // Written again between the look and the reading: the next two looks will do.
    if ((await stateOf(file)) !== state) return;
    done = state;
    if (text === known) return;
    known = text;
    log.info({ file }, "the supergraph has changed");
    await reload(text);
  }

  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    void look()
      .catch((problem: unknown) => log.warn({ file, problem: String(problem) }, "the supergraph cannot be read"))
      .finally(() => (looking = false));
  }, everyMs);
  // No reason to keep a process running.
  timer.unref();
  return () => clearInterval(timer);
}

async function stateOf(file: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return undefined;
  }
}
