import { UnreadableFile } from "../problem.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { Sheet } from "./sheet.ts";

export interface ImportedFile {
  /** Its name without folders, for problems. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The whole country is half a megabyte. */
const maxBytes = 50 * 2 ** 20;

/** By what is in it, whatever its name ends with. Throws an UnreadableFile. */
export async function readSheets({ bytes }: ImportedFile): Promise<readonly Sheet[]> {
  if (bytes.length === 0) {
    throw new UnreadableFile("It is empty. Was it saved, and downloaded to its end?");
  }
  if (bytes.length > maxBytes) {
    throw new UnreadableFile(`It is larger than ${maxBytes / 2 ** 20} MB, which no table of units is.`);
  }
  const begins = (...start: readonly number[]) => start.every((byte, place) => bytes[place] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableFile(
      "It is a workbook of the old kind (.xls). Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).",
    );
  }
  if (begins(0x50, 0x4b)) {
    return readXlsx(bytes);
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) {
    throw new UnreadableFile("It is a PDF, not a spreadsheet. Get the table as .xlsx or .csv.");
  }
  if (/^\s*<(!doctype|html|\?xml|table)/i.test(Buffer.from(bytes.subarray(0, 200)).toString("latin1"))) {
    throw new UnreadableFile(
      "It is a web page, whatever its name ends with. Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).",
    );
  }
  return [readCsv(bytes)];
}
