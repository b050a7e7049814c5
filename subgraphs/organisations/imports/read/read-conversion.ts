import { typedName } from "../same-name.ts";
import type { ConversionRole } from "./column-role.ts";
import { isFooter, type Noted, RowReader } from "./row-reader.ts";
import { shareOfRemark } from "./share-of-remark.ts";
import type { Sheet } from "./sheet.ts";
import type { ConversionRow } from "./table.ts";

type Reader = RowReader<ConversionRole>;

/** The rows below the header of a conversion table: for each new commune, the old ones that went into it. */
export function readConversion(
  sheet: Sheet,
  header: { readonly row: number; readonly columns: ReadonlyMap<ConversionRole, number> },
  where: string,
  noted: Noted,
): readonly ConversionRow[] {
  return sheet.rows.flatMap((cells, place) => {
    if (place <= header.row) return [];
    const row = new RowReader({ where, row: place + 1 }, cells, header.columns, noted);
    const read = readRow(row);
    return read === null ? [] : [read];
  });
}

function readRow(row: Reader): ConversionRow | null {
  // A province's name above its communes, a footer, a line between them.
  if (row.isEmpty("newName", "newCode", "oldName", "oldCode")) return null;
  if (isFooter(row.text("newName")) || isFooter(row.text("oldName"))) {
    row.passOver("it is no unit");
    return null;
  }
  const after = row.unit("COMMUNE", "newName", "newCode");
  const before = row.unit("COMMUNE", "oldName", "oldCode");
  const newName = after.name === null ? null : typedName("COMMUNE", after.name);
  const context = {
    oldDistrict: row.above("DISTRICT", "oldDistrictName", "oldDistrictCode"),
    oldProvince: row.above("PROVINCE", "oldProvinceName", "oldProvinceCode"),
    newProvince: row.above("PROVINCE", "newProvinceName", "newProvinceCode"),
  };
  if (after.name === null && after.code === null && before.code === null) {
    // The name of a province alone, as a heading over its part.
    return null;
  }
  if (row.hasWrongName("newName", "oldName", "oldDistrictName", "oldProvinceName", "newProvinceName")) return null;
  if (after.code === null || newName === null) {
    row.problem(newSideProblem(after.name, after.code, newName));
    return null;
  }
  const shared = { place: row.place, newCode: after.code, newName, ...context };
  if (before.code === null) {
    return withoutOldCode(row, before.name, shared);
  }
  if (before.name === null) {
    row.problem(`The old code ${before.code} has no name, so it cannot be checked. Fill it in.`);
    return null;
  }
  return { ...shared, old: { code: before.code, name: before.name }, share: shareOfRemark(row.text("remark")) };
}

/** The official table has such rows: districts that had no communes, and new land in rivers and at the coast. */
function withoutOldCode(
  row: Reader,
  oldName: string | null,
  shared: Omit<ConversionRow, "old" | "share">,
): ConversionRow | null {
  if (oldName !== null && typedName("COMMUNE", oldName) !== null) {
    row.problem(`"${oldName}" has no old code. Fill it in.`);
    return null;
  }
  if (shared.oldDistrict === null || oldName !== null) {
    row.passOver("it names no old unit");
    return null;
  }
  return { ...shared, old: null, share: null };
}

function newSideProblem(name: string | null, code: string | null, typed: string | null): string {
  if (name === null && code === null) {
    return "This old unit goes nowhere: the row has no new name and no new code. If the cells of several rows are merged, fill each of them.";
  }
  if (code === null) return `"${name}" has no new code. Fill it in.`;
  if (name === null) return `The new code ${code} has no name. Fill it in.`;
  return typed === null
    ? `"${name}" (${code}) does not begin with its type, such as Xã or Phường. Write it in front.`
    : "This row cannot be read.";
}
