/**
 * A month has three parts, so that a running total can be read at the end of every reporting calendar: 1st–14th (state
 * reports, grading of the security teams), the 15th (safety year of agencies and schools), the rest. A year has 36.
 */
interface PartOfYear {
  readonly year: number;
  /** 0: before the year's first day. */
  readonly part: number;
}

/** The part that ends with the day. Null: none does, and the roll-up cannot be read there. */
export function partEndingOn(day: string): PartOfYear | null {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const third = [14, 15, daysIn(year, month)].indexOf(date) + 1;
  if (third === 0) return null;
  const part = (month - 1) * 3 + third;
  // The end of a year is the beginning of the next: whole years are read in one row.
  return part === 36 ? { year: year + 1, part: 0 } : { year, part };
}

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same in SQL; 1 to 36. */
export const createPartOfYear = `
create function part_of_year(day date) returns smallint
language sql immutable parallel safe
return ((extract(month from day) - 1) * 3
  + case when extract(day from day) <= 14 then 1 when extract(day from day) = 15 then 2 else 3 end)::smallint`;
