import type { MikroORM } from "@mikro-orm/postgresql";
import { type Kysely, sql } from "kysely";
import type { z } from "zod";
import type { Database } from "../database/define-database.ts";
import { lockNumbers } from "../database/lock.ts";
import { withOrm } from "../database/owner.ts";
import { searchPath } from "../database/reader.ts";
import type { CsvTables } from "./csv-table.ts";
import { digestOf, type LastLoad, type LoadInputs, versionText } from "./digest.ts";
import { enteredTexts } from "./entered-texts.ts";
import { type ChangedRows, makeEqual } from "./make-equal.ts";
import { type FactsFile, factsTexts, readFacts } from "./read-facts.ts";
import type { TableRows } from "./rows.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- only `any` stands for every set of tables: Kysely is invariant
export interface Facts<Schema extends z.ZodType = z.ZodType, DB = any> {
  readonly database: Database<DB>;
  /** The folder with one YAML file for each document, and folders of CSV tables below it. */
  readonly folder: URL;
  /** Of one file. Objects are strict: `z.strictObject`. */
  readonly schema: Schema;
  /** Tables with their rows, in the order in which they can be inserted. */
  readonly rows: (files: readonly FactsFile<z.output<Schema>>[], tables: CsvTables) => readonly TableRows[];
  /** The folder of the subgraph: when its program changes, the same facts may give other rows, and are loaded anew. */
  readonly rowsVersion: URL | string;
  /** Subgraphs whose facts go into this load's rows or derived tables: it is repeated when theirs have changed. */
  readonly dependsOn?: readonly string[];
  /** In the same transaction, when all rows are in: brings what is derived from them up to date. */
  readonly afterLoad?: (trx: Kysely<DB>, changed: ChangedRows) => Promise<void>;
}

export interface LoadOutcome {
  /** False where these facts were there already. */
  readonly loaded: boolean;
  /** Rows, of all tables. */
  readonly records: number;
  readonly digest: string;
}

/** Of whichever tables and schema. */
// oxlint-disable-next-line typescript/no-explicit-any -- functions of a type's parts make it invariant
export type AnyFacts = Facts<any>;

/** Makes the SOURCE rows of the database equal to the facts files: wholly or, on any error, not at all. */
export async function loadFacts<Schema extends z.ZodType, DB>(
  ownerUrl: string,
  facts: Facts<Schema, DB>,
): Promise<LoadOutcome> {
  const [outcome] = await loadTogether(ownerUrl, [facts]);
  if (outcome === undefined) throw new Error("One load has one outcome.");
  return outcome;
}

/**
 * The facts of several subgraphs in one transaction, those first that others build on: what is derived from the facts of
 * another subgraph is never seen without them.
 */
export async function loadTogether(ownerUrl: string, all: readonly AnyFacts[]): Promise<readonly LoadOutcome[]> {
  const [first] = all;
  if (first === undefined) return [];
  return withOrm(first.database, ownerUrl, async (orm) => {
    const db = orm.em.getKysely<LoadTables>();
    // Mostly nothing is to be done, and then nobody has to wait for anybody.
    return (await allLoaded(db, all)) ?? inOneTransaction(db, (trx) => loadAllInto(trx, ownerUrl, all));
  });
}

/** Null: something is to be loaded. What builds on that cannot be asked about before. */
async function allLoaded(db: Kysely<LoadTables>, all: readonly AnyFacts[]): Promise<readonly LoadOutcome[] | null> {
  const outcomes: LoadOutcome[] = [];
  for (const facts of all) {
    const { outcome } = await alreadyLoaded(db, await inputsOf(facts));
    if (outcome === undefined) return null;
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Within a transaction that holds the lock of loads. */
export async function loadAllInto(
  trx: Kysely<LoadTables>,
  ownerUrl: string,
  all: readonly AnyFacts[],
): Promise<readonly LoadOutcome[]> {
  const outcomes: LoadOutcome[] = [];
  for (const facts of all) {
    // Each subgraph's tables are known to an ORM of its own; the transaction is one.
    outcomes.push(await withOrm(facts.database, ownerUrl, (orm) => loadInto(trx, orm, facts)));
  }
  return outcomes;
}

/** One load at a time in the whole database, as loads read each other's results. The lock ends with the transaction. */
export function inOneTransaction<T>(db: Kysely<LoadTables>, work: (trx: Kysely<LoadTables>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    const [ours, purpose] = lockNumbers("load");
    await sql`select pg_advisory_xact_lock(${ours}::integer, ${purpose}::integer)`.execute(trx);
    return work(trx);
  });
}

export interface LoadTables {
  readonly "register.load": LastLoad & { loaded_at: unknown };
}

async function loadInto<Schema extends z.ZodType, DB>(
  trx: Kysely<LoadTables>,
  orm: MikroORM,
  facts: Facts<Schema, DB>,
): Promise<LoadOutcome> {
  const { database, schema, rows, afterLoad } = facts;
  await sql`select set_config('search_path', ${searchPath(database)}, true)`.execute(trx);
  const inputs = await inputsOf(facts);
  const done = await alreadyLoaded(trx, inputs);
  if (done.outcome !== undefined) {
    // Another process was quicker.
    return done.outcome;
  }
  const tables = readFacts([...inputs.texts, ...done.entered], schema, rows);
  const changed = await makeEqual(trx, orm, database.subgraph, tables);
  // The same transaction, seen with the tables of the load's database, in which it is.
  await afterLoad?.(trx as unknown as Kysely<DB>, changed);

  const records = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const row = { subgraph: database.subgraph, digest: done.digest, records, loaded_at: sql`now()` };
  await trx
    .insertInto("register.load")
    .values(row)
    .onConflict((conflict) => conflict.column("subgraph").doUpdateSet(row))
    .execute();
  return { loaded: true, records, digest: done.digest };
}

async function inputsOf({ database, folder, rowsVersion, dependsOn = [] }: AnyFacts): Promise<LoadInputs> {
  const [texts, version] = await Promise.all([factsTexts(folder), versionText(rowsVersion)]);
  return { subgraph: database.subgraph, texts, version, dependsOn };
}

async function alreadyLoaded(db: Kysely<LoadTables>, inputs: LoadInputs) {
  const loads = await db.selectFrom("register.load").select(["subgraph", "digest", "records"]).execute();
  const entered = await enteredTexts(db, inputs.subgraph);
  const digest = digestOf({ ...inputs, texts: [...inputs.texts, ...entered] }, loads);
  const last = loads.find(({ subgraph }) => subgraph === inputs.subgraph);
  const outcome: LoadOutcome | undefined =
    last?.digest === digest ? { loaded: false, records: last.records, digest } : undefined;
  return { digest, entered, outcome };
}
