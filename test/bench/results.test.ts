import { expect, test } from "vitest";
import { type Measured, type MeasuredRound, questionsResult, taskResult, writtenResults } from "./results.ts";

const about = { title: "a tree", touches: "one subgraph", clients: 8 };

function measured(rates: readonly number[], others: Partial<Measured & MeasuredRound> = {}): Measured {
  const { p50 = 1, p99 = 2, p99Crowded = 3, cpuMs = 0.5 } = others;
  const { statements = 2, fetches = 1, rssMb = 100, heapMb = 50 } = others;
  return { rounds: rates.map((rps) => ({ rps, p50, p99, p99Crowded, cpuMs })), statements, fetches, rssMb, heapMb };
}

test("a rate is the median of its rounds, with the lowest and the highest beside it", () => {
  const { ours } = questionsResult(about, measured([100, 300, 200]), {});
  expect(ours).toMatchObject({ rps: 200, rpsSpread: { min: 100, max: 300 } });
});

test("a ratio is the median of each round's ratio, not the ratio of medians", () => {
  const { ratios, ratioSpread } = questionsResult(about, measured([10, 90, 20]), {
    limit: measured([100, 100, 40]),
  });
  expect(ratios).toEqual({ limit: 0.5 });
  expect(ratioSpread).toEqual({ limit: { min: 0.1, max: 0.9 } });
});

test("every rival has its figures and its ratio; without a rival there is none", () => {
  const alone = questionsResult(about, measured([1]), {});
  expect([alone.rivals, alone.ratios]).toEqual([{}, {}]);
  const { rivals, ratios } = questionsResult(about, measured([10]), {
    stock: measured([2], { statements: 7, fetches: 16 }),
    limit: measured([20]),
  });
  expect(ratios).toEqual({ stock: 5, limit: 0.5 });
  expect(rivals["stock"]).toMatchObject({ rps: 2, statements: 7, fetches: 16 });
});

test("a rival that did not take part is named with the reason", () => {
  const { without, rivals } = questionsResult(about, measured([1]), {}, { hive: "it could not be installed" });
  expect(without).toEqual({ hive: "it could not be installed" });
  expect(rivals).toEqual({});
});

test("a task says how much of its goal it used, and what the time went into", () => {
  const turns = [
    { seconds: 6, parts: { migrate: 1, load: 5 } },
    { seconds: 4, parts: { migrate: 1, load: 3 } },
    { seconds: 5, parts: { migrate: 2, load: 3 } },
  ];
  expect(taskResult({ ...about, goalSeconds: 10 }, turns)).toEqual({
    title: "a tree",
    touches: "one subgraph",
    ours: { seconds: 5, secondsSpread: { min: 4, max: 6 }, parts: { migrate: 1, load: 3 } },
    goal: { seconds: 10, share: 0.5 },
  });
});

test("the file holds everything that a run depends on, and ends with a line end", () => {
  const written = writtenResults({
    at: "2026-11-22T12:00:00.000Z",
    machine: { cpu: "a processor", cores: 2, memoryGb: 8, system: "linux x64" },
    versions: { node: "24.21.0" },
    seed: 1,
    scale: 1,
    rounds: 1,
    seconds: 3,
    workloads: { U1: questionsResult(about, measured([1]), {}) },
  });
  expect(Object.keys(JSON.parse(written) as object)).toEqual([
    "at",
    "machine",
    "versions",
    "seed",
    "scale",
    "rounds",
    "seconds",
    "workloads",
  ]);
  expect(written.endsWith("}\n")).toBe(true);
});
