import type { CsvTables } from "@phong-trao/kit/facts/csv-table.ts";
import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { recordRow } from "@phong-trao/kit/records/record.facts.ts";
import { RetiredUnitSchema } from "./retired-unit.entity.ts";
import { codeList } from "./unit-tables.facts.ts";
import type { UnitFact } from "./unit.facts.ts";

/** Communes that were merged away on days that no source gives, each with the unit of 30 June 2025 that carried on. */
export function retiredUnitRows(tables: CsvTables, units: ReadonlyMap<string, UnitFact>): readonly TableRows[] {
  const table = tables.read("units/retired-communes.csv", ["code", "name", "carried_on_by"]);
  const holders = new Map(
    [...units.values()]
      .filter(({ level, from }) => level === "COMMUNE" && (from === null || from < "2025-07-01"))
      // In the order of their lives: the last to hold the code is the one of 30 June 2025.
      .toSorted((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1))
      .map((unit) => [unit.states[0]?.code, unit.key]),
  );
  const rows = table?.rows.flatMap(({ code, name, carried_on_by: carriedOn }, place) => {
    const carriedOnBy = holders.get(carriedOn);
    if (carriedOnBy === undefined) {
      table.problem(place, `Nobody holds the code ${carriedOn} on 2025-06-30.`);
      return [];
    }
    const record = recordRow(codeList, {
      key: `retired.${code}.${carriedOn}`,
      cite: "Đối chiếu các danh mục trước ngày 30/6/2025",
    });
    return [{ ...record, code, name, carriedOnBy }];
  });
  return [rowsOf(RetiredUnitSchema, rows ?? [])];
}
