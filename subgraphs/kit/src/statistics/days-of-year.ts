/**
 * A year of running totals in one row: `sure` and `open`, what they grow by in all, and three arrays that say by how much
 * on which days. Days are numbers within the year, 1 for the first of January.
 */
interface DayOfYear {
  readonly year: number;
  /** 0: before the year's first day. */
  readonly day: number;
}

/** The end of a year is the beginning of the next, so that whole years are read from their totals. */
export function endOfDay(date: string): DayOfYear {
  if (date.endsWith("-12-31")) return { year: Number(date.slice(0, 4)) + 1, day: 0 };
  const year = Number(date.slice(0, 4));
  return { year, day: (Date.parse(date) - Date.UTC(year, 0, 1)) / 86_400_000 + 1 };
}

const array = (column: "sure" | "open") =>
  `case when count(*) > 1 and bool_or(${column} <> 0) then array_agg(${column} order by day) end`;

/** The row and its days, in SQL. */
export const daysOfYear = {
  /** The columns sure, open, days, sures, opens out of rows (day, sure, open), each day once. */
  gathered: `coalesce(sum(sure), 0)::bigint as sure, coalesce(sum(open), 0)::bigint as open,
    array_agg(day order by day) as days, ${array("sure")} as sures, ${array("open")} as opens`,
  /** The rows (day, sure, open) of a row; numbers may be null for nought. */
  each: (row: string) =>
    `unnest(${row}.days, coalesce(${row}.sures, array[${row}.sure]), coalesce(${row}.opens, array[${row}.open]))`,
};
