import fc from "fast-check";
import { expect, test } from "vitest";
import { median, percentile, ratios, rounded, spread } from "./statistics.ts";

const figures = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

test("the median is the middle value, or lies between the two middle ones", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 9, 1, 2])).toBe(5.5);
  expect(median([7])).toBe(7);
});

test("figures are sorted as numbers and stay as they were", () => {
  const values = [100, 9, 20];
  expect(median(values)).toBe(20);
  expect(values).toEqual([100, 9, 20]);
});

test("a percentile is a value that was measured", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(percentile(hundred, 0.5)).toBe(50);
  expect(percentile(hundred, 0.99)).toBe(99);
  expect(percentile(hundred, 1)).toBe(100);
  expect(percentile([3], 0.01)).toBe(3);
});

test("at least the named share of values is not above a percentile, and fewer are below it", () => {
  fc.assert(
    fc.property(figures, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
      const found = percentile(values, share);
      expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * values.length);
      expect(values.filter((value) => value < found).length).toBeLessThan(share * values.length);
    }),
  );
});

test("the median lies within the spread", () => {
  fc.assert(
    fc.property(figures, (values) => {
      const { median: middle, min, max } = spread(values);
      expect(middle).toBeGreaterThanOrEqual(min);
      expect(middle).toBeLessThanOrEqual(max);
    }),
  );
});

test("a machine that is half as fast in one round does not move the ratio", () => {
  expect(ratios([100, 50, 100], [400, 200, 400])).toEqual({ median: 0.25, min: 0.25, max: 0.25 });
});

test("what cannot be computed is refused", () => {
  expect(() => median([])).toThrow("nothing was measured");
  expect(() => percentile([], 0.5)).toThrow("nothing was measured");
  expect(() => percentile([1], 0)).toThrow("a share above 0");
  expect(() => ratios([1, 2], [1])).toThrow("each round needs a figure of both");
});

test("figures are told with four digits", () => {
  expect([1234.567, 0.123456, 3].map(rounded)).toEqual([1235, 0.1235, 3]);
});
