import { expect, test } from "vitest";
import { daysOfPeriod, type PeriodAsked } from "./period.ts";
import type { Countable } from "./reporting-calendar.ts";

const known: Countable = {
  covered: { from: "2020-01-01", through: "2026-11-22" },
  completeFrom: {},
  calendars: [
    { code: "SAFETY_RESIDENTIAL", firstDay: "11-01", lastDay: "10-31" },
    { code: "STATE_REPORTING_NINE_MONTHS", firstDay: "12-15", lastDay: "09-14" },
    { code: "WHOLE_YEAR", firstDay: "01-01", lastDay: "12-31" },
  ],
};

test.each<[PeriodAsked, string, string]>([
  [{ year: 2024 }, "2024-01-01", "2024-12-31"],
  [{ year: 2024, quarter: 3 }, "2024-07-01", "2024-09-30"],
  [{ year: 2024, month: 2 }, "2024-02-01", "2024-02-29"],
  [{ year: 2023, month: 2 }, "2023-02-01", "2023-02-28"],
  [{ year: 2024, calendar: "SAFETY_RESIDENTIAL" }, "2023-11-01", "2024-10-31"],
  [{ year: 2024, calendar: "STATE_REPORTING_NINE_MONTHS" }, "2023-12-15", "2024-09-14"],
  [{ year: 2024, calendar: "WHOLE_YEAR" }, "2024-01-01", "2024-12-31"],
  [{ from: "2024-01-01", through: "2024-09-17" }, "2024-01-01", "2024-09-17"],
  [{ from: "2024-09-17", through: "2024-09-17" }, "2024-09-17", "2024-09-17"],
  // What a client did not fill in is as good as not there.
  [{ year: 2024, quarter: null, calendar: null }, "2024-01-01", "2024-12-31"],
  // The first and the last year of which the register has a day.
  [{ year: 2020, calendar: "SAFETY_RESIDENTIAL" }, "2019-11-01", "2020-10-31"],
  [{ year: 2027, calendar: "SAFETY_RESIDENTIAL" }, "2026-11-01", "2027-10-31"],
  [{ from: "2026-01-01", through: "2030-12-31" }, "2026-01-01", "2030-12-31"],
])("%j is %s through %s", (asked, from, through) => {
  expect(daysOfPeriod(asked, known)).toEqual({ from, through });
});

test.each<[PeriodAsked, string, RegExp]>([
  [{}, "BAD_USER_INPUT", /\{ year \}.*this one has nothing/],
  [{ quarter: 3 }, "BAD_USER_INPUT", /this one has quarter/],
  [{ calendar: "SAFETY_RESIDENTIAL" }, "BAD_USER_INPUT", /this one has calendar/],
  [{ from: "2024-01-01" }, "BAD_USER_INPUT", /this one has from/],
  [{ year: 2024, quarter: 1, month: 1 }, "BAD_USER_INPUT", /this one has year, quarter, month/],
  [{ year: 2024, from: "2024-01-01", through: "2024-02-01" }, "BAD_USER_INPUT", /this one has year, from, through/],
  [{ year: 2024, quarter: 5 }, "BAD_USER_INPUT", /`quarter` is from 1 to 4; it is 5/],
  [{ year: 2024, quarter: 0 }, "BAD_USER_INPUT", /`quarter` is from 1 to 4; it is 0/],
  [{ year: 2024, month: 13 }, "BAD_USER_INPUT", /`month` is from 1 to 12; it is 13/],
  [
    { year: 2024, calendar: "MOON_YEAR" },
    "BAD_USER_INPUT",
    /SAFETY_RESIDENTIAL, STATE_REPORTING_NINE_MONTHS, WHOLE_YEAR/,
  ],
  [{ from: "2024-02-01", through: "2024-01-31" }, "BAD_USER_INPUT", /cannot end before it begins/],
  [{ year: 2019 }, "DATE_OUT_OF_COVERAGE", /2020-01-01 through 2026-11-22; 2019 is outside/],
  [{ year: 2027 }, "DATE_OUT_OF_COVERAGE", /2027 is outside/],
  [{ year: 2026, month: 12 }, "DATE_OUT_OF_COVERAGE", /outside/],
  [{ year: 0 }, "DATE_OUT_OF_COVERAGE", /outside/],
  [{ year: -5, quarter: 1 }, "DATE_OUT_OF_COVERAGE", /outside/],
  [{ year: 99_999, calendar: "WHOLE_YEAR" }, "DATE_OUT_OF_COVERAGE", /outside/],
  [{ from: "2019-12-31", through: "2024-01-01" }, "DATE_OUT_OF_COVERAGE", /from 2019-12-31 through 2024-01-01/],
])("%j is refused: %s", (asked, code, message) => {
  expect(() => daysOfPeriod(asked, known)).toThrow(
    expect.objectContaining({ extensions: { code }, message: expect.stringMatching(message) }),
  );
});
