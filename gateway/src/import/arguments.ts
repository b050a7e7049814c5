import { parseArgs } from "node:util";
import { isDay } from "@phong-trao/schema/ids.ts";
import { StartError } from "../start-error.ts";

/** What the command is to do. */
export type Command =
  | Arguments
  | { readonly action: "list" }
  | { readonly action: "undo"; readonly names: readonly string[] };

export interface Arguments {
  readonly action: "import";
  readonly files: readonly string[];
  readonly effective: string;
  /** As it was typed: a symbol, or a document's key. */
  readonly resolution: string;
  readonly title: string | undefined;
  readonly issued: string | undefined;
  readonly issuer: string | undefined;
  readonly sheet: string | undefined;
  readonly dryRun: boolean;
  readonly all: boolean;
}

export const usage = `npm run import:units -- FILE… --effective YYYY-MM-DD --resolution SYMBOL [options]

Imports the official tables of administrative units (.xlsx, .csv): a list of units, a conversion table, or both together.
All of it is taken, or nothing. docs/import-units.md explains it with examples.

  --effective YYYY-MM-DD  the first day of what the tables say
  --resolution SYMBOL     the resolution that it rests on, such as 388/NQ-UBTVQH16
  --dry-run               shows what would change and what is in the way, and writes nothing
  --all                   shows every change, not only the first of each kind
  --sheet NAME            the sheet, where a workbook has several tables

If the register does not have the resolution yet:
  --title TEXT            its title, in Vietnamese
  --issued YYYY-MM-DD     the day on which it was issued
  --issuer KEY            who issued it, where the symbol does not tell

Instead of files:
  --list                  the imports that are kept: since when, by which resolution, when entered
  --undo NAME             takes an import back, with the name that --list shows; may stand several times`;

/** Throws a StartError that names everything that is wrong. Null: help was asked for. */
export function readArguments(args: readonly string[]): Command | null {
  const { values, positionals } = parsed(args);
  if (values.help === true) return null;
  const { list, undo, ...others } = values;
  if (list === true || undo !== undefined) {
    if (positionals.length > 0 || Object.keys(others).length > 0 || (list === true && undo !== undefined)) {
      throw new StartError(
        `${list === true ? "--list" : "--undo"} goes alone, without files and other options.\n\n${usage}`,
      );
    }
    return undo === undefined ? { action: "list" } : { action: "undo", names: undo };
  }
  const wrong: string[] = [];
  if (positionals.length === 0) wrong.push("Name the file, or files, to import.");
  for (const name of ["effective", "issued"] as const) {
    const day = values[name];
    if (day !== undefined && !isDay(day))
      wrong.push(`--${name} is "${day}", but must be a day of the calendar, written YYYY-MM-DD.`);
  }
  if (values.effective === undefined) wrong.push("Say with --effective YYYY-MM-DD from which day on it is so.");
  if (values.resolution === undefined)
    wrong.push("Say with --resolution on which resolution it rests, such as 388/NQ-UBTVQH16.");
  if (wrong.length > 0) {
    throw new StartError(`${wrong.join("\n")}\n\n${usage}`);
  }
  return {
    action: "import",
    files: positionals,
    effective: values.effective ?? "",
    resolution: values.resolution?.trim() ?? "",
    title: values.title?.normalize("NFC").trim(),
    issued: values.issued,
    issuer: values.issuer,
    sheet: values.sheet?.normalize("NFC"),
    dryRun: values["dry-run"] === true,
    all: values.all === true,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        effective: text,
        resolution: text,
        title: text,
        issued: text,
        issuer: text,
        sheet: text,
        "dry-run": flag,
        all: flag,
        list: flag,
        undo: { ...text, multiple: true },
        help: { ...flag, short: "h" },
      },
    });
  } catch (error) {
    throw new StartError(`${(error as Error).message}\n\n${usage}`);
  }
}
