import type { CodedLevel } from "../../units/unit-code.ts";
import { type ImportProblem, type Place } from "../problem.ts";
import { codeIn, splitName } from "./cells.ts";
import type { NamedCode } from "./table.ts";
import { withPlainMarks, wrongLetters } from "./unit-text.ts";

/** What is found in rows besides units. */
export interface Noted {
  readonly problems: ImportProblem[];
  /** Rows that were passed over though they carry a code: nothing is wrong, and somebody should know. */
  readonly notices: ImportProblem[];
}

/** The cells of a row by the roles of their columns. */
export class RowReader<Role extends string> {
  readonly place: Place;
  readonly #cells: readonly string[];
  readonly #columns: ReadonlyMap<Role, number>;
  readonly #noted: Noted;

  constructor(place: Place, cells: readonly string[], columns: ReadonlyMap<Role, number>, noted: Noted) {
    this.place = place;
    this.#cells = cells;
    this.#columns = columns;
    this.#noted = noted;
  }

  text(role: Role): string {
    const column = this.#columns.get(role);
    return (column === undefined ? undefined : this.#cells[column]) ?? "";
  }

  /** Name and code of a unit, which stand in two columns, or both in that of the name. */
  unit(level: CodedLevel, nameRole: Role, codeRole: Role): NamedCode {
    const { name, code: inBrackets } = splitName(this.text(nameRole));
    const inColumn = this.text(codeRole);
    const code = codeIn(level, inColumn === "" ? (inBrackets ?? "") : inColumn);
    if (code !== null && typeof code === "object") {
      this.problem(`"${code.wrong}" is no code of this level. Write the digits of the official list.`);
      return { name: name || null, code: null };
    }
    return { name: withPlainMarks(name) || null, code };
  }

  /** Notes what cannot be a name of a unit in these columns. */
  hasWrongName(...roles: readonly Role[]): boolean {
    const wrong = roles.flatMap((role) => wrongLetters(withPlainMarks(splitName(this.text(role)).name)) ?? []);
    wrong.forEach((message) => this.problem(message));
    return wrong.length > 0;
  }

  /** The same, null where the row says nothing of it. */
  above(level: CodedLevel, nameRole: Role, codeRole: Role): NamedCode | null {
    const unit = this.unit(level, nameRole, codeRole);
    return unit.name === null && unit.code === null ? null : unit;
  }

  /** All cells that are read are empty, so it is a heading, a footer or a line between them. */
  isEmpty(...roles: readonly Role[]): boolean {
    return roles.every((role) => this.text(role) === "");
  }

  problem(message: string): void {
    this.#noted.problems.push({ ...this.place, message });
  }

  passOver(why: string): void {
    const line = this.#cells.filter((cell) => cell !== "").join(" | ");
    this.#noted.notices.push({ ...this.place, message: `passed over, as ${why}: ${line}` });
  }
}

/** “Tổng số”, “Cộng”, “Nguồn: …”, “Ghi chú: …”, “Trong đó …”: what stands below tables and between their parts. */
export const isFooter = (text: string): boolean =>
  /^(tổng|cộng|nguồn|ghi chú|chú thích|trong đó|stt)(?!\p{L})/iu.test(text);
