import { readFile } from "node:fs/promises";
import type { CsvTables } from "@phong-trao/kit/facts/csv-table.ts";
import { readFacts } from "@phong-trao/kit/facts/read-facts.ts";
import { type Corrections, correctionsSchema } from "./corrections.ts";
import type { CommittedTables } from "./differences.ts";
import type { Level } from "./national-tables.ts";

/** The corrections beside this file and the tables in the folder above; throws with every problem found in them. */
export async function readCommitted(): Promise<{ corrections: Corrections; tables: CommittedTables }> {
  const names = ["corrections.yaml", ...Object.values(files).map((name) => `../${name}`)];
  const texts = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(new URL(name, import.meta.url), "utf8") })),
  );
  return readFacts(texts, correctionsSchema, ([file], tables) => {
    if (file === undefined) throw new Error("corrections.yaml is not there.");
    return { corrections: file.facts, tables: committedTables(tables) };
  });
}

export const files = {
  until: "until-2025-06-30.csv",
  since: "since-2025-07-01.csv",
  succession: "succession-2025-07-01.csv",
} as const;

function committedTables(tables: CsvTables): CommittedTables {
  const rows = <const Column extends string>(name: string, columns: readonly Column[]) =>
    // The test of these tables knows that a level is one of the three.
    (tables.read(`../${name}`, columns)?.rows ?? []) as readonly (Record<Column, string> & { level: Level })[];
  return {
    until: rows(files.until, ["level", "code", "name", "parent", "from"]),
    since: rows(files.since, ["level", "code", "name", "parent"]),
    successors: rows(files.succession, ["level", "from", "to", "share"]),
  };
}
