import { type Question, question } from "../questions.ts";
import { countRecords } from "./count-records.ts";
import { type InTotals, readTotals } from "./read-totals.ts";
import type { Days, Stretch } from "./stretches.ts";
import { stretchesOn } from "./stretches-on.ts";

export type Frame = "RESTATED" | "AS_REPORTED";

/** What is to be counted on one unit, seen on a day, in one period. */
export interface Asked extends Days {
  readonly unit: string;
  /** The day of the view; null in a CURRENT view. */
  readonly on: string | null;
  readonly frame: Frame;
  readonly measure: string;
  /** Without: all that the measure has. */
  readonly dimension?: string;
  /**
   * Asks how many members have any, certainly and possibly besides, instead of how many there are of each: one row of each
   * dimension, without a member.
   */
  readonly eachOnce?: boolean;
  /** Those that the measure has, so that no others are looked for. Without: any. */
  readonly grains?: readonly Stretch["grain"][];
}

/** How many there are of a member of a dimension: certainly, and possibly besides. */
export interface Counted {
  readonly dimension: string;
  readonly member: string;
  readonly sure: number;
  readonly open: number;
}

/**
 * Counts of a measure, of every member of every dimension that has any: for any number of units, periods and measures in
 * one statement, read from the roll-up; of units without totals in a second, from the records.
 */
export const counts: Question<Asked, readonly Counted[]> = question("counts", async (asked, { db, today }) => {
  const stretches = asked.flatMap((one, ordinal) => stretchesOn(one, ordinal, today));
  const { rows } = await readTotals(stretches).execute(db);
  const found = Map.groupBy(rows.filter(hasTotal), ({ ordinal }) => ordinal);
  const without = new Set(rows.flatMap((row) => (hasTotal(row) ? [] : [row.ordinal])));
  if (without.size > 0) {
    const ofThem = stretches.filter(({ ordinal }) => without.has(ordinal));
    for (const row of (await countRecords(ofThem).execute(db)).rows) {
      found.set(row.ordinal, [...(found.get(row.ordinal) ?? []), row]);
    }
  }
  return asked.map((_, ordinal) => found.get(ordinal) ?? []);
});

const hasTotal = (row: InTotals): row is InTotals & Counted => row.dimension !== null;
