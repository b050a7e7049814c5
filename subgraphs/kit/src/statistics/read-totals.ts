import { type RawBuilder, sql } from "kysely";
import type { Counted } from "./count.queries.ts";
import { daysOfYear, endOfDay } from "./days-of-year.ts";
import { levelWithoutTotals } from "./roll-up-tables.ts";
import { lives, type StretchOn } from "./stretches-on.ts";
import { notNothing, numbersOfMembers, sums } from "./sums.ts";

/** Of the question `ordinal`. All null: its unit has no totals. */
export type InTotals = { readonly ordinal: number } & (Counted | { readonly [column in keyof Counted]: null });

/**
 * Totals of the roll-up for all stretches. Years that lie in a stretch as a whole give their totals; of the first and the
 * last, the days count. One after the other by `offset 0`: nothing tells the planner how few rows each step finds, and
 * other ways would read whole tables.
 */
export function readTotals(stretches: readonly StretchOn[]): RawBuilder<InTotals> {
  const begins = stretches.map(({ after }) => (after === null ? { year: 0, day: 0 } : endOfDay(after)));
  const ends = stretches.map(({ through }) => endOfDay(through));
  return sql`
    with asked as materialized (
      select *
      from unnest(
        ${stretches.map(({ ordinal }) => ordinal)}::integer[], ${stretches.map(({ unit }) => unit)}::text[],
        ${stretches.map(({ measure }) => measure)}::text[], ${stretches.map(({ dimension }) => dimension)}::text[],
        ${stretches.map(({ grain }) => grain)}::text[], ${stretches.map(({ frame }) => frame)}::text[],
        ${stretches.map(({ seenOn }) => seenOn)}::date[], ${stretches.map(({ mustLive }) => mustLive)}::boolean[],
        ${stretches.map(({ eachOnce }) => eachOnce)}::boolean[],
        ${stretches.map(({ sign }) => sign)}::integer[], ${stretches.map(({ asOpen }) => asOpen)}::boolean[],
        ${begins.map(({ year }) => year)}::smallint[], ${begins.map(({ day }) => day)}::smallint[],
        ${ends.map(({ year }) => year)}::smallint[], ${ends.map(({ day }) => day)}::smallint[]
      ) as asked(
        ordinal, unit_id, measure, dimension, grain, frame, seen_on, must_live, each_once, sign, as_open, after_year, after_day,
        end_year, end_day
      )
    ),
    counted as (
      select asked.ordinal, asked.each_once, series.dimension, kept.member, ${sums("asked", "part")}
      from asked
      cross join lateral (
        select place
        from roll_up_place
        where unit_id = asked.unit_id and frame = asked.frame and during @> asked.seen_on
        offset 0
      ) as place
      cross join lateral (
        select series, dimension
        from roll_up_series
        where measure = asked.measure and grain = asked.grain and dimension = coalesce(asked.dimension, dimension)
        offset 0
      ) as series
      cross join lateral (
        select *
        from roll_up
        where roll_up.place = place.place and roll_up.series = series.series
          and year between asked.after_year and asked.end_year - case when asked.end_day = 0 then 1 else 0 end
        offset 0
      ) as kept
      cross join lateral (
        select (kept.year > asked.after_year or asked.after_day = 0) and kept.year < asked.end_year as whole
        offset 0
      ) as lies
      cross join lateral (
        select case when lies.whole then kept.sure else ${inDays("sure")} end as sure,
          case when lies.whole then kept.open else ${inDays("open")} end as open
        offset 0
      ) as part
      where ${lives}
      group by asked.ordinal, asked.each_once, series.dimension, kept.member
      ${notNothing("asked", "part")}
    )
    select ordinal, dimension, named.value as member, sure, open
    from counted
    join roll_up_member as named using (member)
    where not each_once
    union all${numbersOfMembers}
    union all
    select distinct asked.ordinal, null, null, null::bigint, null::bigint
    from asked
    join unit_days as life on life.unit_id = asked.unit_id and life.level = ${sql.lit(levelWithoutTotals)}
    order by 1, 2, 3`;
}

/** Of a year that lies in a stretch in part: the days that lie in it. */
const inDays = (column: "sure" | "open") =>
  sql.raw(`coalesce((
            select sum(by_day.${column})
            from ${daysOfYear.each("kept")} as by_day(day, sure, open)
            where (kept.year > asked.after_year or by_day.day > asked.after_day)
              and (kept.year < asked.end_year or by_day.day <= asked.end_day)
          ), 0)`);
