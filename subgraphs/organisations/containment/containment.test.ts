import { dayBefore } from "@phong-trao/kit/database/date-range.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carriedOn } from "../changes/carried-on.ts";
import { type History, histories } from "../test-support/random-history.ts";
import { containment, type ContainmentRow } from "./containment.ts";
import { holdsOn, type Transfer, type UnitHistories, type UnitSpan } from "./history.ts";

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
      { from: "binh-thuan", to: "lam-dong", share: "WHOLE", effectiveOn: reform },
      { from: "lam-dong-then", to: "lam-dong", share: "WHOLE", effectiveOn: reform },
      { from: "ham-cuong", to: "ham-kiem", share: "WHOLE", effectiveOn: reform },
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
      { from: "tan-thanh", to: "thu-thua", share: "PART", effectiveOn: "2025-07-01" },
      { from: "tan-thanh", to: "my-thanh", share: "PART", effectiveOn: "2025-07-01" },
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
      { from: "old", to: "new-in-one", share: "PART", effectiveOn: "2025-07-01" },
      { from: "old", to: "new-in-two", share: "PART", effectiveOn: "2025-07-01" },
    ],
  });
  expect(seen(rows, "one", "2026-01-01")["old"]).toBe("UNDETERMINABLE inherited");
  expect(seen(rows, "two", "2026-01-01")["old"]).toBe("UNDETERMINABLE inherited");
});

test("a commune that merged into another province counts there, and no longer where it was", () => {
  const rows = rowsOf({
    units: [there("one"), there("two"), until("old", "2025-07-01"), since("new", "2025-07-01")],
    parents: [under(until("old", "2025-07-01"), "one"), under(since("new", "2025-07-01"), "two")],
    transfers: [{ from: "old", to: "new", share: "WHOLE", effectiveOn: "2025-07-01" }],
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
      { from: "long-an", to: "tay-ninh", share: "WHOLE", effectiveOn: "2025-07-01" },
      { from: "nhi-thanh", to: "new-thu-thua", share: "PART", effectiveOn: "2025-07-01" },
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
      { from: "old", to: "people", share: "ALL_RESIDENTS", effectiveOn: "2025-07-01" },
      { from: "old", to: "land", share: "LAND_ONLY", effectiveOn: "2025-07-01" },
    ],
  });
  expect(seen(rows, "people", "2026-01-01")["old"]).toBe("UNDETERMINABLE own inherited");
});

test("units that gave land to each other before they ended do not prove each other's place", () => {
  const rows = rowsOf({
    units: [until("one", "2025-07-01"), until("other", "2025-07-01"), since("new", "2025-07-01")],
    parents: [],
    transfers: [
      { from: "one", to: "other", share: "LAND_ONLY", effectiveOn: "2025-07-01" },
      { from: "other", to: "one", share: "LAND_ONLY", effectiveOn: "2025-07-01" },
      { from: "one", to: "new", share: "PART", effectiveOn: "2025-07-01" },
    ],
  });
  expect(seen(rows, "new", "2026-01-01")["one"]).toBe("UNDETERMINABLE own inherited");
});

test("where its own successor tells all, a commune does not follow the parts of its district", () => {
  const district = until("district", "2025-07-01");
  const commune = until("commune", "2025-07-01");
  const rows = rowsOf({
    units: [district, commune, since("heir", "2025-07-01"), there("one"), there("two")],
    parents: [under(commune, "district")],
    transfers: [
      { from: "commune", to: "heir", share: "WHOLE", effectiveOn: "2025-07-01" },
      { from: "district", to: "one", share: "PART", effectiveOn: "2025-07-01" },
      { from: "district", to: "two", share: "PART", effectiveOn: "2025-07-01" },
    ],
  });
  expect(seen(rows, "heir", "2026-01-01")["commune"]).toBe("EXACT own inherited");
  expect(seen(rows, "one", "2026-01-01")).not.toHaveProperty("commune");
});

describe("a commune that gave land away in 2023, lived on, and went whole into another in 2025", () => {
  const units = [
    there("one"),
    there("two"),
    until("giver", "2025-07-01"),
    until("hamlet", "2025-07-01"),
    there("neighbour"),
    since("heir", "2025-07-01"),
  ];
  const land = { from: "giver", to: "neighbour", share: "LAND_ONLY", effectiveOn: "2023-01-01" } as const;
  const rest = { from: "giver", to: "heir", share: "WHOLE", effectiveOn: "2025-07-01" } as const;
  const seenWith = (parentOfNeighbour: string, transfers: readonly Transfer[] = [land, rest]) =>
    rowsOf({
      units,
      parents: [
        under(until("giver", "2025-07-01"), "one"),
        under(until("hamlet", "2025-07-01"), "giver"),
        under(there("neighbour"), parentOfNeighbour),
        under(since("heir", "2025-07-01"), "one"),
      ],
      transfers,
    });

  test("is open for both: nothing says whether a record is from before, and from that land", () => {
    for (const share of ["LAND_ONLY", "PART"] as const) {
      const rows = seenWith("two", [{ ...land, share }, rest]);
      for (const heir of ["neighbour", "heir"]) {
        expect(seen(rows, heir, "2026-01-01")["giver"]).toBe("UNDETERMINABLE own inherited");
      }
      for (const province of ["one", "two"]) {
        expect(seen(rows, province, "2026-01-01")["giver"]).toBe("UNDETERMINABLE inherited");
      }
    }
  });

  test("is certain for the province of both", () => {
    const rows = seenWith("one");
    expect(seen(rows, "one", "2026-01-01")["giver"]).toBe("EXACT inherited");
    expect(seen(rows, "heir", "2026-01-01")["giver"]).toBe("UNDETERMINABLE own inherited");
  });

  test("is all its own as long as it lives", () => {
    const rows = seenWith("two");
    expect(seen(rows, "giver", "2024-01-01")).toEqual({ giver: "EXACT own", hamlet: "EXACT" });
    expect(seen(rows, "neighbour", "2024-01-01")).toEqual({ neighbour: "EXACT own" });
  });

  test("a hamlet that was in it to the last day certainly went with it", () => {
    const rows = seenWith("two");
    expect(seen(rows, "heir", "2026-01-01")["hamlet"]).toBe("EXACT inherited");
    expect(seen(rows, "neighbour", "2026-01-01")).not.toHaveProperty("hamlet");
    expect(seen(rows, "two", "2026-01-01")).not.toHaveProperty("hamlet");
  });

  test("has nothing where the neighbour had given land before", () => {
    const before = { from: "neighbour", to: "heir", share: "PART", effectiveOn: "2021-01-01" } as const;
    const rows = rowsOf({
      units: [until("giver", "2025-07-01"), until("neighbour", "2025-07-01"), there("heir"), there("third")],
      parents: [],
      transfers: [before, land, { ...rest, to: "third" }, { ...rest, from: "neighbour", to: "third" }],
    });
    expect(seen(rows, "third", "2026-01-01")).toEqual({
      third: "EXACT own",
      giver: "EXACT own inherited",
      neighbour: "UNDETERMINABLE own inherited",
    });
    expect(seen(rows, "heir", "2026-01-01")).toEqual({
      heir: "EXACT own",
      neighbour: "UNDETERMINABLE own inherited",
    });
  });

  test("where it ended without successor, the parent has it as well as whoever has the land", () => {
    const rows = seenWith("two", [land]);
    expect(seen(rows, "one", "2026-01-01")["giver"]).toBe("UNDETERMINABLE inherited");
    expect(seen(rows, "neighbour", "2026-01-01")["giver"]).toBe("UNDETERMINABLE own inherited");
  });

  test("one part alone at its end stays open, also where the land came to the same province", () => {
    const rows = seenWith("one", [land, { ...rest, share: "PART" }]);
    expect(seen(rows, "one", "2026-01-01")["giver"]).toBe("UNDETERMINABLE inherited");
  });
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

  test("where something is certain, everything of it is there: whatever else holds it contains that place", () => {
    inAny(({ units, days }, rows) => {
      for (const day of days) {
        const living = new Set(units.filter((unit) => holdsOn(unit, day)).map(({ key }) => key));
        const onTheDay = rows.filter((row) => living.has(row.unit) && holdsOn(row, day));
        const below = new Set(onTheDay.filter((row) => !row.inherited).map(({ unit, member }) => `${unit} ${member}`));
        const isInside = (unit: string, other: string) => below.has(`${other} ${unit}`);
        const apart = [...Map.groupBy(onTheDay, ({ member }) => member).values()].flatMap((of) =>
          of
            .filter(({ placement }) => placement === "EXACT")
            .flatMap((certain) =>
              of.filter(({ unit }) => !isInside(certain.unit, unit) && !isInside(unit, certain.unit)),
            ),
        );
        expect(apart).toEqual([]);
      }
    });
  });

  test("whoever is carried on WHOLE, of all that it ever was, is the other's own and certain; nobody else is, but in a unit that gave away something of it and lives", () => {
    inAny(({ units, transfers, days }, rows) => {
      const lives = new Map(units.map((unit) => [unit.key, unit]));
      const outOf = Map.groupBy(transfers, ({ from }) => from);
      const [asOf = "", onto = ""] = [days[0], days.at(-1)];
      const certain = rows.filter(
        (row) => row.own && row.placement === "EXACT" && row.until === null && lives.get(row.unit)?.until === null,
      );
      for (const { key } of units) {
        const found = certain.filter(({ member }) => member === key).map(({ unit }) => unit);
        const whole = carriedOn(key, { asOf, onto }, { lives, outOf }).filter(({ share }) => share === "WHOLE");
        const wholly = whole.map(({ unit }) => unit);
        expect(found).toEqual(expect.arrayContaining(wholly));
        expect(wholly).toEqual(expect.arrayContaining(found.filter((unit) => !outOf.has(unit))));
      }
    });
  });

  test("who took a part never has the unit for certain, unless all the rest came to it too", () => {
    inAny(({ transfers, units }, rows) => {
      for (const { from, to, effectiveOn } of transfers.filter(({ share }) => share !== "WHOLE")) {
        const row = rows.find(({ unit, member, until: end }) => unit === to && member === from && end === null);
        const parted = units.some(({ key, until: end }) => key === from && end === effectiveOn);
        // Whoever lives on is all its own, and nowhere else.
        const shown = row?.placement ?? (parted ? "missing" : "UNDETERMINABLE");
        expect(shown).toBe("UNDETERMINABLE");
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
