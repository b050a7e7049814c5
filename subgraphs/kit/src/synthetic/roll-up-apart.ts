import type pg from "pg";
import type { AnyKysely } from "../questions.ts";
import { rebuildRollUp } from "../statistics/bring-up-to-date.ts";

/**
 * Writes many rows without counting each statement's, and counts everything anew behind it. Only the triggers of the
 * roll-up are off, and only in this transaction; nobody else can write to these tables until it ends. The search path
 * is the subgraph's.
 */
export async function withRollUpApart<Result>(
  client: pg.Client,
  trx: AnyKysely,
  work: () => Promise<Result>,
): Promise<Result> {
  const { rows: triggers } = await client.query<{ table: string; name: string }>(
    `select tgrelid::regclass::text as table, quote_ident(tgname) as name
       from pg_trigger
       join pg_class on pg_class.oid = tgrelid
      where relnamespace = current_schema()::regnamespace and not tgisinternal and tgname like 'roll\\_up\\_%'
      order by 1, 2`,
  );
  if (triggers.length === 0) return work();
  const turn = async (state: "disable" | "enable") => {
    for (const { table, name } of triggers) await client.query(`alter table ${table} ${state} trigger ${name}`);
  };
  await turn("disable");
  const result = await work();
  await turn("enable");
  await rebuildRollUp(trx);
  return result;
}
