import { expect, test } from "vitest";
import { questionsResult, type Results, taskResult } from "./results.ts";
import { table } from "./table.ts";

const rounds = (...rates: number[]) => ({
  rounds: rates.map((rps) => ({ rps, p50: 4.125, p99: 20, p99Crowded: 31.5, cpuMs: 0.25 })),
  statements: 2,
  fetches: 1,
  rssMb: 204.8,
  heapMb: 60,
});
const tree = questionsResult({ title: "tree", touches: "", clients: 8 }, rounds(90, 120), { limit: rounds(450, 300) });
const load = taskResult({ title: "load", touches: "", goalSeconds: 10 }, [
  { seconds: 4.5, parts: { migrate: 1, load: 3.5 } },
]);
const again = taskResult(
  { title: "again", touches: "" },
  [1.5, 2, 3].map((seconds) => ({ seconds, parts: { migrate: 1 } })),
);

const results: Results = {
  at: "2026-11-22T12:00:00.000Z",
  machine: { cpu: "a processor", cores: 2, memoryGb: 8, system: "linux x64 6.1" },
  versions: { node: "24.21.0", database: "PostgreSQL 18.4, embedded", pg: "8.23.1" },
  seed: 7,
  scale: 1,
  rounds: 2,
  seconds: 3,
  workloads: { U1: tree, L1: load, L3: again },
};

test("a run reads as a table, the ratio first", () => {
  expect(`\n${table(results)}\n`).toBe(`
a processor, 2 cores, 8 GB, linux x64 6.1
node 24.21.0, PostgreSQL 18.4, embedded, pg 8.23.1
seed 7, scale 1, 2 rounds of 3 s; medians, (lowest–highest round)

                 ours ÷ rival      answers/s  p50 ms  p99 ms  p99 crowded  CPU ms  SQL  fetches  RSS MB
U1 tree  ours                   105 (90–120)    4.13      20         31.5    0.25    2        1     205
         limit  0.3 (0.2–0.4)  375 (300–450)    4.13      20         31.5    0.25    2        1     205

          of the goal  goal s              s  of which
L1 load          0.45      10  4.5 (4.5–4.5)  migrate 1, load 3.5
L3 again                           2 (1.5–3)  migrate 1
`);
});

test("who did not take part is named under the figures, with the reason", () => {
  const lonely = questionsResult({ title: "tree", touches: "", clients: 8 }, rounds(90), {}, { hive: "no room" });
  expect(
    table({ ...results, workloads: { U1: lonely } })
      .split("\n")
      .at(-1),
  ).toBe("U1 without hive: no room");
});

test("kinds of workloads that were not run have no heading", () => {
  expect(table({ ...results, workloads: { L1: load } })).not.toContain("rival");
  expect(table({ ...results, workloads: { U1: tree } })).not.toContain("goal");
});

test("figures of a column end in one line", () => {
  const [, ours = "", limit = ""] = table({ ...results, workloads: { U1: tree } })
    .split("\n")
    .slice(4);
  expect(ours.length).toBe(limit.length);
  expect(ours.indexOf("4.13")).toBe(limit.indexOf("4.13"));
});
