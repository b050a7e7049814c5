import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";
import type { UnitLevel, UnitType } from "../src/generated/resolvers.ts";

/** A unit in a view: `key` and `on` say which, the rest is what it was on the day `asOf`. */
export interface UnitRow extends RecordRow, UnitView {
  readonly code: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly type: UnitType;
  readonly level: UnitLevel;
  readonly asOf: string;
  readonly validFrom: string | null;
  readonly validThrough: string | null;
}

/** Two views are the same when unit and date are; a row may stand for its view. */
export const viewText = ({ key, on }: UnitView): string => `${key}@${on ?? ""}`;

/** What is read of `unit` as seen on `view.day`. */
export const unitColumns = () => sql`
  unit.id as key, ${unitColumnsButKey()}`;

export const unitColumnsButKey = () => sql<never>`
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin`;

/** Joins that show `unit` on the nearest day of its known life, `view.day`, with the name, type and code of that day. */
export const asSeenOn = (day: RawBuilder<unknown>) => sql`
  cross join lateral ${nearestDay(day)} as view(day)
  join unit_name on unit_name.unit_id = unit.id and ${isOfTheDay(sql`unit_name.validity`)}
  join unit_type on unit_type.unit_id = unit.id and ${isOfTheDay(sql`unit_type.validity`)}
  join unit_code on unit_code.unit_id = unit.id and ${isOfTheDay(sql`unit_code.validity`)}`;

/**
 * PostgreSQL takes a plain `@>` to hold for one row of a thousand, so that three of them leave one unit of a country: it
 * would join everything and sort it, instead of reading a page in the order of an index. Of `coalesce` it assumes half.
 */
const isOfTheDay = (validity: RawBuilder<unknown>) => sql`coalesce(${validity} @> view.day, false)`;

/** `greatest` and `least` pass over the null of an open end. */
export const nearestDay = (day: RawBuilder<unknown>) =>
  sql`(select least(greatest(${day}, lower(unit.validity)), upper(unit.validity) - 1))`;

/** Without regard to tone marks; the same on every machine. */
export const byName = () => sql`unit_name.sort_name collate "C", unit.id`;

/** A row as a statement gives it; `ordinal` is the place of what was asked for, from 1. */
export interface Found extends Omit<UnitRow, "on"> {
  readonly ordinal: number;
}

/** A row that was found for a view is in that view. */
export function inViewOf({ on }: Pick<UnitView, "on">, row: Found | undefined): UnitRow | null {
  return row === undefined ? null : { ...row, on };
}

export function inViewsOf(
  views: readonly Pick<UnitView, "on">[],
  rows: readonly Found[],
): readonly (readonly UnitRow[])[] {
  const found = Map.groupBy(rows, (row) => row.ordinal);
  return views.map(({ on }, place) => (found.get(place + 1) ?? []).map((row) => ({ ...row, on })));
}
