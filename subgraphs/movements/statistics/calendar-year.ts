import type { Context } from "@phong-trao/kit/context.ts";
import type { Days } from "@phong-trao/kit/statistics/stretches.ts";
import { daysOf } from "@phong-trao/kit/statistics/period.ts";
import type { CalendarRow } from "./calendar.queries.ts";

/** The days of a year of a calendar, if the register speaks of any of them. */
export const calendarYear = (
  { code: calendar }: CalendarRow,
  { year }: { readonly year: number },
  context: Context,
): Promise<Days> => daysOf(context, { year, calendar });
