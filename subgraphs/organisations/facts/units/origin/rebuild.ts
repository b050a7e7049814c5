import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { files, readCommitted } from "./committed.ts";
import { corrected } from "./corrections.ts";
import { type CommittedTables, differences } from "./differences.ts";
import { installedPackages } from "./install-packages.ts";
import { type NationalTables, nationalTables } from "./national-tables.ts";
import { readTranscription } from "./transcription.ts";

const usage = `Rebuilds the national unit tables from two npm packages and corrections.yaml.

  npm run rebuild:units -- --check        compares with the committed tables; ends with 1 on any difference
  npm run rebuild:units -- --out FOLDER   writes what the packages give, for reading`;

if (import.meta.main) {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    console.error(usage);
    process.exitCode = 2;
  } else {
    process.exitCode = await rebuild(options).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    });
  }
}

interface Options {
  readonly check: boolean;
  readonly out: string | undefined;
}

function readOptions(args: string[]): Options | undefined {
  try {
    const { values } = parseArgs({ args, options: { check: { type: "boolean" }, out: { type: "string" } } });
    const options = { check: values.check ?? false, out: values.out };
    return options.check === (options.out === undefined) ? options : undefined;
  } catch (error) {
    console.error(`${(error as Error).message}\n`);
    return undefined;
  }
}

/** @returns the exit code */
async function rebuild({ out }: Options): Promise<number> {
  const { corrections, tables: committed } = await readCommitted();
  await using packages = await installedPackages();
  const rebuilt = nationalTables(corrected(await readTranscription(packages.path), corrections));
  if (out !== undefined) return await write(rebuilt, resolve(out));

  const found = differences(rebuilt, committed);
  for (const difference of found) console.log(difference);
  console.log(found.length === 0 ? equal(rebuilt, committed) : `${count(found)} differences`);
  return found.length === 0 ? 0 : 1;
}

function equal({ until, since, successors }: NationalTables, committed: CommittedTables): string {
  return [
    `${files.until}: ${count(until)} units, equal in code, name and parent`,
    `${files.since}: ${count(since)} units, equal in code, name and parent`,
    `${files.succession}: ${count(successors)} units have one successor each from the packages, which is among their ` +
      `${count(committed.successors)} pairs`,
  ].join("\n");
}

async function write({ until, since, successors }: NationalTables, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const tables = [
    // `from` stays empty: the packages know no dates.
    { name: files.until, columns: ["level", "code", "name", "parent", "from"], rows: until },
    { name: files.since, columns: ["level", "code", "name", "parent"], rows: since },
    // Not by the name of the committed table, as it is less: one successor each, and no shares.
    { name: "one-successor-2025-07-01.csv", columns: ["level", "from", "to"], rows: successors },
  ];
  for (const { name, columns, rows } of tables) {
    // "wx": what is there already, such as the committed tables with what no package knows, is not written over.
    await writeFile(join(folder, name), csv(columns, rows), { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EEXIST" ? new Error(`${name} is in ${folder} already. Name another folder.`) : error;
    });
    console.log(`${count(rows)} rows in ${join(folder, name)}`);
  }
  return 0;
}

/** No code or name has a comma or a quotation mark, so nothing has to be quoted; one that has is an error. */
function csv(columns: readonly string[], rows: readonly object[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(String(Object(row)[column] ?? ""))).join());
  return `${[columns.join(), ...lines].join("\n")}\n`;
}

function cell(text: string): string {
  if (/[",\r\n]/.test(text)) throw new Error(`"${text}" cannot stand in a table without quotation marks.`);
  return text;
}

function count(rows: readonly unknown[]): string {
  return rows.length.toLocaleString("en");
}
