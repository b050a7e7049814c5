import { type Kysely, sql } from "kysely";
import { keyOfRollUp, rollUpOf } from "./add-to-roll-up.ts";
import { staleRows } from "./taken-over.ts";

export interface Difference {
  readonly unit: string;
  readonly measure: string;
  readonly dimension: string;
  readonly member: string;
  readonly frame: string;
  readonly grain: string;
  readonly year: number;
  readonly part: number;
  /** The view dates for which it counts. */
  readonly during: string;
  /** Certain and possible: as kept, and as counted from the records. */
  readonly kept: readonly [number, number];
  readonly counted: readonly [number, number];
}

export interface Verified {
  /** Totals that were compared. */
  readonly totals: number;
  /** How many differ. */
  readonly different: number;
  /** Of who counts into whom, how many rows are not those that organisations publishes. */
  readonly staleUnits: number;
  /** The first of those that differ. */
  readonly differences: readonly Difference[];
}

const shown = 100;

/**
 * Counts everything anew and compares. In a transaction of isolation level REPEATABLE READ: else what is written meanwhile
 * would be a difference.
 */
export async function verifyRollUp<DB>(trx: Kysely<DB>): Promise<Verified> {
  const { rows } = await sql<Omit<Verified, "staleUnits">>`
    with compared as (
      select unit_id as unit, measure, dimension, member, frame, grain, year, part, during,
        array[coalesce(kept.sure, 0), coalesce(kept.open, 0)] as kept,
        array[coalesce(recount.sure, 0), coalesce(recount.open, 0)] as counted
      from roll_up as kept
      full join (${sql.raw(rollUpOf("table measured"))}) as recount using (${sql.raw(keyOfRollUp)})
    ),
    differing as (
      select *
      from compared
      where kept <> counted
    )
    select (select count(*) from compared) as totals,
      (select count(*) from differing) as different,
      (select coalesce(jsonb_agg(first.*), '[]')
        from (
          select *
          from differing
          order by unit, measure, dimension, member, frame, grain, year, part, during
          limit ${shown}
        ) as first) as differences`.execute(trx);
  const [compared = { totals: 0, different: 0, differences: [] }] = rows;
  return { ...compared, staleUnits: await staleRows(trx) };
}
