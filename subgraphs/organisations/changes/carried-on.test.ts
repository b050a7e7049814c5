import { expect, test } from "vitest";
import { carriedOn, type DatedTransfer } from "./carried-on.ts";

type Step = readonly [from: string, to: string, share: DatedTransfer["share"], effectiveOn?: string];

const becomes = (unit: string, there: readonly string[], steps: readonly Step[], day = "2026-01-01") =>
  Object.fromEntries(
    carriedOn(
      unit,
      day,
      Map.groupBy(
        steps.map(([from, to, share, effectiveOn = "2025-07-01"]) => ({ from, to, share, effectiveOn })),
        ({ from }) => from,
      ),
      (key) => there.includes(key),
    ).map(({ unit: key, share }) => [key, share]),
  );

test("a unit that lives is itself", () => {
  expect(becomes("cho-vam", ["cho-vam"], [])).toEqual({ "cho-vam": "WHOLE" });
});

test("Bạch Lưu takes two whole steps to Hải Lựu of Phú Thọ, and one until June 2025", () => {
  const steps: readonly Step[] = [
    ["bach-luu", "hai-luu-2025", "WHOLE", "2025-01-01"],
    ["hai-luu-2025", "hai-luu", "WHOLE", "2025-07-01"],
  ];
  expect(becomes("bach-luu", ["hai-luu"], steps)).toEqual({ "hai-luu": "WHOLE" });
  expect(becomes("bach-luu", ["hai-luu-2025"], steps, "2025-03-01")).toEqual({ "hai-luu-2025": "WHOLE" });
});

test("a district that ended without successor is carried on by nobody", () => {
  expect(becomes("ham-thuan-nam", [], [])).toEqual({});
});

test("a divided unit goes on in parts, and is whole again in the unit that took all of them", () => {
  const divided: readonly Step[] = [
    ["old", "one", "PART", "2021-01-01"],
    ["old", "two", "PART", "2021-01-01"],
  ];
  expect(becomes("old", ["one", "two"], divided)).toEqual({ one: "PART", two: "PART" });
  expect(becomes("old", ["all"], [...divided, ["one", "all", "WHOLE"], ["two", "all", "WHOLE"]])).toEqual({
    all: "WHOLE",
  });
  expect(becomes("old", ["all", "two"], [...divided, ["one", "all", "WHOLE"]])).toEqual({ all: "PART", two: "PART" });
  expect(becomes("old", ["all"], [...divided, ["one", "all", "WHOLE"]])).toEqual({ all: "PART" });
});

test("all residents stay all of them only as long as every step takes all of them", () => {
  const steps: readonly Step[] = [
    ["old", "people", "ALL_RESIDENTS", "2021-01-01"],
    ["old", "land", "LAND_ONLY", "2021-01-01"],
  ];
  expect(becomes("old", ["people", "land"], steps)).toEqual({ people: "ALL_RESIDENTS", land: "LAND_ONLY" });
  expect(becomes("old", ["now", "land"], [...steps, ["people", "now", "WHOLE"]])).toMatchObject({
    now: "ALL_RESIDENTS",
  });
  expect(becomes("old", ["now", "land"], [...steps, ["people", "now", "PART"]])).toMatchObject({ now: "PART" });
  expect(becomes("old", ["people", "now"], [...steps, ["land", "now", "PART"]])).toMatchObject({ now: "LAND_ONLY" });
});

test("units that gave land to each other do not ask for ever", () => {
  const steps: readonly Step[] = [
    ["one", "other", "LAND_ONLY"],
    ["other", "one", "LAND_ONLY"],
    ["one", "new", "PART"],
  ];
  expect(becomes("one", ["new"], steps)).toEqual({ new: "PART" });
});
