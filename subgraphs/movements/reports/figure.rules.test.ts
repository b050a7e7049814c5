import { describe, expect, test } from "vitest";
import type { StoredPart } from "./figure.entity.ts";
import { checkOf, warningsOfCheck } from "./figure.rules.ts";

const exactly = (value: number) => ({ value, qualifier: "EXACT", unit: "COUNT" }) as const;
const parts = (...values: readonly number[]): StoredPart[] =>
  values.map((value) => ({ dimension: "SECTOR", member: "AGENCY", value }));

describe("the check of a figure", () => {
  test("Hàm Thuận Nam's 102 + 1 + 18 + 6 are the 127 that the report states", () => {
    expect(checkOf(exactly(127), parts(102, 1, 18, 6))).toEqual({ breakdownSum: 127, residual: 0, addsUp: true });
  });

  test("what is missing is a positive residual, what is too much a negative one", () => {
    expect(checkOf(exactly(127), parts(102, 1, 18))).toEqual({ breakdownSum: 121, residual: 6, addsUp: false });
    expect(checkOf(exactly(127), parts(102, 1, 18, 7))).toEqual({ breakdownSum: 128, residual: -1, addsUp: false });
  });

  test.each([
    [0.3, [0.1, 0.2]],
    [100, [33.3, 33.3, 33.4]],
    [4.35, [4.35]],
    [1.1, [1, 0.1]],
    [0, [0.1, -0.1]],
    [1e-7, [5e-8, 5e-8]],
    [2e21, [1e21, 1e21]],
  ])("%d is exactly the sum of %j, as people reckon", (value, values) => {
    expect(checkOf(exactly(value), parts(...values))).toEqual({ breakdownSum: value, residual: 0, addsUp: true });
  });

  test("a hundredth is a residual, not a rounding error", () => {
    expect(checkOf(exactly(100), parts(33.33, 33.33, 33.33))).toEqual({
      breakdownSum: 99.99,
      residual: 0.01,
      addsUp: false,
    });
  });

  test("without parts, or without an exact number, there is nothing to check", () => {
    expect(checkOf(exactly(127), [])).toBeNull();
    expect(checkOf({ value: 127, qualifier: "AT_LEAST", unit: "COUNT" }, parts(100))).toBeNull();
    expect(checkOf({ value: 127, qualifier: "ABOUT", unit: "COUNT" }, parts(100))).toBeNull();
    expect(checkOf({ value: null, qualifier: "DOZENS", unit: "COUNT" }, parts(100))).toBeNull();
  });
});

describe("the warning about a figure that does not add up", () => {
  test("says the sum and the residual as Vietnamese readers write numbers", () => {
    expect(warningsOfCheck({ breakdownSum: 1234.5, residual: -0.5, addsUp: false })).toEqual([
      {
        code: "DOES_NOT_ADD_UP",
        message: "Tổng các phần là 1.234,5, lệch -0,5 so với số liệu đã nêu.",
        legalBasis: null,
        article: null,
      },
    ]);
  });

  test("is not there when it adds up, or cannot be checked", () => {
    expect(warningsOfCheck({ breakdownSum: 127, residual: 0, addsUp: true })).toEqual([]);
    expect(warningsOfCheck(null)).toEqual([]);
  });
});
