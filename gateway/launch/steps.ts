import type { Database } from "../src/database/open-database.ts";

/** What a start consists of. Each step needs the ones before. */
export interface Steps {
  openDatabase(): Promise<Database>;
  /** Throws a StartError when nothing could listen there. Asked before the long steps. */
  checkPort(host: string, port: number): Promise<void>;
  /** Migrates, and loads the facts that are not there yet. */
  prepare(url: string): Promise<Prepared>;
  serve(where: { readonly url: string; readonly host: string; readonly port: number }): Promise<Served>;
}

export interface Prepared {
  /** Migrations that ran. */
  readonly migrated: number;
  /** Records that were loaded. */
  readonly loaded: number;
}

export interface Served {
  /** Where clients reach the graph. */
  readonly url: string;
  /** Takes no more requests and lets those in flight finish. */
  stop(): Promise<void>;
}

export interface Console {
  say(line: string): void;
  /** Milliseconds, from any beginning. */
  now(): number;
}

export interface Started {
  readonly url: string;
  /** Stops serving, then the database. Safe to call twice. */
  stop(): Promise<void>;
}

/** Milliseconds for requests in flight to finish: longer than the gateway itself gives them (`drainMs`). */
const drainWithin = 12_000;

/**
 * Runs the steps one after the other, prints how long each took, and undoes what was done when one fails or `stopping`
 * is aborted. `opened` is told of the database as soon as there is one.
 *
 * @returns undefined when it was stopped before it was up
 */
export async function start(
  steps: Steps,
  where: { readonly host: string; readonly port: number },
  console: Console,
  stopping: AbortSignal,
  opened: (database: Database) => void = () => undefined,
): Promise<Started | undefined> {
  const timed = timer(console);
  const database = await timed(steps.openDatabase, ({ kind }) =>
    kind === "embedded" ? "database ready" : "own database ready",
  );
  opened(database);
  try {
    if (stopping.aborted) return await abandon(database);
    await steps.checkPort(where.host, where.port);
    await timed(() => steps.prepare(database.url), described);
    if (stopping.aborted) return await abandon(database);
    const served = await timed(
      () => steps.serve({ url: database.url, ...where }),
      ({ url }) => `listening on ${url}`,
    );
    let stopped: Promise<void> | undefined;
    const stop = () => (stopped ??= stopAll(served, database, console, timed));
    return { url: served.url, stop };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function abandon(database: Database): Promise<undefined> {
  await database.stop();
}

async function stopAll(served: Served, database: Database, console: Console, timed: Timed): Promise<void> {
  try {
    await timed(
      () => atMost(drainWithin, served.stop()),
      (inTime) => (inTime ? "requests finished" : "some requests did not finish and were cut off"),
    );
  } catch (error) {
    console.say(`serving did not stop cleanly: ${error instanceof Error ? error.message : String(error)}`);
  }
  await timed(
    () => database.stop(),
    () => "database stopped",
  );
}

function described({ migrated, loaded }: Prepared): string {
  const nothing = migrated === 0 && loaded === 0;
  if (nothing) return "schema and facts up to date";
  return [
    migrated > 0 ? `migrated (${migrated} ${migrated === 1 ? "step" : "steps"})` : "schema up to date",
    loaded > 0 ? `facts loaded (${loaded} ${loaded === 1 ? "record" : "records"})` : "facts up to date",
  ].join(", ");
}

type Timed = <T>(work: () => Promise<T>, name: (result: T) => string) => Promise<T>;

function timer({ say, now }: Console): Timed {
  return async (work, name) => {
    const begin = now();
    const result = await work();
    say(`${name(result)} in ${((now() - begin) / 1_000).toFixed(1)} s`);
    return result;
  };
}

/** False when the time was up first. */
async function atMost(milliseconds: number, work: Promise<void>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timeout = setTimeout(resolve, milliseconds, false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timeout);
  }
}
