import { fault } from "@phong-trao/schema/fault.ts";
import type { Context } from "../context.ts";
import { type Days, daysIn } from "./stretches.ts";
import { type Countable, countable, daysOfCalendar } from "./reporting-calendar.ts";

/** The input StatisticsPeriod of the schema. */
export interface PeriodAsked {
  readonly year?: number | null;
  readonly quarter?: number | null;
  readonly month?: number | null;
  readonly calendar?: string | null;
  readonly from?: string | null;
  readonly through?: string | null;
}

const mostPeriods = 24;

/** The days of a period. What is no period, or not one of the register's time: an error that says what is possible. */
export async function daysOf(context: Context, asked: PeriodAsked): Promise<Days> {
  return daysOfPeriod(asked, await context.ask(countable, "all"));
}

/** Those of each, in their order: 1 to 24. */
export async function daysOfAll(context: Context, asked: readonly PeriodAsked[]): Promise<readonly Days[]> {
  if (asked.length === 0 || asked.length > mostPeriods) {
    throw fault("BAD_USER_INPUT", `\`periods\` takes 1 to ${mostPeriods} periods; there are ${asked.length}.`);
  }
  const known = await context.ask(countable, "all");
  return asked.map((one) => daysOfPeriod(one, known));
}

export function daysOfPeriod(asked: PeriodAsked, { covered, calendars }: Countable): Days {
  const days = named(asked, calendars);
  // A period may have begun before, or go on after the last day, but it has to have a day of those.
  if (
    days === null ||
    days.through < covered.from ||
    days.from > covered.through ||
    (asked.from ?? days.through) < covered.from
  ) {
    throw fault(
      "DATE_OUT_OF_COVERAGE",
      `The register covers ${covered.from} through ${covered.through}; ${shown(asked)} is outside. Give a period of that time.`,
    );
  }
  return days;
}

/** Null: of a year that has not four digits. */
function named(asked: PeriodAsked, calendars: Countable["calendars"]): Days | null {
  const given = Object.entries(asked).filter(([, value]) => value != null);
  const { year, quarter, month, calendar, from, through } = asked;
  switch (
    given
      .map(([name]) => name)
      .toSorted()
      .join(" ")
  ) {
    case "year":
      return inYear(year, 1, 12);
    case "quarter year":
      return inYear(year, number("quarter", quarter, 4) * 3 - 2, Number(quarter) * 3);
    case "month year":
      return inYear(year, number("month", month, 12), Number(month));
    case "calendar year": {
      const found = calendars.find(({ code }) => code === calendar);
      if (found !== undefined) return hasFourDigits(year) ? daysOfCalendar(found, year) : null;
      const codes = calendars.map(({ code }) => code).join(", ");
      throw fault("BAD_USER_INPUT", `There is no reporting calendar of this code. There are: ${codes}.`);
    }
    case "from through":
      return inOrder(String(from), String(through));
    default:
      throw fault(
        "BAD_USER_INPUT",
        `A period is { year }, { year, quarter }, { year, month }, { year, calendar } or { from, through }; this one has ${given.length === 0 ? "nothing" : given.map(([name]) => name).join(", ")}.`,
      );
  }
}

function inYear(year: number | null | undefined, first: number, last: number): Days | null {
  if (!hasFourDigits(year)) return null;
  return { from: `${year}-${twoDigits(first)}-01`, through: `${year}-${twoDigits(last)}-${daysIn(year, last)}` };
}

function inOrder(from: string, through: string): Days {
  if (through < from) {
    throw fault("BAD_USER_INPUT", `A period cannot end before it begins: from ${from} through ${through}.`);
  }
  return { from, through };
}

function number(name: string, value: number | null | undefined, most: number): number {
  if (value == null || value < 1 || value > most) {
    throw fault("BAD_USER_INPUT", `\`${name}\` is from 1 to ${most}; it is ${value}.`);
  }
  return value;
}

const hasFourDigits = (year: number | null | undefined): year is number => year != null && year > 1000 && year < 9999;
const twoDigits = (value: number) => String(value).padStart(2, "0");
const shown = ({ year, month, quarter, calendar, from, through }: PeriodAsked) => {
  if (year == null) return `from ${from} through ${through}`;
  if (calendar != null) return `${calendar} of ${year}`;
  return month != null ? `month ${month} of ${year}` : quarter != null ? `quarter ${quarter} of ${year}` : String(year);
};
