/** Both days are within the validity. Null is open: "since before our sources", "until further notice". */
export interface DateRange {
  readonly validFrom: string | null;
  readonly validThrough: string | null;
}

/**
 * PostgreSQL always writes a `daterange` as `[from,until)`, the last day excluded.
 * People and the graph mean the last day included.
 */
export function parseDateRange(text: string): DateRange {
  const [, from, until] = /^[[(](\d{4}-\d\d-\d\d)?,(\d{4}-\d\d-\d\d)?\)$/.exec(text) ?? badRange(text);
  return { validFrom: from ?? null, validThrough: until === undefined ? null : dayBefore(until) };
}

export function writeDateRange({ validFrom, validThrough }: DateRange): string {
  if (validFrom !== null && validThrough !== null && validThrough < validFrom) {
    throw new RangeError(`A validity from ${validFrom} cannot end before it begins, on ${validThrough}.`);
  }
  return `[${validFrom ?? ""},${validThrough === null ? "" : dayAfter(validThrough)})`;
}

export const dayBefore = (day: string) => shifted(day, -1);
export const dayAfter = (day: string) => shifted(day, 1);

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  // JavaScript reads 30 February as 1 March; a day that does not exist must not become another.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is not a day of the calendar. Write it as YYYY-MM-DD.`);
  }
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function badRange(text: string): never {
  throw new RangeError(`"${text}" is not a range of days as PostgreSQL writes it: [2024-01-01,2025-07-01).`);
}
