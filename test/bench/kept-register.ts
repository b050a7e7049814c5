import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { connectionTo } from "@phong-trao/kit/database/session.ts";
import { syntheticRows } from "@phong-trao/kit/synthetic/remove-rows.ts";
import { tablesOf } from "@phong-trao/kit/synthetic/tables-of.ts";
import { Client, escapeLiteral } from "pg";
import { subgraphs } from "./subgraphs.ts";
import { prepareDatabase } from "./tasks/run-task.ts";

/** What a kept register was made from, and what was in it then; a comment on the database, written last. */
export interface Made extends Fingerprint {
  readonly seed: number;
  readonly scale: number;
}

export interface Fingerprint {
  /** Of the facts, and of the code that makes tables, counts and records. */
  readonly sources: string;
  /** Made-up rows by table. */
  readonly rows: Readonly<Record<string, number>>;
}

export async function fingerprint(url: string): Promise<Fingerprint> {
  return { sources: sourcesOfData(), rows: await rowsByTable(url) };
}

/** Null: it was never finished, or is not one of ours. */
export async function madeIn(url: string): Promise<Made | null> {
  const [row] = await query<{ made: string | null }>(
    url,
    "select shobj_description(oid, 'pg_database') as made from pg_database where datname = current_database()",
  );
  try {
    return JSON.parse(row?.made ?? "null") as Made | null;
  } catch {
    return null;
  }
}

export async function noteMade(url: string, made: Made): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  await query(url, `comment on database "${name}" is ${escapeLiteral(JSON.stringify(made))}`);
}

/**
 * Why a register that was kept is not what a new one would be; undefined: it is. What it was made from is compared, its
 * migrations and facts are brought up to date by who runs and loads them, and the records are counted: nothing is taken
 * on trust but that nobody changed a record by hand.
 */
export async function whatDiffers(
  url: string,
  made: Made,
  asked: Pick<Made, "seed" | "scale">,
): Promise<string | undefined> {
  if (made.seed !== asked.seed) return `its seed is ${made.seed}, not ${asked.seed}`;
  if (made.scale !== asked.scale) return `its scale is ${made.scale}, not ${asked.scale}`;
  if (made.sources !== sourcesOfData()) return "facts, migrations, statistics or the generator are others since";
  try {
    // Facts are loaded again after any change to the program; that they are the same was seen above.
    const { migrated } = await prepareDatabase(url);
    if (migrated > 0) return `${migrated} migrations were missing`;
  } catch {
    return "it can no longer be brought up to date";
  }
  const now = await rowsByTable(url);
  const changed = [...new Set([...Object.keys(made.rows), ...Object.keys(now)])].find(
    (table) => made.rows[table] !== now[table],
  );
  return changed && `${changed} has ${now[changed] ?? 0} made-up rows, not ${made.rows[changed] ?? 0}`;
}

const root = join(import.meta.dirname, "../..");

function sourcesOfData(): string {
  const files = globSync(
    [
      "subgraphs/*/facts/**/*.{yaml,csv}",
      "subgraphs/{*,kit/src}/{migrations,statistics,synthetic,containment}/**/*.ts",
      "subgraphs/*/**/*.entity.ts",
    ],
    { cwd: root, exclude: ["**/node_modules"] },
  );
  const hash = createHash("sha256");
  for (const file of files.filter((name) => !name.endsWith(".test.ts")).toSorted()) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

async function rowsByTable(url: string): Promise<Readonly<Record<string, number>>> {
  const client = new Client(connectionTo(url, {}));
  await client.connect();
  try {
    const counted: [string, number][] = [];
    for (const { facts } of subgraphs) {
      const rows = await syntheticRows(client, tablesOf(facts.database));
      for (const [table, count] of rows) counted.push([`${facts.database.subgraph}.${table}`, count]);
    }
    return Object.fromEntries(counted);
  } finally {
    await client.end();
  }
}

async function query<Row extends object>(url: string, sql: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
