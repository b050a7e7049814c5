import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Transfer, UnitSpan } from "../containment/history.ts";
import { holdsOn } from "../containment/history.ts";
import { histories } from "../test-support/random-history.ts";
import { carriedOn } from "./carried-on.ts";

type Step = readonly [from: string, to: string, share: Transfer["share"], effectiveOn?: string];

const reform = "2025-07-01";

/** Units that give something end with what they give last, but for those that are said to be `there`. */
function becomes(
  unit: string,
  there: readonly string[],
  steps: readonly Step[],
  { asOf = "2020-01-01", onto = "2026-01-01" } = {},
) {
  const transfers = steps.map(([from, to, share, effectiveOn = reform]) => ({ from, to, share, effectiveOn }));
  const outOf = Map.groupBy(transfers, ({ from }) => from);
  const lives = new Map(
    [unit, ...transfers.flatMap(({ from, to }) => [from, to])].map((key): [string, UnitSpan] => {
      const last = outOf.get(key)?.at(-1)?.effectiveOn ?? reform;
      return [key, { key, from: null, until: there.includes(key) ? null : last }];
    }),
  );
  return Object.fromEntries(carriedOn(unit, { asOf, onto }, { lives, outOf }).map((each) => [each.unit, each.share]));
}

test("a unit that lives is itself", () => {
  expect(becomes("cho-vam", ["cho-vam"], [])).toEqual({ "cho-vam": "WHOLE" });
});

test("Bạch Lưu takes two whole steps to Hải Lựu of Phú Thọ, and one until June 2025", () => {
  const steps: readonly Step[] = [
    ["bach-luu", "hai-luu-2025", "WHOLE", "2025-01-01"],
    ["hai-luu-2025", "hai-luu", "WHOLE", "2025-07-01"],
  ];
  expect(becomes("bach-luu", ["hai-luu"], steps)).toEqual({ "hai-luu": "WHOLE" });
  expect(becomes("bach-luu", ["hai-luu"], steps, { onto: "2025-03-01" })).toEqual({ "hai-luu-2025": "WHOLE" });
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

test("all residents are together again where all parts that have any came together", () => {
  const steps: readonly Step[] = [
    ["old", "one", "PART", "2021-01-01"],
    ["old", "two", "PART", "2021-01-01"],
    ["old", "land", "LAND_ONLY", "2021-01-01"],
    ["one", "now", "WHOLE"],
    ["two", "now", "WHOLE"],
  ];
  expect(becomes("old", ["now", "land"], steps)).toEqual({ now: "ALL_RESIDENTS", land: "LAND_ONLY" });
  // What a source calls a part stays one where nothing else came together with it.
  expect(
    becomes(
      "old",
      ["one", "land"],
      [
        ["old", "one", "PART"],
        ["old", "land", "LAND_ONLY"],
      ],
    ),
  ).toEqual({
    one: "PART",
    land: "LAND_ONLY",
  });
  expect(
    becomes(
      "old",
      ["now", "land"],
      steps.filter(([, to]) => to !== "two"),
    ),
  ).toMatchObject({ now: "PART" });
});

test("a unit that gave all its residents away and lives on has land left", () => {
  expect(becomes("old", ["old", "new"], [["old", "new", "ALL_RESIDENTS"]])).toEqual({
    new: "ALL_RESIDENTS",
    old: "LAND_ONLY",
  });
});

test("units that gave land to each other do not ask for ever", () => {
  const steps: readonly Step[] = [
    ["one", "other", "LAND_ONLY"],
    ["other", "one", "LAND_ONLY"],
    ["one", "new", "PART"],
  ];
  expect(becomes("one", ["new"], steps)).toEqual({ new: "PART" });
});

describe("a commune that gave land away in 2023, and went whole into another in 2025", () => {
  const steps: readonly Step[] = [
    ["giver", "neighbour", "LAND_ONLY", "2023-01-01"],
    ["giver", "heir", "WHOLE", "2025-07-01"],
  ];
  const there = ["neighbour", "heir"];

  test("as it was before: the land is the neighbour's, all people came to the heir", () => {
    expect(becomes("giver", there, steps, { asOf: "2022-12-31" })).toEqual({
      neighbour: "LAND_ONLY",
      heir: "ALL_RESIDENTS",
    });
  });
  test("as it was after: whole in the heir, from the very day on", () => {
    expect(becomes("giver", there, steps, { asOf: "2023-01-01" })).toEqual({ heir: "WHOLE" });
    expect(becomes("giver", there, steps, { asOf: "2026-01-01" })).toEqual({});
  });
  test("as long as it lives, it is itself, without the land", () => {
    const living = (asOf: string, onto: string) =>
      becomes("giver", ["giver", ...there], steps.slice(0, 1), { asOf, onto });
    expect(living("2022-01-01", "2024-01-01")).toEqual({ neighbour: "LAND_ONLY", giver: "ALL_RESIDENTS" });
    expect(living("2022-01-01", "2022-12-31")).toEqual({ giver: "WHOLE" });
    expect(living("2023-01-01", "2024-01-01")).toEqual({ giver: "WHOLE" });
  });
  test("where the neighbour went into the heir too, it is whole again", () => {
    const all: readonly Step[] = [...steps, ["neighbour", "heir", "WHOLE", "2025-07-01"]];
    expect(becomes("giver", ["heir"], all, { asOf: "2022-01-01" })).toEqual({ heir: "WHOLE" });
  });
  test("what the neighbour itself gave away before is none of it", () => {
    const before: readonly Step[] = [["neighbour", "elsewhere", "LAND_ONLY", "2021-01-01"], ...steps];
    expect(becomes("giver", [...there, "elsewhere"], before, { asOf: "2020-01-01" })).toEqual({
      neighbour: "LAND_ONLY",
      heir: "ALL_RESIDENTS",
    });
  });
  test("one part alone at its end does not become whole by the land that was given before", () => {
    const part: readonly Step[] = [
      ["giver", "neighbour", "LAND_ONLY", "2023-01-01"],
      ["giver", "heir", "PART", "2025-01-01"],
      ["neighbour", "all", "WHOLE"],
      ["heir", "all", "WHOLE"],
    ];
    expect(becomes("giver", ["all"], part, { asOf: "2022-01-01" })).toEqual({ all: "PART" });
  });
});

describe("in any history", () => {
  test("a unit is carried on by units that are there, and by one alone where that has the whole", () => {
    fc.assert(
      fc.property(histories, ({ units, transfers, days }) => {
        const lives = new Map(units.map((unit) => [unit.key, unit]));
        const outOf = Map.groupBy(transfers, ({ from }) => from);
        for (const { key } of units) {
          for (const [at, asOf] of days.entries()) {
            for (const onto of days.slice(at)) {
              const found = carriedOn(key, { asOf, onto }, { lives, outOf });
              expect(found.every(({ unit }) => holdsOn(lives.get(unit) as UnitSpan, onto))).toBe(true);
              expect(found.length === 1 || found.every(({ share }) => share !== "WHOLE")).toBe(true);
            }
          }
        }
      }),
      { seed: 20250701, numRuns: 100 },
    );
  });
});
