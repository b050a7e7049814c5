import { expect, test } from "vitest";
import { each, perCommune } from "./per-commune.ts";
import { evenly, shareOut } from "./share-out.ts";
import { smallCountry } from "./test-support/small-country.ts";

test("a number is shared out to the last one", () => {
  expect(shareOut(10, [1, 1, 1])).toEqual([3, 3, 4]);
  expect(shareOut(124_000, [7, 0, 3])).toEqual([86_800, 0, 37_200]);
  expect(shareOut(5, [0, 0])).toEqual([0, 0]);
});

test("no share is more than its weight where no more is shared out than the weights together", () => {
  const weights = Array.from({ length: 1_000 }, (_, at) => at % 7);
  const shares = shareOut(1_500, weights);
  expect(shares.every((share, at) => share <= (weights[at] ?? 0))).toBe(true);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1_500);
});

test("82 of 124 sites have a team", () => {
  const teams = Array.from({ length: 124_000 }, (_, at) => evenly(82_000, 124_000, at));
  expect(teams.reduce((sum, one) => sum + one, 0)).toBe(82_000);
});

test("xã Hàm Kiệm of today has sixteen of 58 months of what its two predecessors have together", () => {
  const country = smallCountry();
  const shareOf = perCommune(country, 58_000);
  const counts = country.communes.map((commune) => shareOf(commune).count);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(58_000);
  const [then = 0, too = 0, today = 0] = counts;
  expect(Math.abs(then - too)).toBeLessThanOrEqual(1);
  expect(Math.abs(today - 16_000)).toBeLessThan(100);
});

test("what is shared out has numbers that go on from one commune to the next", () => {
  const country = smallCountry();
  const shareOf = perCommune(country, 10);
  const numbers = country.communes.flatMap((commune) => each(shareOf(commune), (_, number) => number));
  expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
