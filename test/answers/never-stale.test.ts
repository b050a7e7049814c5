import { setTimeout as pause } from "node:timers/promises";
import { places } from "@phong-trao/kit/database/example/places.database.ts";
import { visits } from "@phong-trao/kit/database/example/visits.database.ts";
import { expect, test } from "vitest";
import { createDatabase } from "../stack/postgres.ts";
import { pipelined } from "./pipelined.ts";
import { type Doubt, sound, valuesGateway } from "./values-graph.ts";
import { startWriters } from "./writers.ts";

interface Found {
  readonly reads: number;
  /** Answers without a value that was committed before their question was sent. */
  readonly stale: number;
  /** Answers with a value that nobody had begun to commit. */
  readonly neverCommitted: number;
  readonly commits: number;
  readonly rollbacks: number;
  readonly hits: number;
}

const questions = ["{ latest }", "{ latest again }"].map((query) => JSON.stringify({ query }));
const connections = 12;
const atOnce = 8;

/**
 * Four writers commit while two gateways on one database are asked over and over, until there were so many answers, or
 * one that is wrong.
 */
async function ask(reads: number, doubt: Doubt): Promise<Found> {
  await using database = await createDatabase();
  await places.migrate(database.url);
  await visits.migrate(database.url);
  await using one = await valuesGateway(database.url, doubt);
  await using other = await valuesGateway(database.url, doubt);
  const gateways = [one, other];
  const found = { reads: 0, stale: 0, neverCommitted: 0 };
  await using writers = await startWriters(database.url, 4, () => found.reads);
  const { written } = writers;

  async function client(at: number): Promise<void> {
    await using connection = await pipelined((gateways[at % 2] as typeof one).url);
    for (let turn = at; found.reads < reads && found.stale + found.neverCommitted === 0; turn += 1) {
      // Some come when they like, the others as soon as they can.
      if (at % 3 === 2) await pause(Math.random() * 6);
      const committed = written.committed;
      for (const body of await connection.ask(questions[turn % questions.length] as string, atOnce)) {
        const { data } = JSON.parse(body) as { readonly data: Readonly<Record<string, number>> };
        found.reads += 1;
        for (const value of Object.values(data)) {
          if (value < committed) found.stale += 1;
          if (!written.mayBeSeen.has(value)) found.neverCommitted += 1;
        }
      }
    }
  }

  await Promise.all(Array.from({ length: connections }, (_, at) => client(at)));
  const hits = gateways.reduce((sum, { answerFigures }) => sum + (answerFigures?.hits ?? 0), 0);
  return { ...found, commits: written.commits, rollbacks: written.rollbacks, hits };
}

test("100,000 reads over HTTP through two gateways, while four writers commit, find no stale answer", async () => {
  const found = await ask(100_000, sound);
  expect(found).toMatchObject({ stale: 0, neverCommitted: 0 });
  expect(found.reads).toBeGreaterThanOrEqual(100_000);
  // The cache was at work, and so were the writers.
  expect(found.hits).toBeGreaterThan(20_000);
  expect(found.commits).toBeGreaterThan(50);
  expect(found.rollbacks).toBeGreaterThan(5);
});

/** Shares a read with who comes while it is under way: it may have looked before what they must see was committed. */
const sharedUnderWay: Doubt = (read) => {
  let underWay: Promise<string> | undefined;
  // As from a database that is further away.
  const slowly = () => read().then((version) => pause(5, version));
  return { covers: ["visits"], read: () => (underWay ??= slowly().finally(() => (underWay = undefined))) };
};

/** As old as 20 milliseconds, as it is with a timer, or with a notification that is on its way. */
const nowAndThen: Doubt = (read) => {
  let known: Promise<string> | undefined;
  let readAt = -Infinity;
  return {
    covers: ["visits"],
    read() {
      if (known === undefined || performance.now() - readAt > 20) {
        readAt = performance.now();
        known = read();
      }
      return known;
    },
  };
};

test.each([
  ["that is read now and then", nowAndThen],
  ["whose reading is shared with who comes later", sharedUnderWay],
  ["that does not change", (): ReturnType<Doubt> => ({ covers: ["visits"], read: async () => "always the same" })],
])("the same reads tell a version %s", async (_, doubt) => {
  const found = await ask(100_000, doubt);
  expect(found.stale).toBeGreaterThan(0);
});
