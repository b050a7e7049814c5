import { parse } from "csv-parse/sync";
import type { FactsProblem } from "./problems.ts";
import type { FactsText } from "./read-facts.ts";

/** Facts of which there are thousands of one kind, a row each. */
export interface CsvTables {
  /** The rows of the table with this name; undefined where there is no such file. */
  read<const Column extends string>(name: string, columns: readonly Column[]): CsvTable<Column> | undefined;
}

export interface CsvTable<Column extends string> {
  readonly rows: readonly Readonly<Record<Column, string>>[];
  /** Notes a problem of the row at this place, from 0. Nothing is loaded then. */
  problem(place: number, message: string): void;
}

export function csvTables(texts: readonly FactsText[], problems: FactsProblem[]): CsvTables {
  return {
    read(name, columns) {
      const text = texts.find((one) => one.name === name)?.text;
      if (text === undefined) return undefined;
      // The header is the first line.
      const problem = (place: number, message: string) =>
        void problems.push({ file: name, line: place + 2, path: "", message });
      const [header, ...rows] = parsed(text, problem);
      if (header === undefined || header.join() !== columns.join()) {
        problem(-1, `The columns of this table are ${columns.join()}.`);
        return { rows: [], problem };
      }
      return { rows: rows.map((row) => named(columns, row)), problem };
    },
  };
}

function parsed(text: string, problem: (place: number, message: string) => void): readonly (readonly string[])[] {
  if (text !== text.normalize("NFC")) {
    problem(-1, "Letters and tone marks are apart (not NFC) somewhere in this table.");
  }
  try {
    return parse(text);
  } catch (error) {
    problem(-1, `This is not a table of comma-separated values: ${(error as Error).message}.`);
    return [];
  }
}

const named = <Column extends string>(columns: readonly Column[], row: readonly string[]) =>
  Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ""])) as Record<Column, string>;
