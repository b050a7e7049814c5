import type { Arguments } from "./arguments.ts";
import { type BenchServer, describeServer, openBenchServer } from "./database.ts";
import { openRegister, scaleOf } from "./register.ts";
import { prepareDatabase } from "./tasks/run-task.ts";

/** What a run is measured on. Made when it is first asked for: workloads of the gateway alone need none of it. */
export interface World extends AsyncDisposable {
  /** For the machine's description. */
  description(): string;
  scale(): Promise<number>;
  /** The country with made-up records. */
  registerUrl(): Promise<string>;
  /** The facts alone, for tasks. */
  factsUrl(): Promise<string>;
  /** For databases with nothing in them. */
  server(): Promise<BenchServer>;
}

export interface Asked extends Pick<Arguments, "scale" | "keep" | "database"> {
  readonly seed: number;
  say(line: string): void;
}

export function worldOf({ scale, keep, database, seed, say }: Asked): World {
  const opened = new AsyncDisposableStack();
  let description = "no database";

  const server = once(async () => {
    const one = opened.use(await openBenchServer({ ownUrl: process.env["DATABASE_URL"] || undefined, keep }));
    description = one.description;
    return one;
  });
  const registerUrl = once(async () => {
    if (database !== null) {
      description = await describeServer(database);
      return database;
    }
    return opened.use(await openRegister(await server(), { seed, scale, kept: keep !== null, say })).url;
  });
  const factsUrl = once(async () => {
    const { url } = opened.use(await (await server()).createDatabase());
    await prepareDatabase(url);
    return url;
  });
  return {
    description: () => description,
    scale: async () => (database === null ? scale : scaleOf(database)),
    registerUrl,
    factsUrl,
    server,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
