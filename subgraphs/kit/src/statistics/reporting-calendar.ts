import { sql } from "kysely";
import { publishedView } from "../database/published-view.ts";
import { type Question, question } from "../questions.ts";
import type { Days } from "./stretches.ts";

/**
 * The calendars that reports go by; published by movements.
 * `first_day`, `last_day`: `12-15`, month and day of each year. Where the first is the later of the two, it is one of the
 * year before: a year of a calendar is called by the one in which it ends.
 */
export const reportingCalendar = publishedView("movements.reporting_calendar", {
  code: "text",
  first_day: "text",
  last_day: "text",
});

export interface Calendar {
  readonly code: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

export const daysOfCalendar = ({ firstDay, lastDay }: Calendar, year: number): Days => ({
  from: `${firstDay > lastDay ? year - 1 : year}-${firstDay}`,
  through: `${year}-${lastDay}`,
});

export interface Countable {
  /** The days that the register speaks of. */
  readonly covered: Days;
  /** By level, the first day from which on the register holds all units that there were. */
  readonly completeFrom: Readonly<Record<string, string>>;
  /** By code. */
  readonly calendars: readonly Calendar[];
}

/** In which days can be counted: read by whoever also reads `registerCoverage` and `reportingCalendar`. */
export const countable: Question<"all", Countable> = question("countable days", async (keys, { db, today }) => {
  const { rows } = await sql<Countable>`
    select
      json_build_object(
        'from', coverage.covered_from,
        'through', greatest(${today}::date, coverage.changed_through)
      ) as covered,
      coverage.complete_from as "completeFrom",
      array(
        select json_build_object('code', code, 'firstDay', first_day, 'lastDay', last_day)
        from movements.reporting_calendar
        order by code
      ) as calendars
    from organisations.register_coverage as coverage`.execute(db);
  const [found] = rows;
  if (found === undefined) {
    throw new Error("No facts are loaded: the register does not say which days it covers.");
  }
  return keys.map(() => found);
});
