import { type Question, question, rowsByKey } from "@phong-trao/kit/questions.ts";
import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";
import { coveredDays } from "../register/coverage.queries.ts";
import type { CodedLevel } from "./unit-code.ts";
import { asSeenOn, type Found, inViewOf, unitColumns, type UnitRow } from "./unit-view.ts";

export interface CodeHolderRow {
  readonly code: string;
  readonly unitKey: string;
  /** Its last name under the code. */
  readonly name: string;
  readonly validFrom: string | null;
  readonly validThrough: string | null;
}

/** Everybody who ever held a code, oldest first. The number of digits says of which level. */
export const holdersOfCode = rowsByKey<CodeHolderRow>(
  "holders of a code",
  async (codes, { db }) => {
    const { rows } = await sql<CodeHolderRow>`
      select held.code, held.unit_id as "unitKey", last_name.name,
        lower(held.validity) as "validFrom", upper(held.validity) - 1 as "validThrough"
      from unit_code as held
      cross join lateral (
        select name
        from unit_name
        where unit_name.unit_id = held.unit_id and unit_name.validity && held.validity
        order by unit_name.validity desc
        limit 1
      ) as last_name
      where held.code = any(${codes}::text[])
      order by held.code, held.validity`.execute(db);
    return rows;
  },
  ({ code }) => code,
);

export interface AskedCode {
  readonly level: CodedLevel;
  readonly code: string;
  /** The view date; null for a CURRENT view. */
  readonly on: string | null;
  /** In a CURRENT view: whoever holds it today, or whoever was the last to hold it. */
  readonly current: "TODAY" | "LAST";
}

/** From which on the unit that holds each code on its day is `holder`; none where the register does not cover the day. */
export function holdersOnDay(asked: readonly AskedCode[], today: string): RawBuilder<unknown> {
  const days = asked.map(({ on, current }) => on ?? (current === "TODAY" ? today : null));
  return sql`from unnest(
      ${asked.map(({ level }) => level)}::text[], ${asked.map(({ code }) => code)}::text[], ${days}::date[]
    ) with ordinality as asked(level, code, day, ordinal)
    join (${coveredDays(today)}) as covered on asked.day is null or asked.day between covered.from and covered.through
    cross join lateral (
      select unit_id
      from unit_code
      where unit_code.level = asked.level and unit_code.code = asked.code
        and (asked.day is null or unit_code.validity @> asked.day)
      order by upper(unit_code.validity) desc nulls first
      limit 1
    ) as holder`;
}

/** The unit that holds a code on a day, in the view of that day. Null: nobody, or the register does not cover the day. */
export const unitByCode: Question<AskedCode, UnitRow | null> = question(
  "unit by code",
  async (asked, { db, today }) => {
    const { rows } = await sql<Found>`
    select asked.ordinal, ${unitColumns()}
    ${holdersOnDay(asked, today)}
    join administrative_unit as unit on unit.id = holder.unit_id
    ${asSeenOn(sql`coalesce(asked.day, ${today}::date)`)}`.execute(db);
    const found = new Map(rows.map((row) => [row.ordinal, row]));
    return asked.map((one, place) => inViewOf(one, found.get(place + 1)));
  },
);
