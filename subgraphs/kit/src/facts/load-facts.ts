import type { EntityManager } from "@mikro-orm/postgresql";
import { type Kysely, sql } from "kysely";
import type { z } from "zod";
import type { Database } from "../database/define-database.ts";
import { lockNumbers } from "../database/lock.ts";
import { asOwner, withOrm } from "../database/owner.ts";
import { digestOf, type LastLoad, type LoadInputs, versionText } from "./digest.ts";
import { type FactsFile, factsTexts, readFacts } from "./read-facts.ts";
import { replaceRows } from "./replace-rows.ts";
import type { TableRows } from "./rows.ts";

export interface FactsLoad<Schema extends z.ZodType, DB> {
  readonly database: Database<DB>;
  readonly ownerUrl: string;
  /** The folder with one YAML file for each document. */
  readonly folder: URL;
  /** Of one file. Objects are strict: `z.strictObject`. */
  readonly schema: Schema;
  /** Tables with their rows, in the order in which they can be inserted. */
  readonly rows: (files: readonly FactsFile<z.output<Schema>>[]) => readonly TableRows[];
  /** The folder of the subgraph: when its program changes, the same facts may give other rows, and are loaded anew. */
  readonly rowsVersion: URL | string;
  /** Subgraphs whose facts go into this load's rows or derived tables: it is repeated when theirs have changed. */
  readonly dependsOn?: readonly string[];
  /** In the same transaction, when all rows are in: rebuilds what is derived from them. */
  readonly afterLoad?: AfterLoad<DB>;
}
type AfterLoad<DB> = (trx: Kysely<DB>) => Promise<void>;

export interface LoadOutcome {
  /** False where these facts were there already. */
  readonly loaded: boolean;
  /** Rows, of all tables. */
  readonly records: number;
  readonly digest: string;
}

/** Makes the SOURCE rows of the database equal to the facts files: wholly or, on any error, not at all. */
export async function loadFacts<Schema extends z.ZodType, DB>(load: FactsLoad<Schema, DB>): Promise<LoadOutcome> {
  const { database, ownerUrl, dependsOn = [], afterLoad } = load;
  const texts = await factsTexts(load.folder);
  const version = await versionText(load.rowsVersion);
  const inputs = { subgraph: database.subgraph, texts, version, dependsOn };

  const loads = await asOwner(ownerUrl, {}, async (client) => {
    const { rows } = await client.query<LastLoad>("select subgraph, digest, records from register.load");
    return rows;
  });
  const done = alreadyLoaded(inputs, loads);
  if (done !== undefined) {
    return done;
  }
  const tables = readFacts(texts, load.schema, load.rows);
  return withOrm(database, ownerUrl, (orm) =>
    orm.em.fork().transactional((em) => replaceAll(em, inputs, tables, afterLoad)),
  );
}

async function replaceAll<DB>(
  em: EntityManager,
  inputs: LoadInputs,
  tables: readonly TableRows[],
  afterLoad: AfterLoad<DB> | undefined,
): Promise<LoadOutcome> {
  const trx = em.getKysely<{ "register.load": LastLoad & { loaded_at: unknown } }>();
  // One load at a time in the whole database, as loads read each other's results. The lock ends with the transaction.
  const [ours, purpose] = lockNumbers("load");
  await sql`select pg_advisory_xact_lock(${ours}::integer, ${purpose}::integer)`.execute(trx);
  const loads = await trx.selectFrom("register.load").select(["subgraph", "digest", "records"]).execute();
  const done = alreadyLoaded(inputs, loads);
  if (done !== undefined) {
    // Another process was quicker.
    return done;
  }
  await replaceRows(em, tables);
  // The same transaction, seen with the tables of the load's database, in which it is.
  await afterLoad?.(trx as unknown as Kysely<DB>);

  const digest = digestOf(inputs, loads);
  const records = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const row = { subgraph: inputs.subgraph, digest, records, loaded_at: sql`now()` };
  await trx
    .insertInto("register.load")
    .values(row)
    .onConflict((conflict) => conflict.column("subgraph").doUpdateSet(row))
    .execute();
  return { loaded: true, records, digest };
}

function alreadyLoaded(inputs: LoadInputs, loads: readonly LastLoad[]): LoadOutcome | undefined {
  const digest = digestOf(inputs, loads);
  const last = loads.find(({ subgraph }) => subgraph === inputs.subgraph);
  return last?.digest === digest ? { loaded: false, records: last.records, digest } : undefined;
}
