import { strToU8, zipSync } from "fflate";
import type { ImportedFile } from "../read/read-file.ts";

type Cell = string | number;

export const csv = (
  rows: readonly (readonly Cell[])[],
  { name = "bang.csv", bom = true, delimiter = "," } = {},
): ImportedFile => {
  const text = rows.map((row) => row.map((cell) => quoted(String(cell), delimiter)).join(delimiter)).join("\r\n");
  return { name, bytes: Buffer.from(`${bom ? "\ufeff" : ""}${text}\r\n`) };
};

const quoted = (cell: string, delimiter: string) =>
  /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A workbook as spreadsheet programs write it: texts in the table of shared strings, empty cells left out. */
export function xlsx(sheets: readonly TestSheet[], name = "bang.xlsx"): ImportedFile {
  const texts = new Map<string, number>();
  const shared = (text: string) => texts.get(text) ?? (texts.set(text, texts.size), texts.size - 1);
  const xml = sheets.map(({ rows }) => sheetXml(rows.map((row, at) => rowXml(row, at + 1, shared)).join("")));
  const strings = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("");
  return {
    name,
    bytes: workbook(
      sheets.map((sheet) => sheet.name),
      xml,
      strings,
    ),
  };
}

/** One sheet out of the XML of its rows. */
export const xlsxOf = (rowsXml: string, strings = ""): ImportedFile => ({
  name: "bang.xlsx",
  bytes: workbook(["Sheet1"], [sheetXml(rowsXml)], strings),
});

function workbook(names: readonly string[], sheets: readonly string[], strings: string): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (all: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
  const files = {
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      names.map((_, at) => relation(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("") +
        relation(names.length + 1, "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

const sheetXml = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

const rowXml = (row: readonly Cell[], number: number, shared: (text: string) => number) =>
  `<row r="${number}">${row.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${number}`, shared)).join("")}</row>`;

function cellXml(cell: Cell, reference: string, shared: (text: string) => number): string {
  if (cell === "") return "";
  return typeof cell === "number"
    ? `<c r="${reference}"><v>${cell}</v></c>`
    : `<c r="${reference}" t="s"><v>${shared(cell)}</v></c>`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
