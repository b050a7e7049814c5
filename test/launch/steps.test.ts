import type { Database } from "@phong-trao/gateway/database/open-database.ts";
import { StartError } from "@phong-trao/gateway/start-error.ts";
import { expect, test } from "vitest";
import { start, type Steps } from "../../gateway/launch/steps.ts";

const where = { host: "localhost", port: 4000 };

/** Steps that write down what happens, each of which takes a second of a clock that only they move. */
function stage(changed: Partial<Steps> = {}) {
  const happened: string[] = [];
  const said: string[] = [];
  let clock = 0;
  const happens = (what: string) => {
    happened.push(what);
    clock += 1_000;
  };
  const database: Database = {
    url: "postgresql://somewhere/phong_trao",
    kind: "embedded",
    stop: async () => happens("database stopped"),
    stopAtOnce: () => happens("database stopped at once"),
  };
  const steps: Steps = {
    openDatabase: async () => {
      happens("database opened");
      return database;
    },
    checkPort: async () => undefined,
    prepare: async (url) => {
      happens(`prepared ${url}`);
      return { migrated: 3, loaded: 412 };
    },
    serve: async ({ url, host, port }) => {
      happens(`serving ${url}`);
      return { url: `http://${host}:${port}/graphql`, stop: async () => happens("serving stopped") };
    },
    ...changed,
  };
  return { steps, happened, said, console: { say: (line: string) => said.push(line), now: () => clock } };
}

test("each step gets what the one before made, and its time is printed", async () => {
  const { steps, happened, said, console } = stage();
  const started = await start(steps, where, console, new AbortController().signal);

  expect(started?.url).toBe("http://localhost:4000/graphql");
  expect(happened).toEqual([
    "database opened",
    "prepared postgresql://somewhere/phong_trao",
    "serving postgresql://somewhere/phong_trao",
  ]);
  expect(said).toEqual([
    "database ready in 1.0 s",
    "migrated (3 steps), facts loaded (412 records) in 1.0 s",
    "listening on http://localhost:4000/graphql in 1.0 s",
  ]);
});

test("a second start has nothing to migrate or load, and says so", async () => {
  const { steps, said, console } = stage({ prepare: async () => ({ migrated: 0, loaded: 0 }) });
  await start(steps, where, console, new AbortController().signal);
  expect(said[1]).toBe("schema and facts up to date in 0.0 s");
});

test("serving stops before the database, and once however often it is asked", async () => {
  const { steps, happened, console } = stage();
  const started = await start(steps, where, console, new AbortController().signal);
  await Promise.all([started?.stop(), started?.stop()]);
  expect(happened.slice(3)).toEqual(["serving stopped", "database stopped"]);
});

test("the database stops also when serving cannot be stopped", async () => {
  const serve = async () => ({ url: "http://localhost:4000", stop: () => Promise.reject(new Error("stuck")) });
  const { steps, happened, said, console } = stage({ serve });
  const started = await start(steps, where, console, new AbortController().signal);
  await started?.stop();
  expect(happened.at(-1)).toBe("database stopped");
  expect(said).toContain("serving did not stop cleanly: stuck");
});

test.each(["checkPort", "prepare", "serve"] as const)("when %s fails, the database is stopped", async (step) => {
  const failure = new StartError("in the way");
  const { steps, happened, console } = stage({ [step]: () => Promise.reject(failure) });
  await expect(start(steps, where, console, new AbortController().signal)).rejects.toBe(failure);
  expect(happened.at(-1)).toBe("database stopped");
});

test("a stop that is asked for on the way up ends the start after the step that is running", async () => {
  const stopping = new AbortController();
  const prepare = async () => {
    stopping.abort();
    return { migrated: 1, loaded: 0 };
  };
  const { steps, happened, console } = stage({ prepare });
  expect(await start(steps, where, console, stopping.signal)).toBeUndefined();
  expect(happened).toEqual(["database opened", "database stopped"]);
});
