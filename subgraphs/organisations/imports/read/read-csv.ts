import { parse } from "csv-parse/sync";
import { UnreadableFile } from "../problem.ts";
import { textOf } from "./encoding.ts";
import { cleanCell, maxCells, maxRows, type Sheet } from "./sheet.ts";

/** Comma, semicolon or tab: whichever cuts the rows into the most cells. Spreadsheet programs in Viet Nam write semicolons. */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = textOf(bytes);
  const [widest] = [",", ";", "\t"]
    .map((delimiter) => ({ delimiter, width: widthOf(text, delimiter) }))
    .toSorted((one, other) => other.width - one.width);
  try {
    const rows = parsed(text, widest?.delimiter ?? ",", maxRows + 1);
    if (rows.length > maxRows) {
      throw new UnreadableFile(
        `It has more than ${maxRows} rows, which no table of units has. Is this the right file? If it has empty rows below the table, delete them.`,
      );
    }
    if (rows.reduce((sum, row) => sum + row.length, 0) > maxCells) {
      throw new UnreadableFile(`It has more than ${maxCells} cells. Is this the right file?`);
    }
    return { name: null, rows: rows.map((row) => row.map(cleanCell)) };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      `It is not a table of separated values: ${(error as Error).message}. Save it anew as “CSV UTF-8”, or as an Excel workbook (.xlsx).`,
      { cause: error },
    );
  }
}

function widthOf(text: string, delimiter: string): number {
  try {
    return Math.max(0, ...parsed(text, delimiter, 50).map((row) => row.length));
  } catch {
    return 0;
  }
}

/** Empty lines are rows too: problems name the row as the spreadsheet program counts it. */
const parsed = (text: string, delimiter: string, to: number): readonly (readonly string[])[] =>
  parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false, to });
