import { daysOfYear } from "./days-of-year.ts";
import { placedByClass } from "./placed.ts";

/**
 * CTEs for what `changes`, rows of `measured_row`, add to the roll-up. `by_year` has its rows, each key once, with a `cell`
 * for series and member; `cell` says which these are. With `onto`, a condition on `place.place`, on those places only.
 * A name is one text, `SITES SECTOR S EDUCATION`: of joins by four columns the planner expects one row, and loops.
 */
export const rollUpOf = (changes: string, { onto = "true" }: { readonly onto?: string } = {}): string => `
change as materialized (
  select alike.class, concat_ws(' ', measure, dimension, grain, member) as name, grain, day, span,
    sum(sure)::bigint as sure, sum(open)::bigint as open
  from (${changes}) as measured
  join counted_alike as alike on alike.member_id = measured.unit_id
  group by alike.class, concat_ws(' ', measure, dimension, grain, member), grain, day, span
  having sum(sure) <> 0 or sum(open) <> 0
),
cell as materialized (
  select row_number() over ()::integer as cell, name, (regexp_match(name, '^\\S+ \\S+ \\S+'))[1] as series,
    regexp_replace(name, '^\\S+ \\S+ \\S+ ', '') as member
  from (select distinct name from change) as named
),
counted as (
  select place.place, cell.cell, ${placedByClass.day} as day, ${placedByClass.sure} as sure, ${placedByClass.open} as open
  from change
  join cell using (name)
  ${placedByClass.join}
  where ${onto}
),
by_day as (
  select place, cell, extract(year from day)::smallint as year, extract(doy from day)::smallint as day,
    sum(sure)::bigint as sure, sum(open)::bigint as open
  from counted
  -- What may go on for ever is never over.
  where day < 'infinity'
  group by place, cell, extract(year from day)::smallint, extract(doy from day)::smallint
  having sum(sure) <> 0 or sum(open) <> 0
),
by_year as (
  select place, cell, year, ${daysOfYear.gathered}
  from by_day
  group by place, cell, year
)`;

/** Adds them to the roll-up. */
export const addToRollUp = (...of: Parameters<typeof rollUpOf>): string => `${inserted(of)}
on conflict (place, series, year, member)
do update set (sure, open, days, sures, opens) = (
  select ${daysOfYear.gathered}
  from (
    select day, coalesce(sum(sure), 0)::bigint as sure, coalesce(sum(open), 0)::bigint as open
    from (
      select * from ${daysOfYear.each("kept")}
      union all
      select * from ${daysOfYear.each("excluded")}
    ) as either (day, sure, open)
    group by day
    having sum(sure) <> 0 or sum(open) <> 0
  ) as day_total
)`;

/** Fills a roll-up that is empty. */
export const fillRollUp = (...of: Parameters<typeof rollUpOf>): string => inserted(of);

const inserted = (of: Parameters<typeof rollUpOf>): string => `
with ${rollUpOf(...of)},
new_series as (
  insert into roll_up_series (measure, dimension, grain)
  select split_part(series, ' ', 1), split_part(series, ' ', 2), split_part(series, ' ', 3)
  from (select distinct series from cell) as named
  except
  select measure, dimension, grain from roll_up_series
  returning series, measure, dimension, grain
),
new_member as (
  insert into roll_up_member (value)
  select member from cell
  except
  select value from roll_up_member
  returning member, value
),
known as materialized (
  select cell.cell, series.series, named.member
  from cell
  join (${seriesByName()} union all ${seriesByName("new_series")}) as series on series.name = cell.series
  join (table roll_up_member union all table new_member) as named on named.value = cell.member
)
insert into roll_up as kept (place, series, year, member, sure, open, days, sures, opens)
select place, series, year, member, sure, open, days, sures, opens
from by_year
join known using (cell)
-- So that the index of the key grows at its end.
order by place, series, year, member`;

/** Series with their names as in `cell`. */
export const seriesByName = (table = "roll_up_series"): string =>
  `select series, concat_ws(' ', measure, dimension, grain) as name from ${table}`;
