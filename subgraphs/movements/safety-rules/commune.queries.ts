import { sql } from "@phong-trao/kit/database/sql.ts";
import { question } from "@phong-trao/kit/questions.ts";

/** The days of a commune's life; null is open, or not known. */
export interface CommuneLife {
  readonly validFrom: string | null;
  readonly validThrough: string | null;
}

/** Null: a unit of another level. */
export const communeLife = question<string, CommuneLife | null>("life of a commune", async (keys, { db }) => {
  const { rows } = await sql<CommuneLife & { readonly key: string }>`
    select unit_id as key, valid_from as "validFrom", valid_through as "validThrough"
    from organisations.unit_life
    where unit_id = any(${keys}::text[]) and level = 'COMMUNE'`.execute(db);
  const found = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => found.get(key) ?? null);
});

interface UnitOnDay {
  readonly unit: string;
  readonly day: string;
}

/** How many residential areas the register knows in a unit on a day. There may be more. */
export const knownAreas = question<UnitOnDay, number>("residential areas of a unit on a day", async (asked, { db }) => {
  const { rows } = await sql<{ readonly ordinal: number; readonly known: number }>`
    select asked.ordinal, count(*) as known
    from unnest(${asked.map(({ unit }) => unit)}::text[], ${asked.map(({ day }) => day)}::date[])
      with ordinality as asked(unit_id, day, ordinal)
    join organisations.unit_containment as containment
      on containment.unit_id = asked.unit_id and containment.during @> asked.day and not containment.inherited
    join organisations.unit_life as life on life.unit_id = containment.member_id and life.level = 'HAMLET'
    group by asked.ordinal`.execute(db);
  const found = new Map(rows.map(({ ordinal, known }) => [ordinal, known]));
  return asked.map((_, place) => found.get(place + 1) ?? 0);
});
