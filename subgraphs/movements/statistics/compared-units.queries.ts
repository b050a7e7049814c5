import { sql } from "@phong-trao/kit/database/sql.ts";
import { question } from "@phong-trao/kit/questions.ts";
import type { UnitLevel } from "../src/generated/resolvers.ts";

/** Which of the units there are. */
export const unitsKnown = question<readonly string[], ReadonlySet<string>>("units known", async (asked, { db }) => {
  const { rows } = await sql<{ readonly key: string }>`
    select unit_id as key
    from unit_days
    where unit_id = any(${asked.flat()}::text[])`.execute(db);
  const known = new Set(rows.map(({ key }) => key));
  return asked.map(() => known);
});

/** Whether one of the units ever counts into another of them. */
export const overlap = question<readonly string[], boolean>("units inside each other", async (asked, { db }) => {
  const { rows } = await sql<{ readonly overlaps: boolean }>`
    select exists (
      select from counted_in as place
      where place.unit_id = any(string_to_array(asked.keys, ' ')) and place.unit_id <> place.member_id
        and place.member_id = any(string_to_array(asked.keys, ' '))
    ) as overlaps
    from unnest(${asked.map((keys) => keys.join(" "))}::text[]) with ordinality as asked(keys, ordinal)
    order by asked.ordinal`.execute(db);
  return rows.map(({ overlaps }) => overlaps);
});

interface LevelAsked {
  readonly level: UnitLevel;
  /** The key of the unit in which they are; null: anywhere. */
  readonly within: string | null;
  /** The day of the view; null in a CURRENT one. */
  readonly on: string | null;
  readonly atMost: number;
}

/** The keys of the units of a level that are there on a day, in their order. */
export const unitsOfLevel = question<LevelAsked, readonly string[]>(
  "units of a level",
  async (asked, { db, today }) => {
    const { rows } = await sql<{ readonly key: string; readonly ordinal: number }>`
    select asked.ordinal, unit.key
    from unnest(
      ${asked.map(({ level }) => level)}::text[], ${asked.map(({ within }) => within)}::text[],
      ${asked.map(({ on }) => on ?? today)}::date[], ${asked.map(({ atMost }) => atMost)}::integer[]
    ) with ordinality as asked(level, within, on_day, at_most, ordinal)
    cross join lateral (
      select life.unit_id as key
      from unit_days as life
      where life.level = asked.level and case
        when asked.within is null then daterange(life.valid_from, life.valid_through, '[]') @> asked.on_day
        else life.unit_id <> asked.within and life.unit_id in (
          select place.member_id
          from counted_in as place
          where place.unit_id = asked.within and place.during @> asked.on_day and place.relation = 'PRESENT')
        end
      order by life.unit_id
      limit asked.at_most
    ) as unit
    order by asked.ordinal, unit.key`.execute(db);
    const found = Map.groupBy(rows, ({ ordinal }) => ordinal);
    return asked.map((_, place) => (found.get(place + 1) ?? []).map(({ key }) => key));
  },
);
