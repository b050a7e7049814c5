import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  amendmentsSince,
  keyOf,
  retired,
  retiredWithDates,
  since,
  succession,
  table,
  typeOf,
  until,
} from "./test-support/tables.ts";

/** Beside a checkout there may be the tables that these were checked against. */
const reference = new URL("../../../../../shared/data/administrative-units/", import.meta.url);

describe.skipIf(!existsSync(reference))("row for row as in the reference tables", () => {
  test("units", () => {
    const columns = ["level", "code", "name", "type", "parent_code"] as const;
    for (const [name, units] of [
      ["units_until_2025-06-30.csv", until],
      ["units_from_2025-07-01.csv", since],
    ] as const) {
      expect(lines(units, (unit) => [unit.level, unit.code, unit.name, typeOf(unit), unit.parent])).toEqual(
        lines(table(reference, name, columns), (unit) => [
          unit.level.toUpperCase(),
          ...columns.slice(1).map((column) => unit[column]),
        ]),
      );
    }
  });

  test("pairs with shares", () => {
    const communes = table(reference, "commune_succession_2025-07-01.csv", [
      "old_code",
      "old_name",
      "old_district_code",
      "old_province_code",
      "new_code",
      "new_name",
      "new_province_code",
      "share_kind",
    ]);
    const provinces = table(reference, "province_succession_2025-07-01.csv", [
      "old_code",
      "old_name",
      "new_code",
      "new_name",
    ]);
    const share: Record<string, string> = {
      whole: "WHOLE",
      part: "PART",
      all_population: "ALL_RESIDENTS",
      area_only: "LAND_ONLY",
      whole_district: "WHOLE",
    };
    const old = new Map(until.map((unit) => [keyOf(unit), unit]));
    const name = new Map(since.map((unit) => [keyOf(unit), unit.name]));
    const named = ({ level, from, to, share: how }: (typeof succession)[number]) => {
      const came = keyOf({ level: level === "DISTRICT" ? "COMMUNE" : level, code: to });
      return [level, from, old.get(keyOf({ level, code: from }))?.name, to, name.get(came), how];
    };
    expect(lines(succession, named)).toEqual(
      [
        ...lines(provinces, (row) => ["PROVINCE", row.old_code, row.old_name, row.new_code, row.new_name, "WHOLE"]),
        ...lines(communes, (row) => [
          ...(row.old_code === ""
            ? ["DISTRICT", row.old_district_code, old.get(`DISTRICT ${row.old_district_code}`)?.name]
            : ["COMMUNE", row.old_code, row.old_name]),
          row.new_code,
          row.new_name,
          share[row.share_kind],
        ]),
      ].toSorted(),
    );
  });

  test("amendments", () => {
    const theirs = table(reference, "amendments_2026.csv", [
      "level",
      "code",
      "province_code",
      "new_type",
      "new_name",
      "effective_date",
      "resolution",
    ]);
    const parent = new Map(since.map((unit) => [keyOf(unit), unit.parent]));
    expect(
      lines(amendmentsSince, (row) => [
        row.level,
        row.code,
        parent.get(keyOf(row)),
        row.name,
        row.effective,
        row.resolution,
      ]),
    ).toEqual(
      lines(theirs, (row) => [
        row.level.toUpperCase(),
        row.code,
        row.province_code,
        row.new_name,
        row.effective_date,
        row.resolution,
      ]),
    );
  });

  test("retired communes", () => {
    const theirs = table(reference, "communes_retired_before_2025-07-01.csv", [
      "former_code",
      "former_name",
      "old_code",
      "old_name",
      "old_district_name",
      "old_province_name",
      "new_codes",
    ]);
    expect(theirs).toHaveLength(727);
    expect(
      theirs
        .filter((row) => retiredWithDates.includes(row.former_code))
        .map((row) => row.old_code)
        .toSorted(),
    ).toEqual(["08782", "08824", "08824"]);
    expect(lines(retired, (row) => [row.code, row.name, row.carried_on_by])).toEqual(
      lines(
        theirs.filter((row) => !retiredWithDates.includes(row.former_code)),
        (row) => [row.former_code, row.former_name, row.old_code],
      ),
    );
  });
});

/** In an order that does not depend on the table's. */
const lines = <Row>(rows: readonly Row[], cells: (row: Row) => readonly (string | undefined)[]) =>
  rows.map((row) => cells(row).join()).toSorted();
