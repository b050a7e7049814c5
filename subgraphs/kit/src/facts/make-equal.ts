import type { EntityMetadata, MikroORM } from "@mikro-orm/postgresql";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { TableRows } from "./rows.ts";

/** By table, the keys of rows that went, came or became others; of several columns, joined by `/`. */
export type ChangedRows = ReadonlyMap<string, ReadonlySet<string>>;

/** So many go in one parameter: some megabytes of JSON. */
const rowsInAStatement = 10_000;

// oxlint-disable-next-line typescript/no-explicit-any -- of whatever tables
type Transaction = Kysely<any>;

/**
 * Makes the facts in tables equal to the rows given, within the transaction: what is there already stays untouched, so
 * that a load costs what has changed, and tells what that is.
 *
 * A row that became another one goes and comes anew, all that go before any that come: codes and names may pass from one
 * row to another. Deferrable foreign keys are looked at when all are in, so a row may point at one that comes later.
 */
export async function makeEqual(
  trx: Transaction,
  orm: MikroORM,
  schema: string,
  tables: readonly TableRows[],
): Promise<ChangedRows> {
  await sql`set constraints all deferred`.execute(trx);
  const wanted = [...Map.groupBy(tables, ({ entity }) => entity)].map(([entity, parts]) => {
    const [{ replaces } = { replaces: "SOURCE_ROWS" as const }] = parts;
    return new Wanted(trx, orm, schema, { entity, replaces, rows: parts.flatMap(({ rows }) => rows) });
  });
  const changed = new Map<string, Set<string>>();
  const note = (table: Wanted, ids: readonly string[]) => {
    const known = changed.get(table.name) ?? new Set();
    changed.set(table.name, known);
    ids.forEach((id) => known.add(id));
  };
  for (const table of wanted) {
    await naming(table.entity, "reading the rows", () => table.gather());
  }
  for (const table of wanted.toReversed()) {
    note(table, await naming(table.entity, "taking out old rows", () => table.removeOld()));
  }
  for (const table of wanted) {
    note(table, await naming(table.entity, "inserting rows", () => table.insertNew()));
  }
  // Before the check, which would look up each row in plans made for empty tables.
  for (const table of wanted) {
    await table.finish((changed.get(table.name)?.size ?? 0) > 0);
  }
  await naming(undefined, "checking what points at what", () => sql`set constraints all immediate`.execute(trx));
  return changed;
}

/** The rows that a table should have, beside it in a temporary table. */
class Wanted {
  readonly entity: string;
  readonly name: string;
  readonly #trx: Transaction;
  readonly #rows: readonly object[];
  readonly #sourceOnly: boolean;
  readonly #columns: readonly { readonly property: string; readonly column: string }[];
  /** Of the primary key. */
  readonly #key: readonly string[];
  readonly #table: RawBuilder<unknown>;
  readonly #next: RawBuilder<unknown>;

  constructor(trx: Transaction, orm: MikroORM, schema: string, { entity, rows, replaces }: TableRows) {
    const meta: EntityMetadata = orm.getMetadata().get(entity.meta.class);
    const hasOrigin = "origin" in meta.properties;
    if (replaces === "SOURCE_ROWS" && !hasOrigin) {
      throw new Error(
        `${meta.className} has no property "origin". Give it one, or pass "ALL_ROWS" if nothing but facts is in it.`,
      );
    }
    this.#trx = trx;
    this.entity = meta.className;
    this.name = meta.tableName;
    this.#rows = hasOrigin ? rows.map((row) => ({ ...row, origin: "SOURCE" })) : rows;
    this.#sourceOnly = replaces === "SOURCE_ROWS";
    const keys = new Set<string>(meta.primaryKeys);
    this.#key = Object.values(meta.properties).flatMap(({ name, fieldNames }) => (keys.has(name) ? fieldNames : []));
    const given = new Set(this.#rows.flatMap((row) => Object.keys(row)));
    this.#columns = Object.values(meta.properties)
      .filter(({ name }) => given.has(name) || keys.has(name))
      .map(({ name, fieldNames: [column = name] }) => ({ property: name, column }));
    this.#table = sql.id(schema, this.name);
    this.#next = sql.id("pg_temp", `next_${this.name}`);
  }

  async gather(): Promise<void> {
    const { name } = this;
    await sql`
      create temporary table ${sql.id(`next_${name}`)} on commit drop as
      select ${this.#list("held")} from ${this.#table} as held where false`.execute(this.#trx);
    // Named as in the table itself, so that a key that is there twice is told in the same words.
    await sql`alter table ${this.#next} add constraint ${sql.id(`${name}_pkey`)} primary key (${sql.join(
      this.#key.map((column) => sql.id(column)),
    )})`.execute(this.#trx);
    for (let from = 0; from < this.#rows.length; from += rowsInAStatement) {
      const rows = this.#rows.slice(from, from + rowsInAStatement).map((row) => this.#inColumns(row));
      await sql`
        insert into ${this.#next}
        select * from jsonb_populate_recordset(null::${this.#next}, ${JSON.stringify(rows)}::jsonb)`.execute(this.#trx);
    }
    await sql`analyze ${this.#next}`.execute(this.#trx);
  }

  async removeOld(): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`
      delete from ${this.#table} as held
      where ${this.#ofFacts()} and not exists (
        select from ${this.#next} as next
        where ${this.#sameKey()} and (${this.#list("next")}) is not distinct from (${this.#list("held")}))
      returning ${this.#keyText("held.")} as id`.execute(this.#trx);
    return rows.map(({ id }) => id);
  }

  async insertNew(): Promise<readonly string[]> {
    const columns = sql.join(this.#columns.map(({ column }) => sql.id(column)));
    const { rows } = await sql<{ id: string }>`
      insert into ${this.#table} (${columns})
      select ${this.#list("next")}
      from ${this.#next} as next
      where not exists (select from ${this.#table} as held where ${this.#sameKey()} and ${this.#ofFacts()})
      returning ${this.#keyText("")} as id`.execute(this.#trx);
    return rows.map(({ id }) => id);
  }

  /** What PostgreSQL knew of a table before many rows came would give bad plans until autovacuum comes by. */
  async finish(hasChanged: boolean): Promise<void> {
    if (hasChanged) {
      await sql`analyze ${this.#table}`.execute(this.#trx);
    }
    await sql`drop table ${this.#next}`.execute(this.#trx);
  }

  #inColumns(row: object): object {
    const values = row as Readonly<Record<string, unknown>>;
    return Object.fromEntries(this.#columns.map(({ property, column }) => [column, values[property] ?? null]));
  }

  #list(of: "next" | "held"): RawBuilder<unknown> {
    return sql.join(this.#columns.map(({ column }) => sql.ref(`${of}.${column}`)));
  }

  #sameKey(): RawBuilder<unknown> {
    const equal = this.#key.map((column) => sql`${sql.ref(`next.${column}`)} = ${sql.ref(`held.${column}`)}`);
    return sql.join(equal, sql` and `);
  }

  #keyText(prefix: string): RawBuilder<unknown> {
    return sql`concat_ws('/', ${sql.join(this.#key.map((column) => sql.ref(`${prefix}${column}`)))})`;
  }

  #ofFacts(): RawBuilder<unknown> {
    return this.#sourceOnly ? sql`held.origin = 'SOURCE'` : sql`true`;
  }
}

/** What PostgreSQL says names a constraint and a key; which of our tables it was about helps to find the file. */
async function naming<T>(entity: string | undefined, doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { detail, constraint, message } = error as { detail?: string; constraint?: string; message: string };
    const what = detail === undefined ? message.slice(-500) : `${detail} (${constraint ?? "no constraint named"})`;
    const where = entity === undefined ? "" : `${entity}: `;
    throw new Error(`${where}PostgreSQL stopped at ${doing}, and nothing was loaded: ${what}`, { cause: error });
  }
}
