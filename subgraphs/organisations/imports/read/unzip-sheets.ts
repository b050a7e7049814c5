import { Unzip, UnzipInflate } from "fflate";
import { UnreadableFile } from "../problem.ts";
import { maxCells, maxRows } from "./sheet.ts";

/** The whole country is some three megabytes unzipped. */
const maxUnzipped = 100 * 2 ** 20;

/**
 * Throws where reading the workbook would fill the memory: a few kilobytes can unzip to gigabytes, and a single cell in
 * the last row and column is a grid of seventeen thousand million. The library that reads it has no limits of its own.
 */
export function checkExtent(bytes: Uint8Array): void {
  let total = 0;
  const sheets: Uint8Array[][] = [];
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(file.name)) sheets.push(chunks);
    file.ondata = (error, chunk) => {
      if (error !== null) throw error;
      total += chunk.length;
      if (total > maxUnzipped) {
        throw new UnreadableFile(
          `Unzipped it is larger than ${maxUnzipped / 2 ** 20} MB, which no table of units is. Save only the sheet with the table, as a new workbook.`,
        );
      }
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  // Small pieces, so that what one of them unzips to is bounded as well.
  for (let from = 0; from < bytes.length; from += 65_536) {
    unzip.push(bytes.subarray(from, from + 65_536), from + 65_536 >= bytes.length);
  }
  for (const chunks of sheets) {
    checkCells(Buffer.concat(chunks).toString("utf8"));
  }
}

/** The grid reaches from the first cell to the last row and the last column with anything in them. */
function checkCells(xml: string): void {
  let [row, inRow, rows, columns] = [0, 0, 0, 0];
  for (const [, tag, attributes = "", empty] of xml.matchAll(/<(?:\w+:)?(row|c)\b([^>]*?)(\/?)>/g)) {
    const reference = /\br="([A-Z]*)(\d+)"/.exec(attributes);
    if (tag === "row") {
      row = reference === null ? row + 1 : Number(reference[2]);
      inRow = 0;
      continue;
    }
    inRow = reference?.[1] ? columnNumber(reference[1]) : inRow + 1;
    if (empty === "/") continue;
    rows = Math.max(rows, row, Number(reference?.[2] ?? 0));
    columns = Math.max(columns, inRow);
  }
  if (rows > maxRows || rows * columns > maxCells) {
    throw new UnreadableFile(
      `The cells of a sheet reach to row ${rows} and column ${columns}, far beyond a table of units. Copy the table alone into a new workbook.`,
    );
  }
}

const columnNumber = (letters: string) =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
