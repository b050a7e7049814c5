import { type Kysely, sql } from "kysely";
import { rollUpOf, seriesByName } from "./add-to-roll-up.ts";
import { staleRows } from "./taken-over.ts";

export interface Difference {
  readonly unit: string;
  readonly measure: string;
  readonly dimension: string;
  readonly member: string;
  readonly frame: string;
  readonly grain: string;
  readonly year: number;
  /** The view dates for which it counts. */
  readonly during: string;
  /** Certain and possible in the year: as kept, and as counted from the records. */
  readonly kept: readonly [number, number];
  readonly counted: readonly [number, number];
  /** Of days within the year: whether they differ where the year does not. */
  readonly onlyInDays: boolean;
}

export interface Verified {
  /** Totals of years that were compared, each with its days. */
  readonly totals: number;
  /** How many differ. */
  readonly different: number;
  /** Of who counts into whom, how many rows are not those that organisations publishes. */
  readonly staleUnits: number;
  /** Where counts depend on the levels of organisations: how many are not those that organisations publishes. */
  readonly staleLevels?: number;
  /** The first of those that differ. */
  readonly differences: readonly Difference[];
}

const shown = 100;

/**
 * Counts everything anew and compares. In a transaction of isolation level REPEATABLE READ: else what is written meanwhile
 * would be a difference.
 */
export async function verifyRollUp<DB>(trx: Kysely<DB>): Promise<Verified> {
  // Millions of totals: hashed in memory instead of sorted on disk.
  await sql`set local work_mem = '256MB'`.execute(trx);
  const { rows } = await sql<Omit<Verified, "staleUnits" | "staleLevels">>`
    with ${sql.raw(rollUpOf("table measured"))},
    known as materialized (
      -- What has no number is not kept at all.
      select cell.cell, coalesce(series.series, -cell.cell)::integer as series, coalesce(named.member, -cell.cell) as member
      from cell
      left join (${sql.raw(seriesByName())}) as series on series.name = cell.series
      left join roll_up_member as named on named.value = cell.member
    ),
    recount as (
      select place, series, member, year, cell, sure, open, days, sures, opens
      from by_year
      join known using (cell)
    ),
    compared as (
      select place, series, member, year, recount.cell,
        array[coalesce(kept.sure, 0), coalesce(kept.open, 0)] as kept,
        array[coalesce(recount.sure, 0), coalesce(recount.open, 0)] as counted,
        (kept.days, kept.sures, kept.opens) is distinct from (recount.days, recount.sures, recount.opens) as in_days
      from (select *, series::integer from roll_up) as kept (sure, open, place, member, number, year, days, sures, opens, series)
      full join recount using (place, series, member, year)
    ),
    differing as (
      select *
      from compared
      where kept <> counted or in_days
    )
    select (select count(*) from compared) as totals,
      (select count(*) from differing) as different,
      (select coalesce(jsonb_agg(first.*), '[]')
        from (
          select place.unit_id as unit, split_part(coalesce(series.name, cell.series), ' ', 1) as measure,
            split_part(coalesce(series.name, cell.series), ' ', 2) as dimension,
            coalesce(named.value, cell.member) as member, place.frame,
            split_part(coalesce(series.name, cell.series), ' ', 3) as grain, year, place.during, kept, counted,
            kept = counted as "onlyInDays"
          from differing
          join roll_up_place as place using (place)
          left join cell using (cell)
          left join (${sql.raw(seriesByName())}) as series on series.series = differing.series
          left join roll_up_member as named on named.member = differing.member
          order by unit, measure, dimension, member, frame, grain, year, during
          limit ${shown}
        ) as first) as differences`.execute(trx);
  const [compared = { totals: 0, different: 0, differences: [] }] = rows;
  return { ...compared, staleUnits: await staleRows(trx) };
}
