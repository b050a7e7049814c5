import { dayBefore } from "@phong-trao/kit/database/date-range.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type History, histories } from "../test-support/random-history.ts";
import { containment, type ContainmentRow } from "./containment.ts";
import { holdsOn, type UnitHistories, type UnitSpan } from "./history.ts";

const rowsOf = (told: UnitHistories) => [...containment(told)].flat();

/** The members of a unit when it is seen on a day: `PLACEMENT`, `+` where it is the unit's own, `inherited`. */
function seen(rows: readonly ContainmentRow[], unit: string, day: string): Record<string, string> {
  const members = rows.filter((row) => row.unit === unit && holdsOn(row, day));
  return Object.fromEntries(
    members.map(({ member, own, inherited, placement }) => [
      member,
      `${placement}${own ? " own" : ""}${inherited ? " inherited" : ""}`,
    ]),
  );
}

const there = (key: string): UnitSpan => ({ key, from: null, until: null });
const until = (key: string, day: string): UnitSpan => ({ key, from: null, until: day });
const since = (key: string, day: string): UnitSpan => ({ key, from: day, until: null });
const under = (unit: UnitSpan, parent: string) => ({ unit: unit.key, parent, from: unit.from, until: unit.until });

describe("the districts end, the provinces merge", () => {
  const reform = "2025-07-01";
  const binhThuan = until("binh-thuan", reform);
  const lamDongThen = until("lam-dong-then", reform);
  const lamDong = since("lam-dong", reform);
  const hamThuanNam = until("ham-thuan-nam", reform);
  const hamCuong = until("ham-cuong", reform);
  const hamlet = until("thon", reform);
  const hamKiem = since("ham-kiem", reform);
  const rows = rowsOf({
    units: [binhThuan, lamDongThen, lamDong, hamThuanNam, hamCuong, hamlet, hamKiem],
    parents: [
      under(hamThuanNam, "binh-thuan"),
      under(hamCuong, "ham-thuan-nam"),
      under(hamlet, "ham-cuong"),
      under(hamKiem, "lam-dong"),
    ],
    transfers: [
      { from: "binh-thuan", to: "lam-dong", share: "WHOLE" },
      { from: "lam-dong-then", to: "lam-dong", share: "WHOLE" },
      { from: "ham-cuong", to: "ham-kiem", share: "WHOLE" },
    ],
  });

  test("today's province inherits the former ones, the district that ended in one, and all that was in it", () => {
    expect(seen(rows, "lam-dong", "2026-01-01")).toEqual({
      "lam-dong": "EXACT own",
      "ham-kiem": "EXACT",
      "binh-thuan": "EXACT own inherited",
      "lam-dong-then": "EXACT own inherited",
      "ham-thuan-nam": "EXACT inherited",
      "ham-cuong": "EXACT inherited",
      thon: "EXACT inherited",
    });
  });

  test("today's commune inherits the former one with its hamlets, and not the district", () => {
    expect(seen(rows, "ham-kiem", "2026-01-01")).toEqual({
      "ham-kiem": "EXACT own",
      "ham-cuong": "EXACT own inherited",
      thon: "EXACT inherited",
    });
  });

  test("the district is seen as on its last day for ever, and a new unit as on its first day before", () => {
    const district = { "ham-thuan-nam": "EXACT own", "ham-cuong": "EXACT", thon: "EXACT" };
    expect(seen(rows, "ham-thuan-nam", "2020-01-01")).toEqual(district);
    expect(seen(rows, "ham-thuan-nam", "2026-01-01")).toEqual(district);
    expect(seen(rows, "ham-kiem", "2020-01-01")).toEqual(seen(rows, "ham-kiem", "2026-01-01"));
  });
});

test("a commune divided in one province is open for each part and certain for the province", () => {
  const units = [
    there("tay-ninh"),
    until("tan-thanh", "2025-07-01"),
    since("thu-thua", "2025-07-01"),
    since("my-thanh", "2025-07-01"),
  ];
  const rows = rowsOf({
    units,
    parents: units.slice(1).map((unit) => under(unit, "tay-ninh")),
    transfers: [
      { from: "tan-thanh", to: "thu-thua", share: "PART" },
      { from: "tan-thanh", to: "my-thanh", share: "PART" },
    ],
  });
  expect(seen(rows, "thu-thua", "2026-01-01")["tan-thanh"]).toBe("UNDETERMINABLE own inherited");
  expect(seen(rows, "my-thanh", "2026-01-01")["tan-thanh"]).toBe("UNDETERMINABLE own inherited");
  expect(seen(rows, "tay-ninh", "2026-01-01")["tan-thanh"]).toBe("EXACT inherited");
  expect(seen(rows, "tay-ninh", "2025-06-30")["tan-thanh"]).toBe("EXACT");
});

test("a commune divided between two provinces that go on is certain for neither", () => {
  const rows = rowsOf({
    units: [
      there("one"),
      there("two"),
      until("old", "2025-07-01"),
      since("new-in-one", "2025-07-01"),
      since("new-in-two", "2025-07-01"),
    ],
    parents: [
      under(until("old", "2025-07-01"), "one"),
      under(since("new-in-one", "2025-07-01"), "one"),
      under(since("new-in-two", "2025-07-01"), "two"),
    ],
    transfers: [
      { from: "old", to: "new-in-one", share: "PART" },
      { from: "old", to: "new-in-two", share: "PART" },
    ],
  });
  expect(seen(rows, "one", "2026-01-01")["old"]).toBe("UNDETERMINABLE inherited");
  expect(seen(rows, "two", "2026-01-01")["old"]).toBe("UNDETERMINABLE inherited");
});

test("a commune that merged into another province counts there, and no longer where it was", () => {
  const rows = rowsOf({
    units: [there("one"), there("two"), until("old", "2025-07-01"), since("new", "2025-07-01")],
    parents: [under(until("old", "2025-07-01"), "one"), under(since("new", "2025-07-01"), "two")],
    transfers: [{ from: "old", to: "new", share: "WHOLE" }],
  });
  expect(seen(rows, "one", "2025-06-30")).toHaveProperty("old", "EXACT");
  expect(seen(rows, "one", "2025-07-01")).not.toHaveProperty("old");
  expect(seen(rows, "two", "2025-07-01")).toHaveProperty("old", "EXACT inherited");
});

test("of a commune only one part is known to the register: certain for the province that took its whole district", () => {
  const longAn = until("long-an", "2025-07-01");
  const thuThua = until("thu-thua", "2025-07-01");
  const nhiThanh = until("nhi-thanh", "2025-07-01");
  const rows = rowsOf({
    units: [longAn, since("tay-ninh", "2025-07-01"), thuThua, nhiThanh, since("new-thu-thua", "2025-07-01")],
    parents: [
      under(thuThua, "long-an"),
      under(nhiThanh, "thu-thua"),
      under(since("new-thu-thua", "2025-07-01"), "tay-ninh"),
    ],
    transfers: [
      { from: "long-an", to: "tay-ninh", share: "WHOLE" },
      { from: "nhi-thanh", to: "new-thu-thua", share: "PART" },
    ],
  });
  expect(seen(rows, "new-thu-thua", "2026-01-01")["nhi-thanh"]).toBe("UNDETERMINABLE own inherited");
  expect(seen(rows, "tay-ninh", "2026-01-01")["nhi-thanh"]).toBe("EXACT inherited");
});

test("all residents with part of the land: open, as something may stand on the land that went elsewhere", () => {
  const rows = rowsOf({
    units: [until("old", "2025-07-01"), since("people", "2025-07-01"), since("land", "2025-07-01")],
    parents: [],
    transfers: [
      { from: "old", to: "people", share: "ALL_RESIDENTS" },
      { from: "old", to: "land", share: "LAND_ONLY" },
    ],
  });
  expect(seen(rows, "people", "2026-01-01")["old"]).toBe("UNDETERMINABLE own inherited");
});

test("units that gave land to each other before they ended do not prove each other's place", () => {
  const rows = rowsOf({
    units: [until("one", "2025-07-01"), until("other", "2025-07-01"), since("new", "2025-07-01")],
    parents: [],
    transfers: [
      { from: "one", to: "other", share: "LAND_ONLY" },
      { from: "other", to: "one", share: "LAND_ONLY" },
      { from: "one", to: "new", share: "PART" },
    ],
  });
  expect(seen(rows, "new", "2026-01-01")["one"]).toBe("UNDETERMINABLE own inherited");
});

describe("in any history", () => {
  const inAny = (holds: (history: History, rows: readonly ContainmentRow[]) => void) =>
    fc.assert(
      fc.property(histories, (history) => holds(history, rowsOf(history))),
      { seed: 20250701, numRuns: 300 },
    );
  test("a unit contains itself on all days, without gap", () => {
    inAny(({ units }, rows) => {
      for (const { key } of units) {
        expect(rows.filter((row) => row.unit === key && row.member === key)).toEqual([
          { unit: key, member: key, from: null, until: null, own: true, inherited: false, placement: "EXACT" },
        ]);
      }
    });
  });

  test("a unit, a member and a day have at most one row, and rows that follow each other differ", () => {
    inAny((_, rows) => {
      for (const of of Map.groupBy(rows, ({ unit, member }) => `${unit} ${member}`).values()) {
        const inOrder = of.toSorted((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1));
        for (const [at, row] of inOrder.slice(1).entries()) {
          const before = inOrder[at] as ContainmentRow;
          expect(before.until !== null && row.from !== null && before.until <= row.from).toBe(true);
          expect(before.until === row.from && saysTheSame(before, row)).toBe(false);
        }
      }
    });
  });

  test("what is there on a day is the unit and what is below it, each certain", () => {
    inAny(({ units, parents, days }, rows) => {
      const below = (key: string, day: string): readonly string[] =>
        parents
          .filter((span) => span.parent === key && holdsOn(span, day))
          .flatMap(({ unit }) => [unit, ...below(unit, day)]);
      for (const unit of units) {
        for (const day of days) {
          const present = rows.filter((row) => row.unit === unit.key && !row.inherited && holdsOn(row, day));
          expect(present.map(({ member }) => member).toSorted()).toEqual(
            [unit.key, ...below(unit.key, onItsDay(unit, day))].toSorted(),
          );
          expect(present.every(({ placement }) => placement === "EXACT")).toBe(true);
        }
      }
    });
  });

  test("what is inherited has ended", () => {
    inAny(({ units, days }, rows) => {
      const lives = new Map(units.map((unit) => [unit.key, unit]));
      for (const row of rows.filter(({ inherited }) => inherited)) {
        for (const day of days.filter((each) => holdsOn(row, each))) {
          const seenOn = onItsDay(lives.get(row.unit) as UnitSpan, day);
          expect(lives.get(row.member)?.until).toSatisfy((end: string | null) => end !== null && end <= seenOn);
        }
      }
    });
  });

  test("nothing is lost, and nothing is certain in two places: every former unit is in one province for sure, or open in some", () => {
    inAny(({ units }, rows) => {
      const provinces = new Set(
        units.filter(({ key, until: end }) => key.startsWith("p") && end === null).map(({ key }) => key),
      );
      for (const { key } of units) {
        const found = rows.filter((row) => row.member === key && provinces.has(row.unit) && row.until === null);
        const exact = found.filter(({ placement }) => placement === "EXACT").length;
        expect([exact, found.length]).toSatisfy(
          ([certain, all]: readonly [number, number]) => (certain === 1 && all === 1) || (certain === 0 && all > 1),
        );
      }
    });
  });

  test("who went whole into a unit, at any number of steps, is its own and certain", () => {
    inAny(({ units, transfers }, rows) => {
      const whole = (key: string): readonly string[] =>
        transfers
          .filter(({ to, share }) => to === key && share === "WHOLE")
          .flatMap(({ from }) => [from, ...whole(from)]);
      for (const { key } of units) {
        const last = rows.filter((row) => row.unit === key && row.until === null);
        for (const former of whole(key)) {
          expect(last.find(({ member }) => member === former)).toMatchObject({
            own: true,
            inherited: true,
            placement: "EXACT",
          });
        }
      }
    });
  });

  test("the parts of a divided commune never have it for certain, unless one took all of them", () => {
    inAny(({ transfers }, rows) => {
      for (const { from, to } of transfers.filter(({ share }) => share === "PART")) {
        const row = rows.find(({ unit, member, until: end }) => unit === to && member === from && end === null);
        expect(row).toMatchObject({ own: true, inherited: true, placement: "UNDETERMINABLE" });
      }
    });
  });
});

const saysTheSame = (one: ContainmentRow, other: ContainmentRow) =>
  one.own === other.own && one.inherited === other.inherited && one.placement === other.placement;

/** The day on which a unit is seen: the nearest of its life. */
function onItsDay({ from, until: end }: UnitSpan, day: string): string {
  if (from !== null && day < from) return from;
  return end !== null && day >= end ? dayBefore(end) : day;
}
