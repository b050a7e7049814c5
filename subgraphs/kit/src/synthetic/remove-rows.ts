import type pg from "pg";
import type { Table } from "./tables-of.ts";

/** How many made-up rows each table has; of those that have any. */
export async function syntheticRows(client: pg.Client, tables: readonly Table[]): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const { name, identifier } of tables.filter(({ hasOrigin }) => hasOrigin)) {
    const { rows } = await client.query<{ rows: number }>(
      `select count(*) as rows from ${identifier} where origin = 'SYNTHETIC'`,
    );
    const count = rows[0]?.rows ?? 0;
    if (count > 0) found.set(name, count);
  }
  return found;
}

/**
 * Takes out the made-up rows and no others, in the transaction that the client is in. A fact that points at one of them
 * is an error, and nothing goes. The search path is the subgraph's.
 */
export async function removeRows(client: pg.Client, tables: readonly Table[]): Promise<ReadonlyMap<string, number>> {
  const removed = new Map<string, number>();
  const helpers = await indexForeignKeys(client);
  for (const { name, identifier } of tables.filter(({ hasOrigin }) => hasOrigin).toReversed()) {
    const { rowCount } = await client.query(`delete from ${identifier} where origin = 'SYNTHETIC'`);
    if (rowCount !== null && rowCount > 0) removed.set(name, rowCount);
  }
  for (const index of helpers) await client.query(`drop index ${index}`);
  return removed;
}

/**
 * Who takes out a row has every table looked through that may point at it. Where no index helps, each of sixty thousand
 * events would have all reports read: such columns get one until the rows are gone.
 */
async function indexForeignKeys(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select reference.conrelid::regclass::text as table, quote_ident(held.attname) as column
       from pg_constraint as reference
       join pg_attribute as held on held.attrelid = reference.conrelid and held.attnum = reference.conkey[1]
      where reference.contype = 'f' and reference.connamespace = current_schema()::regnamespace and not exists (
        select
          from pg_index
         where indrelid = reference.conrelid and indkey[0] = reference.conkey[1] and indpred is null)
      order by 1, 2`,
  );
  const names = rows.map((_, at) => `synthetic_removal_${at + 1}`);
  for (const [at, { table, column }] of rows.entries()) {
    await client.query(`create index ${names[at]} on ${table} (${column})`);
  }
  return names;
}
