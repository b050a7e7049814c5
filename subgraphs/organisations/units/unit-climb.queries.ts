import { type Asked, type Question, question } from "@phong-trao/kit/questions.ts";
import { unitsAsRows } from "@phong-trao/kit/units/containment.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";
import { type AskedCode, holdersOnDay } from "./code-holders.queries.ts";
import { asSeenOn, type Found, nearestDay, unitColumns, type UnitRow, viewText } from "./unit-view.ts";

/** A unit with what is above it, the nearest first: one statement where both are asked for. */
export interface Climb {
  readonly unit: UnitRow;
  readonly ancestors: readonly UnitRow[];
}

/** Null: there is no such unit. */
export const climbFromUnit: Question<UnitView, Climb | null> = question(
  "unit in its view with its ancestors",
  async (views, asked) => (await climb(views, seenOn(views, asked.today), asked)).map(withUnit),
  viewText,
);

/** Null: nobody holds the code, or the register does not cover the day. */
export const climbFromCode: Question<AskedCode, Climb | null> = question(
  "unit by code with its ancestors",
  async (codes, asked) => {
    const start = sql`
        select asked.ordinal, coalesce(asked.day, ${asked.today}::date) as day, holder.unit_id collate "C" as unit_id,
          0 as step
        ${holdersOnDay(codes, asked.today)}`;
    return (await climb(codes, start, asked)).map(withUnit);
  },
);

/** What is above each unit, the nearest first. */
export const ancestorsOfUnit: Question<UnitView, readonly UnitRow[]> = question(
  "ancestors of a unit",
  async (views, asked) =>
    (await climb(views, seenOn(views, asked.today), asked, sql`where step > 0`)).map((steps) => steps.slice(1)),
  viewText,
);

/** A unit with the places that it has: step 0 is a unit that was asked for, by its ordinal. */
interface FoundOnce extends Omit<Found, "ordinal"> {
  readonly ordinals: readonly number[];
  readonly steps: readonly number[];
}

/**
 * Each unit that was asked for and those above it, by their steps; every step is taken in the view that was asked for.
 * What is above many of them is read once.
 */
async function climb(
  views: readonly Pick<UnitView, "on">[],
  start: RawBuilder<unknown>,
  { db }: Asked,
  kept: RawBuilder<unknown> = sql``,
): Promise<readonly (readonly UnitRow[])[]> {
  const { rows } = await sql<FoundOnce>`
      with recursive up as (${start}
        union all
        select up.ordinal, up.day, above.parent_id, up.step + 1
        from up
        join administrative_unit as unit on unit.id = up.unit_id
        cross join lateral ${nearestDay(sql`up.day`)} as view(day)
        join unit_parent as above on above.unit_id = unit.id and above.validity @> view.day
      )
      select place.ordinals, place.steps, ${unitColumns()}
      from (
        select unit_id, day, array_agg(ordinal::integer) as ordinals, array_agg(step) as steps
        from up
        ${kept}
        group by unit_id, day
      ) as place
      join administrative_unit as unit on unit.id = place.unit_id
      ${asSeenOn(sql`place.day`)}`.execute(db);
  const climbs = views.map((): UnitRow[] => []);
  for (const { ordinals, steps, ...row } of rows) {
    ordinals.forEach((ordinal, at) => {
      const [climbed, on] = [climbs[ordinal - 1] ?? [], views[ordinal - 1]?.on ?? null];
      climbed[steps[at] ?? 0] = { ...row, on };
    });
  }
  return climbs;
}

const seenOn = (views: readonly UnitView[], today: string) => sql`
        select parent.ordinal, parent.day, parent.unit_id collate "C" as unit_id, 0 as step
        from ${unitsAsRows(views, today)}`;

const withUnit = ([unit, ...ancestors]: readonly UnitRow[]): Climb | null =>
  unit === undefined ? null : { unit, ancestors };
