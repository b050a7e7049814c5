import { sql } from "@phong-trao/kit/database/sql.ts";
import { question } from "@phong-trao/kit/questions.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";

export interface ShortfallsAsked {
  readonly year: number;
  /** The share of the residential areas registered that must be recognised. */
  readonly required: number;
  readonly within: UnitView | null;
  readonly first: number;
}

export interface ShortfallRow {
  readonly year: number;
  readonly unitKey: string;
  readonly registered: number;
  readonly recognised: number;
  readonly lacking: number;
}

/**
 * Communes of then, with fewer residential areas recognised for the year than required, by how many are lacking. Counted
 * is what certainly is of the commune, whether the sources name it or not, in the roll-up: one look-up for each commune.
 * Within a unit: what certainly went into it, too.
 */
export const shortfalls = question<ShortfallsAsked, readonly ShortfallRow[]>(
  "communes below the threshold",
  async (asked, { db, today }) => {
    const answers: (readonly ShortfallRow[])[] = [];
    for (const { year, required, within, first } of asked) {
      const { rows } = await sql<ShortfallRow>`
        select ${year}::integer as year, commune.unit_id as "unitKey", registered.sure as registered,
          coalesce(recognised.sure, 0) as recognised, short.lacking
        from organisations.unit_life as commune
        join roll_up_place as place on place.unit_id = commune.unit_id and place.frame = 'AS_REPORTED'
        join roll_up as registered on registered.place = place.place and ${ofAreas("registered", "REGISTERED", year)}
        left join roll_up as recognised on recognised.place = place.place
          and ${ofAreas("recognised", "RECOGNISED", year)}
        cross join lateral (
          select ceil(${required}::numeric * registered.sure)::integer - coalesce(recognised.sure, 0) as lacking
        ) as short
        where commune.level = 'COMMUNE' and registered.sure > 0 and short.lacking > 0${
          within === null
            ? sql``
            : sql` and commune.unit_id in (
              select member_id
              from counted_in
              where unit_id = ${within.key} and during @> ${within.on ?? today}::date and placement = 'EXACT')`
        }
        order by short.lacking, recognised.sure::numeric / registered.sure desc nulls last, commune.unit_id
        limit ${first}`.execute(db);
      answers.push(rows);
    }
    return answers;
  },
);

/** Of the whole year in which they count, on the units of then. */
const ofAreas = (table: string, measure: "REGISTERED" | "RECOGNISED", year: number) => sql`${sql.ref(table)}.series = (
            select series
            from roll_up_series
            where measure = ${sql.lit(measure)} and dimension = 'SUBJECT' and grain = 'D')
          and ${sql.ref(table)}.year = ${year}::smallint
          and ${sql.ref(table)}.member = (select member from roll_up_member where value = 'RESIDENTIAL_AREA')`;

interface CommuneInYear {
  readonly unitKey: string;
  readonly year: number;
}

/** Residential areas of the commune that registered by name and are not recognised, by their keys. */
export const candidatesOf = question<CommuneInYear, readonly string[]>(
  "residential areas to be recognised",
  async (asked, { db }) => {
    const { rows } = await sql<{ readonly ordinal: number; readonly key: string }>`
      select distinct asked.ordinal, registration.subject_unit_id as key
      from unnest(${asked.map(({ unitKey }) => unitKey)}::text[], ${asked.map(({ year }) => year)}::integer[])
        with ordinality as asked(unit_id, year, ordinal)
      join counted_then as place on place.unit_id = asked.unit_id and place.there @> make_date(asked.year, 10, 31)
      join safety_registration as registration on registration.subject_unit_id = place.member_id
        and registration.year = asked.year and registration.stage <> 'RECOGNISED'
        and registration.subject_kinds = '{RESIDENTIAL_AREA}'
      order by asked.ordinal, key`.execute(db);
    const found = Map.groupBy(rows, ({ ordinal }) => ordinal);
    return asked.map((_, place) => (found.get(place + 1) ?? []).map(({ key }) => key));
  },
);
