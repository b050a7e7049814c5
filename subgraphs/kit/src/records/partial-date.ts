import { isDay } from "@phong-trao/schema/ids.ts";
import { z } from "zod";

/** A date as exact as its source: `2020`, `2020-11` or `2020-11-09`. YAML reads a bare year as a number; both are taken. */
export const partialDate = z
  .union([z.string(), z.int().transform(String)])
  .refine((text) => spanOfText(text) !== null, "Write a date as 2020, 2020-11 or 2020-11-09");

/** The days between which something lies. Null: not known. */
export interface Span {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** `2020-11` spans 2020-11-01 to 2020-11-30. */
export function spanOf(date: string): Span {
  const span = spanOfText(date);
  if (span === null) {
    throw new RangeError(`"${date}" is not a date as 2020, 2020-11 or 2020-11-09.`);
  }
  return span;
}

/** What a fact says of a day: the date itself, or bounds, or nothing. */
export interface DatedFacts {
  readonly date?: string | undefined;
  readonly notBefore?: string | undefined;
  readonly notAfter?: string | undefined;
}

/** For columns that lists are filtered and ordered by. */
export function spanOfFacts({ date, notBefore, notAfter }: DatedFacts): Span {
  return date === undefined ? { earliest: notBefore ?? null, latest: notAfter ?? null } : spanOf(date);
}

/** Before everything that a register holds: where records without any date stand in lists ordered by date. */
export const beginningOfTime = "0001-01-01";

/** The day that lists are ordered by: the last on which something can have been. */
export const sortDay = ({ earliest, latest }: Span): string => latest ?? earliest ?? beginningOfTime;

function spanOfText(text: string): Span | null {
  if (/^\d{4}$/.test(text)) {
    return { earliest: `${text}-01-01`, latest: `${text}-12-31` };
  }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) {
    const [year = 0, month = 0] = text.split("-").map(Number);
    const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return { earliest: `${text}-01`, latest: `${text}-${lastDay}` };
  }
  return isDay(text) ? { earliest: text, latest: text } : null;
}
