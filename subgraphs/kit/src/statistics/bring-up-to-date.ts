import { type Kysely, sql } from "kysely";
import { addToRollUp, fillRollUp } from "./add-to-roll-up.ts";
import { placeAnew } from "./places.ts";
import { rollUpLock } from "./roll-up-triggers.ts";
import { takeOver, unitsToCountAnew } from "./taken-over.ts";

/**
 * Takes over which units count into which, and builds the counts of all units anew that this touches. In the transaction
 * in which the units have changed, or right after it: counts and units are seen together.
 */
export async function bringRollUpUpToDate<DB>(trx: Kysely<DB>): Promise<void> {
  await lockRollUp(trx);
  await sql`create temporary table touched (unit_id text collate "C" primary key) on commit drop`.execute(trx);
  await sql.raw(`insert into touched ${unitsToCountAnew}`).execute(trx);
  const { rows } = await sql<{ units: number; all: number }>`
    select (select count(*) from touched) as units,
      (select count(*) from organisations.unit_life) as all`.execute(trx);
  const { units = 0, all = 0 } = rows[0] ?? {};
  await takeOver(trx);
  if (units > 0) {
    await placeAnew(trx);
    // From half of them on, all at once is quicker.
    await (units * 2 > all ? rebuildAll(trx) : rebuildTouched(trx));
  }
  await sql`drop table touched`.execute(trx);
}

/** Builds all counts from the records: after many rows came with the triggers off. */
export async function rebuildRollUp<DB>(trx: Kysely<DB>): Promise<void> {
  await lockRollUp(trx);
  await rebuildAll(trx);
}

const lockRollUp = <DB>(trx: Kysely<DB>) => sql`select pg_advisory_xact_lock(${sql.raw(rollUpLock)})`.execute(trx);

/** Builds all totals from the records, as places and classes are. */
export const rebuildStatements: readonly string[] = [
  // Millions of rows: hashed in memory instead of sorted on disk, and the key's index built when all are in.
  `set local work_mem = '256MB'`,
  `set local jit = off`,
  `set local maintenance_work_mem = '256MB'`,
  // With the words that nobody uses any more, such as those of made-up records.
  `truncate roll_up, roll_up_series, roll_up_member restart identity`,
  `alter table roll_up drop constraint roll_up_pkey`,
  fillRollUp("table measured"),
  `alter table roll_up add constraint roll_up_pkey primary key (place, series, year, member)`,
  ...["roll_up", "roll_up_series", "roll_up_member"].map((table) => `analyze ${table}`),
];

async function rebuildAll<DB>(trx: Kysely<DB>): Promise<void> {
  for (const statement of rebuildStatements) await sql.raw(statement).execute(trx);
}

async function rebuildTouched<DB>(trx: Kysely<DB>): Promise<void> {
  const members = "select member_id from counted_in where unit_id in (table touched)";
  const onto = "place.place in (select place from roll_up_place where unit_id in (table touched))";
  await sql.raw(addToRollUp(`select * from measured where unit_id in (${members})`, { onto })).execute(trx);
  await sql`analyze roll_up`.execute(trx);
}
