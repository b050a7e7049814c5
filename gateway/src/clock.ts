const vietNam = new Intl.DateTimeFormat("en", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** Tells which day CURRENT views show. Read it once a request, so that one answer has one day. */
export interface Clock {
  /** `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
  today(): string;
}

/** The day in Viet Nam, wherever the server stands. `now` is in milliseconds since 1970. */
export function realClock(now: () => number = Date.now): Clock {
  return { today: () => dayInVietNam(now()) };
}

/** Always the same day: for tests, and for demonstrations (`TODAY=2024-09-17 npm start`). */
export function fixedClock(day: string): Clock {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day of the calendar, written YYYY-MM-DD`);
  return { today: () => day };
}

/** True for a day that exists, written `YYYY-MM-DD`: not for 2023-02-29. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  // An impossible day is either no date at all or, as the 31st of April, silently another one.
  return !Number.isNaN(midnight.valueOf()) && midnight.toISOString().startsWith(text);
}

function dayInVietNam(milliseconds: number): string {
  const parts = new Map(vietNam.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}
