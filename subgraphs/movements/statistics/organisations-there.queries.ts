import { sql } from "@phong-trao/kit/database/sql.ts";
import { question } from "@phong-trao/kit/questions.ts";
import type { Frame } from "@phong-trao/kit/statistics/count.queries.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";

interface AskedThere {
  readonly view: UnitView;
  readonly frame: Frame;
  /** The day on which they are to be there. */
  readonly on: string;
  /** Kinds of organisations; of a school, the register does not say of which level it is. */
  readonly kinds: readonly string[];
}

/**
 * How many organisations of these kinds the register knows of that had not ended by the day, and certainly belong to the
 * unit: restated, as the unit is seen in its view; as reported, as it was on the day, if it was there.
 */
export const organisationsThere = question<AskedThere, number>("organisations there", async (asked, { db, today }) => {
  const seenOn = ({ view, frame, on }: AskedThere) => (frame === "AS_REPORTED" ? on : (view.on ?? today));
  const { rows } = await sql<{ readonly ordinal: number; readonly known: number }>`
    with asked as materialized (
      select *
      from unnest(
        ${asked.map(({ view }) => view.key)}::text[], ${asked.map(seenOn)}::date[], ${asked.map(({ on }) => on)}::date[],
        ${asked.map(({ frame }) => frame)}::text[], ${asked.map(({ kinds }) => kinds.join("+"))}::text[]
      ) with ordinality as asked(unit_id, seen_on, on_day, frame, kinds, ordinal)
    ),
    -- Once for each unit, and not once for each year and kind that are asked for.
    known as materialized (
      select seen.unit_id, seen.seen_on, organisation.kind, organisation.ended_on, count(*) as known
      from (select distinct unit_id, seen_on from asked) as seen
      join counted_in as place on place.unit_id = seen.unit_id and place.during @> seen.seen_on
        and place.placement = 'EXACT'
      join organisations.organisation_place as organisation on organisation.unit_id = place.member_id
        and organisation.kind = any(${[...new Set(asked.flatMap(({ kinds }) => kinds))]}::text[])
      group by seen.unit_id, seen.seen_on, organisation.kind, organisation.ended_on
    )
    select asked.ordinal, sum(known.known)::bigint as known
    from asked
    join known using (unit_id, seen_on)
    where known.kind = any(string_to_array(asked.kinds, '+')) and coalesce(known.ended_on >= asked.on_day, true)
      and (asked.frame = 'RESTATED' or exists (
        select from unit_days as life
        where life.unit_id = asked.unit_id and daterange(life.valid_from, life.valid_through, '[]') @> asked.on_day))
    group by asked.ordinal`.execute(db);
  const found = new Map(rows.map(({ ordinal, known }) => [ordinal, known]));
  return asked.map((_, place) => found.get(place + 1) ?? 0);
});
