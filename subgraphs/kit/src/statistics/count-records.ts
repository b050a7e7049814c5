import { type RawBuilder, sql } from "kysely";
import type { Counted } from "./count.queries.ts";
import { asReported, restated } from "./placed.ts";
import { lives, type StretchOn } from "./stretches-on.ts";
import { notNothing, numbersOfMembers, sums } from "./sums.ts";

/** Counts from the records themselves: for units that have no totals, of which the records are few. */
export function countRecords(stretches: readonly StretchOn[]): RawBuilder<Counted & { readonly ordinal: number }> {
  return sql`
    with stretch as (
      select *
      from unnest(
        ${stretches.map(({ ordinal }) => ordinal)}::integer[], ${stretches.map(({ unit }) => unit)}::text[],
        ${stretches.map(({ measure }) => measure)}::text[], ${stretches.map(({ dimension }) => dimension)}::text[],
        ${stretches.map(({ frame }) => frame)}::text[], ${stretches.map(({ seenOn }) => seenOn)}::date[],
        ${stretches.map(({ mustLive }) => mustLive)}::boolean[], ${stretches.map(({ grain }) => grain)}::text[],
        ${stretches.map(({ eachOnce }) => eachOnce)}::boolean[],
        ${stretches.map(({ sign }) => sign)}::integer[], ${stretches.map(({ asOpen }) => asOpen)}::boolean[],
        ${stretches.map(({ after }) => after ?? "-infinity")}::date[], ${stretches.map(({ through }) => through)}::date[]
      ) as stretch(
        ordinal, unit_id, measure, dimension, frame, seen_on, must_live, grain, each_once, sign, as_open, after, through
      )
    ),
    -- Once, and not once for each stretch.
    placed as materialized (
      select asked.unit_id, asked.measure, asked.frame, asked.seen_on, asked.must_live, kept.*
      from (select distinct unit_id, measure, frame, seen_on, must_live from stretch) as asked
      cross join lateral (${placedRecords}) as kept
      where ${lives}
    ),
    counted as (
      select stretch.ordinal, stretch.each_once, placed.dimension, placed.member, ${sums("stretch", "placed")}
      from stretch
      join placed using (unit_id, measure, frame, seen_on, must_live)
      where (stretch.dimension is null or placed.dimension = stretch.dimension) and placed.grain = stretch.grain
        and placed.day > stretch.after and placed.day <= stretch.through
      group by stretch.ordinal, stretch.each_once, placed.dimension, placed.member
      ${notNothing("stretch", "placed")}
    )
    select ordinal, dimension, member, sure, open
    from counted
    where not each_once
    union all${numbersOfMembers}
    order by 1, 2, 3`;
}

/**
 * The records that count on the unit `asked` in its frame, for its measure: the same as the roll-up holds, record by
 * record. With `place`: through which unit, and how.
 */
export const placedRecords = sql.raw(`
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, change.day,
        place.member_id, place.relation, place.placement, ${restated.sure} as sure, ${restated.open} as open
      from counted_in as place
      cross join lateral (${recordsOfMember()}) as change
      where asked.frame = 'RESTATED' and place.unit_id = asked.unit_id and place.during @> asked.seen_on
      union all
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, ${asReported.day},
        place.member_id, 'PRESENT', case when place.there @> change.span then 'EXACT' else 'UNDETERMINABLE' end,
        ${asReported.sure}, ${asReported.open}
      from counted_then as place
      cross join lateral (${recordsOfMember()}) as change
      where asked.frame = 'AS_REPORTED' and place.unit_id = asked.unit_id and place.there && change.span`);

/**
 * Unit by unit, through the indexes on the units of records: it costs what these units have, however many records there
 * are elsewhere. Without `offset 0` the planner would join the records of the whole country first.
 */
function recordsOfMember(): string {
  return `
        select *
        from measured
        where measured.unit_id = place.member_id and measured.measure = asked.measure
        offset 0`;
}
