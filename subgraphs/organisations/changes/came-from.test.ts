import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsOn, type UnitHistories } from "../containment/history.ts";
import { peopledHistories, placeOn } from "../test-support/people-and-land.ts";
import { cameFrom, type SuccessionBothWays } from "./came-from.ts";
import { carriedOn, followed } from "./carried-on.ts";
import { oneAfterTheOther } from "./shares.ts";
import { Whereabouts } from "./whereabouts.ts";

const successionOf = ({ units, transfers }: Pick<UnitHistories, "units" | "transfers">): SuccessionBothWays => ({
  lives: new Map(units.map((unit) => [unit.key, unit])),
  outOf: Map.groupBy(transfers, ({ from }) => from),
  into: Map.groupBy(transfers, ({ to }) => to),
});

describe("the predecessors of Hải Lựu and of a commune that took a part", () => {
  const succession = successionOf({
    units: [
      { key: "bach-luu", from: null, until: "2025-01-01" },
      { key: "hai-luu-2025", from: "2025-01-01", until: "2025-07-01" },
      { key: "hai-luu", from: "2025-07-01", until: null },
      { key: "neighbour", from: null, until: null },
    ],
    transfers: [
      { from: "bach-luu", to: "hai-luu-2025", share: "WHOLE", effectiveOn: "2025-01-01" },
      { from: "neighbour", to: "hai-luu-2025", share: "LAND_ONLY", effectiveOn: "2025-03-01" },
      { from: "hai-luu-2025", to: "hai-luu", share: "WHOLE", effectiveOn: "2025-07-01" },
    ],
  });
  const predecessors = (unit: string, from: string, asOf = "2026-01-01") =>
    Object.fromEntries(cameFrom(unit, { asOf, from }, succession).map(({ unit: key, share }) => [key, share]));

  test("are those that were there on the day, two steps back or one", () => {
    expect(predecessors("hai-luu", "2024-12-31")).toEqual({ "bach-luu": "WHOLE", neighbour: "LAND_ONLY" });
    expect(predecessors("hai-luu", "2025-02-01")).toEqual({ "hai-luu-2025": "WHOLE", neighbour: "LAND_ONLY" });
    // What the neighbour gave away before is no longer its own.
    expect(predecessors("hai-luu", "2025-03-01")).toEqual({ "hai-luu-2025": "WHOLE" });
  });
  test("are the unit itself while it lives, with what it has kept", () => {
    expect(predecessors("neighbour", "2024-12-31")).toEqual({ neighbour: "ALL_RESIDENTS" });
    expect(predecessors("neighbour", "2025-03-01")).toEqual({ neighbour: "WHOLE" });
    expect(predecessors("hai-luu", "2026-01-01")).toEqual({ "hai-luu": "WHOLE" });
  });
});

test("a commune that was divided, came together and was parted again is told alike in one way and in steps", () => {
  const steps = [
    ["old", "one", "PART", "2021-01-01"],
    ["old", "two", "PART", "2021-01-01"],
    ["one", "all", "WHOLE", "2022-01-01"],
    ["two", "all", "WHOLE", "2022-01-01"],
    ["all", "people", "ALL_RESIDENTS", "2023-01-01"],
    ["all", "land", "LAND_ONLY", "2023-01-01"],
  ] as const;
  const lives = {
    old: "2021-01-01",
    one: "2022-01-01",
    two: "2022-01-01",
    all: "2023-01-01",
    people: null,
    land: null,
  };
  const succession = successionOf({
    units: Object.entries(lives).map(([key, until]) => ({ key, from: null, until })),
    transfers: steps.map(([from, to, share, effectiveOn]) => ({ from, to, share, effectiveOn })),
  });
  const [asOf, onto] = ["2020-01-01", "2024-01-01"];
  const told = ["land LAND_ONLY", "people ALL_RESIDENTS"];
  expect(inOrder(followed("old", { asOf, onto }, succession))).toEqual(told);
  for (const day of ["2021-06-01", "2022-06-01", "2023-06-01"]) {
    const until = followed("old", { asOf, onto: day }, succession);
    expect(inOrder(onward(until, { asOf: day, onto }, succession))).toEqual(told);
  }
});

describe("in any history", () => {
  type Walk = Parameters<Parameters<typeof inAny>[0]>[0];
  const inAny = (
    holds: (walk: {
      readonly history: typeof peopledHistories extends fc.Arbitrary<infer History> ? History : never;
      readonly succession: SuccessionBothWays;
      readonly living: (day: string) => readonly string[];
    }) => void,
  ) =>
    fc.assert(
      fc.property(peopledHistories, (history) => {
        const living = (day: string) => history.units.filter((unit) => holdsOn(unit, day)).map(({ key }) => key);
        holds({ history, succession: successionOf(history), living });
      }),
      { seed: 20250701, numRuns: 100 },
    );
  /** All pairs of a day and one that is not before it. */
  const spansOf = ({ history: { days } }: Walk) =>
    days.flatMap((asOf, at) => days.slice(at).map((onto) => ({ asOf, onto })));

  test("forward and back tell the same: whole shares lead home, and nobody is left out", () => {
    inAny((walk) => {
      for (const { asOf, onto } of spansOf(walk)) {
        const forward = walk
          .living(asOf)
          .flatMap((from) =>
            carriedOn(from, { asOf, onto }, walk.succession).map(({ unit: to, share }) => `${from} ${share} ${to}`),
          );
        const back = walk
          .living(onto)
          .flatMap((to) =>
            cameFrom(to, { asOf: onto, from: asOf }, walk.succession).map(
              ({ unit, share }) => `${unit} ${share} ${to}`,
            ),
          );
        expect(back.toSorted()).toEqual(forward.toSorted());
      }
    });
  });

  test("across each change, who was there before is there after, or in those that came of it, or has ended for good", () => {
    inAny(({ history: { transfers, units, days }, succession, living }) => {
      for (const [at, day] of days.slice(1).entries()) {
        const before = days[at] as string;
        for (const key of living(before)) {
          const after = carriedOn(key, { asOf: before, onto: day }, succession).map(({ unit }) => unit);
          const gave = transfers.filter(({ from, effectiveOn }) => from === key && effectiveOn === day);
          const goesOn = units.some((unit) => unit.key === key && holdsOn(unit, day));
          expect(after.toSorted()).toEqual([...gave.map(({ to }) => to), ...(goesOn ? [key] : [])].toSorted());
        }
        for (const key of living(day)) {
          const came = cameFrom(key, { asOf: day, from: before }, succession).map(({ unit }) => unit);
          const took = transfers.filter(({ to, effectiveOn }) => to === key && effectiveOn === day);
          const wasThere = units.some((unit) => unit.key === key && holdsOn(unit, before));
          expect(came.toSorted()).toEqual([...took.map(({ from }) => from), ...(wasThere ? [key] : [])].toSorted());
        }
      }
    });
  });

  test("shares that are put together step by step are those of the whole way", () => {
    inAny((walk) => {
      const { succession } = walk;
      for (const { asOf, onto } of spansOf(walk)) {
        const between = walk.history.days.filter((day) => asOf <= day && day <= onto);
        for (const key of walk.living(asOf)) {
          const direct = inOrder(followed(key, { asOf, onto }, succession));
          const stepwise = between.map((day) =>
            inOrder(onward(followed(key, { asOf, onto: day }, succession), { asOf: day, onto }, succession)),
          );
          expect(stepwise).toEqual(between.map(() => direct));
        }
      }
    });
  });

  test("what is said of a share is true of the people and the land: all, all residents, or land alone", () => {
    inAny((walk) => {
      for (const { asOf, onto } of spansOf(walk)) {
        for (const key of walk.living(asOf)) {
          const pieces = walk.history.pieces.filter((piece) => placeOn(piece, asOf) === key);
          const found = new Map(
            carriedOn(key, { asOf, onto }, walk.succession).map(({ unit, share }) => [unit, share]),
          );
          const wrong = pieces.filter((piece) => {
            const place = placeOn(piece, onto);
            const isElsewhere = ([unit, share]: readonly [string, string]) =>
              place === unit
                ? share === "LAND_ONLY" && !piece.isLand
                : share === "WHOLE" || (share === "ALL_RESIDENTS" && !piece.isLand);
            return (place !== null && !found.has(place)) || [...found].some(isElsewhere);
          });
          expect(wrong).toEqual([]);
        }
      }
    });
  });
});

/** From where a unit is, each of those followed on its own. */
function onward(
  { held, lost }: Whereabouts,
  days: { readonly asOf: string; readonly onto: string },
  succession: SuccessionBothWays,
): Whereabouts {
  const all = new Whereabouts(lost);
  for (const [unit, share] of held) {
    const next = followed(unit, days, succession);
    for (const [to, further] of next.held) all.add(to, oneAfterTheOther(share, further));
    if (next.lost !== "NOTHING") all.lose(next.lost === "LAND" ? "LAND_ONLY" : share);
  }
  return all.reunite();
}

const inOrder = ({ held }: Whereabouts) => [...held].map(([unit, share]) => `${unit} ${share}`).toSorted();
