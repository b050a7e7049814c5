import type { Context } from "@phong-trao/kit/context.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import { writtenDay } from "../units/written-day.ts";
import { coverage, theRegister } from "./coverage.queries.ts";

/** A view date that the register can speak of, or null for a CURRENT view. Any other: DATE_OUT_OF_COVERAGE. */
export async function viewDate(context: Context, day: string | null | undefined): Promise<string | null> {
  if (day == null) {
    return null;
  }
  const { from, through } = await context.ask(coverage, theRegister);
  if (day < from || day > through) {
    throw fault(
      "DATE_OUT_OF_COVERAGE",
      `The register covers ${writtenDay(from)} (${from}) through ${writtenDay(through)} (${through}); ${day} is outside. Give a day of that range.`,
    );
  }
  return day;
}
