import readWorkbook from "read-excel-file/node";
import { UnreadableFile } from "../problem.ts";
import { checkLetters } from "./encoding.ts";
import { cleanCell, type Sheet } from "./sheet.ts";
import { checkExtent } from "./unzip-sheets.ts";

/** All sheets of an Excel workbook. Numbers come as they are written in the file: `00001` may have become `1`. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[]> {
  try {
    checkExtent(bytes);
    const sheets = await readWorkbook<string>(Buffer.from(bytes), { parseNumber: (digits) => digits });
    return sheets.map(({ sheet, data }) => ({
      name: sheets.length === 1 ? null : sheet,
      rows: data.map((row) => row.map((cell) => cleanCell(checkLetters(textOfCell(cell))))),
    }));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      `It is not an Excel workbook that can be read (${(error as Error).message}). Open it in a spreadsheet program and save it anew as .xlsx.`,
      { cause: error },
    );
  }
}

function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "boolean" ? String(cell) : "";
}
