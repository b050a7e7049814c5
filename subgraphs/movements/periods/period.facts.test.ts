import { describe, expect, test } from "vitest";
import { period, spanOfPeriod } from "./period.facts.ts";

describe("a period", () => {
  test("of nine months has its first and last day", () => {
    const nineMonths = period.parse({ from: "2024-01", through: "2024-09" });
    expect(nineMonths).toEqual({ from: "2024-01", through: "2024-09" });
    expect(spanOfPeriod(nineMonths)).toEqual({ earliest: "2024-01-01", latest: "2024-09-30" });
  });

  test("of one year is written as the year, which YAML reads as a number", () => {
    expect(period.parse(2024)).toEqual({ from: "2024", through: "2024" });
  });

  test("with one end is open at the other", () => {
    expect(spanOfPeriod(period.parse({ from: 2024 }))).toEqual({ earliest: "2024-01-01", latest: null });
  });

  test.each([
    [{}, "A period has a beginning, an end or both"],
    [{ from: "2024-10", through: "2024-09" }, "A period cannot end before it begins"],
  ])("as %j is refused", (facts, message) => {
    expect(period.safeParse(facts).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
