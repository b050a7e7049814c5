import { type Kysely, sql } from "kysely";
import { levelWithoutTotals } from "./roll-up-tables.ts";

const hasTotals = (unit: string) =>
  `not exists (select from unit_days as life where life.unit_id = ${unit} and life.level = '${levelWithoutTotals}')`;

/** Where totals can stand, by what was taken over: rows of `roll_up_place`. */
const placesOf = (units: string) => `
  select unit_id, 'RESTATED' as frame, during
  from counted_in
  where ${hasTotals("counted_in.unit_id")} and ${units}
  union
  select unit_id, 'AS_REPORTED', '(,)'::daterange
  from counted_then
  where ${hasTotals("counted_then.unit_id")} and ${units}`;

/** Which units count onto which places, and how, by what was taken over. */
const placed = `
  select counted_in.member_id, place.place, counted_in.placement, null::datemultirange as there
  from counted_in
  join roll_up_place as place on place.unit_id = counted_in.unit_id and place.during = counted_in.during
    and place.frame = 'RESTATED'
  union all
  select counted_then.member_id, place.place, null, counted_then.there
  from counted_then
  join roll_up_place as place on place.unit_id = counted_then.unit_id and place.frame = 'AS_REPORTED'`;

/** For a migration: all places, where there are none yet, and the classes. */
export const createPlaces: readonly string[] = [
  `insert into roll_up_place (unit_id, frame, during) ${placesOf("true")}`,
  ...classify(),
];

/** The places of the units in `touched` anew, without totals, and the classes of all. */
export async function placeAnew<DB>(trx: Kysely<DB>): Promise<void> {
  const gone = `select place from roll_up_place where unit_id in (table touched)`;
  await sql.raw(`delete from roll_up where place in (${gone})`).execute(trx);
  await sql.raw(`delete from roll_up_place where unit_id in (table touched)`).execute(trx);
  await sql
    .raw(`insert into roll_up_place (unit_id, frame, during) ${placesOf("unit_id in (table touched)")}`)
    .execute(trx);
  await sql`analyze roll_up_place`.execute(trx);
  for (const statement of classify()) await sql.raw(statement).execute(trx);
}

/** Two units are alike where all of these rows are. */
function classify(): readonly string[] {
  return [
    `delete from counted_by_class`,
    `delete from counted_alike`,
    `
insert into counted_alike (member_id, class)
select member_id, dense_rank() over (order by alike)
from (
  select member_id, md5(string_agg(concat_ws(' ', place, placement, there), ',' order by place)) as alike
  from (${placed}) as placed
  group by member_id
) as member`,
    `
insert into counted_by_class (class, place, placement, there)
select one.class, placed.place, placed.placement, placed.there
from (select class, min(member_id) as member_id from counted_alike group by class) as one
join (${placed}) as placed using (member_id)`,
    `analyze counted_alike`,
    `analyze counted_by_class`,
  ];
}

/** How many rows of places and classes are not as what was taken over says. */
export const misplacedRows = `
  select count(*)
  from (
    select member_id, place, placement, there
    from (
      select member_id, place, placement, there, 1 as here from (${placed}) as placed
      union all
      select alike.member_id, place.place, place.placement, place.there, -1
      from counted_alike as alike
      join counted_by_class as place using (class)
    ) as either
    group by member_id, place, placement, there
    having sum(here) <> 0
    union all
    select unit_id, null, frame, null
    from (
      select unit_id, frame, during, 1 as here from (${placesOf("true")}) as placed
      union all
      select unit_id, frame, during, -1 from roll_up_place
    ) as either
    group by unit_id, frame, during
    having sum(here) <> 0
  ) as misplaced`;
