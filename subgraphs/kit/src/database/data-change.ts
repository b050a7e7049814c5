import type pg from "pg";
import { createSchema } from "./platform.ts";
import { identifier } from "./rights.ts";

/**
 * The schema that counts committed changes, with one table for each schema that is watched, named after it. Beside the
 * data and not among it: what compares or copies the tables of the register does not meet it.
 */
export const dataChange = "data_change";

/** The version of all data: a function without arguments. */
export const dataChangeOfAll = `${identifier(dataChange)}.of_all`;

/** Of a watched schema: `"data_change"."movements"`. */
export const changesOf = (schema: string) => `${identifier(dataChange)}.${identifier(schema)}`;

/**
 * From now on the sum of `changes` in the table of `schema` is greater after every committed transaction that wrote to
 * a table of `schema`. Idempotent; locks no table where nothing is missing. It is called before and after migrations: a
 * migration writes to its ledger, which is watched as well, and so is a change by itself.
 *
 * Why the sum never returns to what it was: a transaction adds one row of 1 with its first write to a table of the
 * schema and takes away nothing, so the sum grows by 1 with its commit, in whatever order transactions commit. `merge`
 * puts one row with the sum of many in their place, in one transaction, and so changes the sum by nothing.
 *
 * Nobody waits for anybody: rows are only added, and those who merge take the rows that no other transaction holds.
 *
 * Triggers fire "always", so also in a session in the role of a replica. What they do not see is what a subscription
 * applies (it fires none that are for whole statements), a change of a view without a migration, and what is written while an owner has disabled them: that is
 * counted with the next `migrate`, which puts them back.
 *
 * @throws where the schema holds what no trigger can watch
 */
export async function watchChanges(client: pg.Client, schema: string): Promise<void> {
  await refuseUnwatchable(client, schema);
  await createSchema(client, dataChange);
  await client.query(createNote);
  await client.query(createOfAll);
  if ((await unwatched(client, schema)).length === 0) return;
  await client.query("begin");
  try {
    await client.query(createTable(schema));
    // Again, where nobody else makes any: they may have been made meanwhile.
    await client.query(`lock table ${changesOf(schema)} in share update exclusive mode`);
    const tables = await unwatched(client, schema);
    for (const table of tables) await client.query(watch(schema, table));
    // What was written while a table was not watched.
    if (tables.length > 0) await client.query(`insert into ${changesOf(schema)} (changes) values (1)`);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** Tables of a schema whose changes are not counted. */
export async function unwatched(client: pg.Client, schema: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name
       from pg_class
      where relnamespace = to_regnamespace($1) and relkind in ('r', 'p') and not exists (
        select
          from pg_trigger
         where tgrelid = pg_class.oid and tgname = '${trigger}' and tgenabled = 'A')
      order by 1`,
    [identifier(schema)],
  );
  return rows.map(({ name }) => name);
}

const trigger = "data_change";

function watch(schema: string, table: string): string {
  const name = `${identifier(schema)}.${identifier(table)}`;
  return `
    create or replace trigger ${trigger} after insert or update or delete or truncate on ${name}
      for each statement execute function ${identifier(dataChange)}.note();
    alter table ${name} enable always trigger ${trigger};`;
}

/** A row stands for as many transactions as its `changes`. */
const createTable = (schema: string) => `
create table if not exists ${changesOf(schema)} (changes bigint not null)
  with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500)`;

/** One in so many transactions merges: the table has about as many rows, and reading it takes 0.1 ms. */
const mergedAfter = 64;

/**
 * The setting holds the number of the transaction that has its row already: a load of a million rows adds one. It goes
 * with the transaction, and with the savepoint that takes the row back. In REPEATABLE READ and above, taking away rows
 * that another transaction has merged would be an error, so nothing is merged there. Whoever may write to a table need
 * have no right to the count: the function has its owner's.
 */
const createNote = `
create or replace function ${identifier(dataChange)}.note() returns trigger language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
declare
  noted constant text := 'data_change.' || tg_table_schema;
  this constant text := pg_catalog.pg_current_xact_id()::text;
begin
  if pg_catalog.current_setting(noted, true) is not distinct from this then
    return null;
  end if;
  perform pg_catalog.set_config(noted, this, true);
  execute pg_catalog.format('insert into data_change.%I (changes) values (1)', tg_table_schema);
  if pg_catalog.random() < 1.0 / ${mergedAfter}
    and pg_catalog.current_setting('transaction_isolation') = 'read committed'
  then
    execute pg_catalog.format(
      'with merged as (
        delete from data_change.%1$I
         where ctid = any (array(select ctid from data_change.%1$I for update skip locked))
        returning changes
      )
      insert into data_change.%1$I (changes) select pg_catalog.sum(changes) from merged having pg_catalog.count(*) > 0',
      tg_table_schema);
  end if;
  return null;
end$$`;

/**
 * A text that is another one after every committed write to any of the watched schemas, for whoever may use this one: it
 * has its owner's rights and tells nothing but that. The numbers of database and tables tell a copy from what it was made of.
 */
const createOfAll = `
create or replace function ${dataChangeOfAll}() returns text language plpgsql stable
  security definer set search_path = pg_catalog, pg_temp as $$
declare
  watched record;
  changed numeric;
  changes text := (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database());
begin
  for watched in
    select oid, relname from pg_catalog.pg_class
     where relnamespace = 'data_change'::pg_catalog.regnamespace and relkind = 'r'
     order by relname
  loop
    execute pg_catalog.format('select pg_catalog.sum(changes) from data_change.%I', watched.relname) into changed;
    changes := pg_catalog.concat_ws(' ', changes, watched.relname, watched.oid, changed);
  end loop;
  return pg_catalog.md5(changes);
end$$`;

/** What has rows of its own and no triggers. */
async function refuseUnwatchable(client: pg.Client, schema: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = to_regnamespace($1) and relkind in ('m', 'f') order by 1`,
    [identifier(schema)],
  );
  if (rows.length === 0) return;
  throw new Error(
    `${rows.map(({ name }) => `${schema}.${name}`).join(", ")}: PostgreSQL tells nobody when a materialized view or a ` +
      "foreign table changes, and kept answers would go stale. Make it a view, or a table that triggers keep.",
  );
}
