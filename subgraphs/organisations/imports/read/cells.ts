import { type CodedLevel, digitsOf, isCodeOf } from "../../units/unit-code.ts";

export interface NameAndCode {
  readonly name: string;
  readonly code: string | null;
}

/** `Xã Hàm Kiệm (23128)`: the code of a unit often stands behind its name. */
export function splitName(cell: string): NameAndCode {
  const [, name = cell, code = null] = /^(.*?)\s*[([]\s*(\d{1,5})\s*[)\]]\s*$/.exec(cell) ?? [];
  return { name: name.trim(), code };
}

/**
 * The code in a cell, with the zeros that it lost when a spreadsheet took it for a number. Null: the cell is empty.
 * `{ wrong }`: there is something else in it.
 */
export function codeIn(level: CodedLevel, cell: string): string | null | { readonly wrong: string } {
  if (cell === "") return null;
  // What a cell formatted as a number may hold: 1.0, 2.3128E4.
  const digits = /^\d+([.,]0+)?$/.test(cell)
    ? cell.replace(/[.,]0+$/, "")
    : /^\d+(\.\d+)?E\+?\d$/i.test(cell)
      ? String(Number(cell))
      : cell.replace(/^['"]/, "");
  const code = digits.padStart(digitsOf(level), "0");
  return isCodeOf(level, code) ? code : { wrong: cell };
}
