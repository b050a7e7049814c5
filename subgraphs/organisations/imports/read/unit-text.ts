import { fold } from "@phong-trao/kit/database/fold.ts";
import type { CodedLevel } from "../../units/unit-code.ts";
import { typeWordOf } from "../same-name.ts";

/** The longest name of a unit has fewer than forty. */
const maxLength = 100;

/** What is wrong with a text as the name of a unit. Null: nothing. */
export function wrongLetters(name: string): string | null {
  if (name.length > maxLength) {
    return `"${name.slice(0, 40)}…" is ${name.length} letters long. A name of a unit has at most ${maxLength}: is something else in this cell?`;
  }
  const [wrong = null] = /[^\p{Script=Latin}\d \-'’.(),/]/u.exec(name) ?? [];
  return wrong === null
    ? null
    : `"${name}" has the character "${wrong}". Names of units have letters, digits, spaces and - ' ’ . ( ) , / alone: mend it.`;
}

/** Spreadsheet programs make other dashes and apostrophes of those that are typed. */
export const withPlainMarks = (name: string): string => name.replace(/[‐-―]/g, "-").replace(/[‘ʼ`´]/g, "’");

/** What is wrong with the type in the column `Cấp` beside the name of the unit. Null: they agree, or one of them is missing. */
export function wrongType(level: CodedLevel, type: string, name: string): string | null {
  if (type === "") return null;
  const stated = typeWordOf(level, `${fold(type)} `);
  if (stated === null) return `"${type}" in the column Cấp is no type of this level. Mend it, or leave it empty.`;
  const levels: readonly CodedLevel[] = [level, "COMMUNE", "DISTRICT", "PROVINCE"];
  const named = levels.map((one) => typeWordOf(one, name)).find((word) => word !== null) ?? null;
  return named === null || named === stated
    ? null
    : `"${name}" is a ${named} by its name and a ${stated} by the column Cấp. Mend the one that is wrong.`;
}
