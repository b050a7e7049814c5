import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Platform, startPlatform } from "../../stack/platform.ts";
import { type CountedOperation, countedOperations } from "./operations.ts";
import { allocatedKiB } from "./allocations.ts";
import { acceptCounts, type Counts, grown, isAccepting, keptCounts, type OperationCounts } from "./kept-counts.ts";
import { addRecords, unitsAskedFor } from "./more-rows.ts";

/** What the workloads of the benchmark cost without a clock, so that it holds on every machine: README.md beside. */

let platform: Platform;
let owner: Client;
let operations: readonly CountedOperation[];
let places: readonly string[];
let few: Counts;
beforeAll(async () => {
  platform = await startPlatform();
  owner = new Client({ connectionString: platform.databaseUrl });
  await owner.connect();
  operations = await countedOperations(
    owner,
    async ({ query, variables }) => (await platform.ask(query, variables)).data,
  );
  const tree = operations.find(({ name }) => name === "W2")?.question.variables;
  const units = { code: String(tree?.["code"]), day: String(tree?.["asOf"]), name: "cho vam" };
  places = await unitsAskedFor(owner, units);
  // With one record of each everything is asked that hangs on it.
  await addRecords(owner, places, { each: 1, batch: "a" });
  few = await count();
});
afterAll(async () => {
  await owner?.end();
  await platform?.[Symbol.asyncDispose]();
});

test("operations take no more statements and fetches than they did", () => {
  if (isAccepting()) acceptCounts(few);
  expect(grown(few, keptCounts())).toEqual([]);
});

test("they allocate no more than they did", async () => {
  const measured = operations.filter(({ name }) => name === "W1" || name === "W4");
  const figures = await allocatedKiB(
    platform.databaseUrl,
    measured.map(({ question }) => question),
  );
  const counts = Object.fromEntries(
    measured.map(({ name }, at) => [name, { ...(few[name] as OperationCounts), allocatedKiB: figures[at] ?? 0 }]),
  );
  if (isAccepting()) acceptCounts(counts);
  expect(grown(counts, keptCounts())).toEqual([]);
});

test("they take as many where there are many rows", async () => {
  expect(places.length).toBeGreaterThan(100);
  const before = await size();
  await addRecords(owner, places, { each: 4, batch: "b" });
  expect(await size()).toBeGreaterThan(1.4 * before);
  expect(await count()).toEqual(few);
});

async function count(): Promise<Counts> {
  const counts: Record<string, Counts[string]> = {};
  for (const { name, question } of operations) {
    const { result, statements, plan } = await platform.watch(() => platform.ask(question.query, question.variables));
    expect(result.errors).toBeUndefined();
    if (plan === undefined) throw new Error(`${name} was answered without a plan: what it fetches cannot be counted.`);
    counts[name] = { statements: statements.length, fetches: plan.fetches };
  }
  return counts;
}

/** Characters of the answer about a province. */
async function size(): Promise<number> {
  const { query, variables } = operations.find(({ name }) => name === "W2")?.question ?? { query: "", variables: {} };
  return JSON.stringify(await platform.ask(query, variables)).length;
}
