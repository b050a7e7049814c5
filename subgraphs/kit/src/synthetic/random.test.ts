import { expect, test } from "vitest";
import { randomOf } from "./random.ts";

test("a seed and a name give the same draws on every machine, today and in ten years", () => {
  const random = randomOf(42, "site", "23128.0", 3);
  expect(Array.from({ length: 8 }, () => random.below(1_000))).toMatchInlineSnapshot(`
    [
      167,
      651,
      806,
      245,
      824,
      647,
      844,
      921,
    ]
  `);
});

test("another seed, or another name, gives other draws", () => {
  const draws = (seed: number, ...names: string[]) => {
    const random = randomOf(seed, ...names);
    return Array.from({ length: 20 }, () => random.below(1_000_000));
  };
  expect(draws(42, "site")).not.toEqual(draws(43, "site"));
  expect(draws(42, "site")).not.toEqual(draws(42, "sitf"));
});

test("every number of a range comes about as often as any other", () => {
  const random = randomOf(42, "dice");
  const counts = new Map<number, number>();
  for (let at = 0; at < 60_000; at++) {
    const face = random.between(1, 6);
    counts.set(face, (counts.get(face) ?? 0) + 1);
  }
  expect(new Set(counts.keys())).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect([...counts.values()].every((count) => Math.abs(count - 10_000) < 400)).toBe(true);
});

test("weights are kept to, and what weighs nothing never comes", () => {
  const random = randomOf(42, "weights");
  const drawn = Array.from({ length: 10_000 }, () => random.weighted({ OFTEN: 9, SELDOM: 1, NEVER: 0 }));
  const often = drawn.filter((key) => key === "OFTEN").length;
  expect(Math.abs(often - 9_000)).toBeLessThan(150);
  expect(drawn).not.toContain("NEVER");
});
