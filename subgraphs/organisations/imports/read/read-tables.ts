import { UnreadableFile } from "../problem.ts";
import { findHeader, type Header, type HeaderMissing } from "./find-header.ts";
import { readConversion } from "./read-conversion.ts";
import { type ImportedFile, readSheets } from "./read-file.ts";
import { readList } from "./read-list.ts";
import type { Noted } from "./row-reader.ts";
import type { Sheet } from "./sheet.ts";
import type { ConversionRow, ListedUnit, Tables } from "./table.ts";

export interface ReadTables extends Tables, Noted {}

/** All tables of all files, with everything that is wrong in any of them. */
export async function readTables(files: readonly ImportedFile[], wantedSheet?: string): Promise<ReadTables> {
  const listed: ListedUnit[] = [];
  const converted: ConversionRow[] = [];
  const noted: Noted = { problems: [], notices: [] };
  for (const file of files) {
    try {
      const { sheet, header } = tableOf(await readSheets(file), wantedSheet);
      const where = sheet.name === null ? file.name : `${file.name}, sheet "${sheet.name}"`;
      const before = listed.length + converted.length + noted.problems.length;
      // One by one: an array of tens of thousands is too many arguments for one call.
      if (header.kind === "LIST") readList(sheet, header, where, noted).forEach((row) => listed.push(row));
      else readConversion(sheet, header, where, noted).forEach((row) => converted.push(row));
      if (listed.length + converted.length + noted.problems.length === before) {
        throw new UnreadableFile("There is no unit below its header. Is this the right file?");
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      noted.problems.push({ where: file.name, row: null, message: error.message });
    }
  }
  return { listed, converted, ...noted };
}

/** The sheet with the table: workbooks have others, and the official one shows the same table twice. */
function tableOf(
  sheets: readonly Sheet[],
  wanted: string | undefined,
): { readonly sheet: Sheet; readonly header: Header } {
  const asked =
    wanted === undefined ? sheets : sheets.filter(({ name }) => name === null || name.trim() === wanted.trim());
  if (asked.length === 0) {
    throw new UnreadableFile(`It has no sheet "${wanted}". Its sheets are ${nameAll(sheets)}.`);
  }
  const read = asked.map((sheet) => ({ sheet, header: findHeader(sheet) }));
  const tables = read.filter((one): one is { sheet: Sheet; header: Header } => "kind" in one.header);
  const [table] = tables;
  if (table === undefined) {
    const missing = read.map(({ header }) => header).filter((header): header is HeaderMissing => "missing" in header);
    throw new UnreadableFile(whatIsMissing(missing.toSorted((one, other) => other.found.length - one.found.length)[0]));
  }
  if (tables.length > 1) {
    throw new UnreadableFile(
      `Several of its sheets have a table: ${nameAll(tables.map(({ sheet }) => sheet))}. Say which is meant with --sheet "NAME".`,
    );
  }
  return table;
}

const nameAll = (sheets: readonly Sheet[]) => sheets.map(({ name }) => `"${name ?? ""}"`).join(", ");

function whatIsMissing(nearest: HeaderMissing | undefined): string {
  return nearest === undefined || nearest.found.length === 0
    ? "No row of it is a header. Needed are columns such as Mã, Tên, Mã TP, Tỉnh / Thành Phố; or Tên xã mới, Mã xã mới, Tên xã cũ, Mã xã cũ, Ghi chú."
    : `Columns are missing: ${nearest.missing.join(", ")}. Found were: ${nearest.found.join(", ")}.`;
}
