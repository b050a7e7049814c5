import { asReported, restated } from "./placed.ts";

/**
 * Rows of `roll_up` for `changes`, rows of `measured_row`, each key once. With `onto`, a condition on `place.unit_id`, on
 * those units only.
 */
export const rollUpOf = (changes: string, { onto = "true" }: { readonly onto?: string } = {}): string => `
with change as (
  select unit_id, measure, dimension, member, grain, day, span, sum(sure) as sure, sum(open) as open
  from (${changes}) as measured
  group by unit_id, measure, dimension, member, grain, day, span
  having sum(sure) <> 0 or sum(open) <> 0
),
counted as (
  select place.unit_id, 'RESTATED' as frame, place.during, measure, dimension, member, grain, day,
    ${restated.sure} as sure, ${restated.open} as open
  from change
  ${restated.join}
  where ${onto}
  union all
  select place.unit_id, 'AS_REPORTED', '(,)'::daterange, measure, dimension, member, grain, ${asReported.day},
    ${asReported.sure}, ${asReported.open}
  from change
  ${asReported.join}
  where ${onto}
),
by_part as materialized (
  select unit_id, measure, grain, part_of_year(day) as part, extract(year from day)::smallint as year, frame, dimension,
    member, during, sum(sure)::bigint as sure, sum(open)::bigint as open
  from counted
  -- What may go on for ever is never over.
  where day < 'infinity'
  group by unit_id, measure, grain, part_of_year(day), extract(year from day)::smallint, frame, dimension, member, during
)
select *
from by_part
where sure <> 0 or open <> 0
union all
-- The whole year, out of its parts.
select unit_id, measure, grain, 0::smallint, year, frame, dimension, member, during, sum(sure)::bigint, sum(open)::bigint
from by_part
group by unit_id, measure, grain, year, frame, dimension, member, during
having sum(sure) <> 0 or sum(open) <> 0`;

export const keyOfRollUp = "unit_id, measure, grain, part, year, frame, dimension, member, during";

/** Adds them to the roll-up. */
export const addToRollUp = (...of: Parameters<typeof rollUpOf>): string => `
insert into roll_up as kept (${keyOfRollUp}, sure, open)
${rollUpOf(...of)}
-- So that the index of the key grows at its end.
order by ${keyOfRollUp}
on conflict (${keyOfRollUp})
do update set sure = kept.sure + excluded.sure, open = kept.open + excluded.open`;
