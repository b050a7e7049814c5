import { sql } from "kysely";
import type { Asked, Frame } from "./count.queries.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";

/** A part of the count of `ordinal`, and where it is read. */
export interface StretchOn extends Stretch {
  readonly ordinal: number;
  readonly unit: string;
  readonly measure: string;
  /** Null: all that the measure has. */
  readonly dimension: string | null;
  /** Whether members are counted, and not what there is of them. */
  readonly eachOnce: boolean;
  readonly frame: Frame;
  /** The day on which the units are seen. */
  readonly seenOn: string;
  /** Whether the unit has to be there on that day. */
  readonly mustLive: boolean;
}

export function stretchesOn(asked: Asked, ordinal: number, today: string): StretchOn[] {
  const { unit, on, frame, measure, dimension = null, eachOnce = false, grains, from, through } = asked;
  return stretchesOf({ from, through })
    .filter(({ grain }) => grains?.includes(grain) ?? true)
    .map((stretch) => {
      // As reported, a stock is one on the units that there are on the last day.
      const stockThen = frame === "AS_REPORTED" && stretch.grain === "S";
      return {
        ...stretch,
        ordinal,
        unit,
        measure,
        dimension,
        eachOnce,
        frame: stockThen ? "RESTATED" : frame,
        seenOn: stockThen ? through : (on ?? today),
        mustLive: stockThen,
      };
    });
}

/** Of `asked`: whether the unit is there, where it has to be. */
export const lives = sql`(not asked.must_live or exists (
      select from unit_days as life
      where life.unit_id = asked.unit_id
        and daterange(life.valid_from, life.valid_through, '[]') @> asked.seen_on))`;
