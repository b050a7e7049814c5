import { sql } from "@phong-trao/kit/database/sql.ts";
import { question } from "@phong-trao/kit/questions.ts";

/** The days of a unit's life; null is open, or not known. */
export interface Life {
  readonly validFrom: string | null;
  readonly validThrough: string | null;
}

const always: Life = { validFrom: null, validThrough: null };

export const lifeOfUnit = question<string, Life>("life of a unit", async (keys, { db }) => {
  const { rows } = await sql<Life & { readonly key: string }>`
    select unit_id as key, valid_from as "validFrom", valid_through as "validThrough"
    from organisations.unit_life
    where unit_id = any(${keys}::text[])`.execute(db);
  const found = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => found.get(key) ?? always);
});

/** The day, or the nearest one on which the unit was there. */
export function nearestDay(day: string, { validFrom, validThrough }: Life): string {
  if (validFrom !== null && day < validFrom) return validFrom;
  return validThrough !== null && validThrough < day ? validThrough : day;
}
