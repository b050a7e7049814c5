import { isDay } from "@phong-trao/schema/ids.ts";

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
  let known = { quarter: NaN, day: "" };
  return {
    today() {
      // Midnight is at a quarter of an hour everywhere; working out the day takes longer than all else of a request.
      const quarter = Math.floor(now() / 900_000);
      if (quarter !== known.quarter) known = { quarter, day: dayInVietNam(quarter * 900_000) };
      return known.day;
    },
  };
}

/** Always the same day: for tests, and for demonstrations (`TODAY=2024-09-17 npm start`). */
export function fixedClock(day: string): Clock {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day of the calendar, written YYYY-MM-DD`);
  return { today: () => day };
}

function dayInVietNam(milliseconds: number): string {
  const parts = new Map(vietNam.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}
