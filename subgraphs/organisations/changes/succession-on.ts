import type { Context } from "@phong-trao/kit/context.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import { viewDate } from "../register/view-date.ts";
import type { SuccessionShare, UnitOutcome } from "../src/generated/resolvers.ts";
import type { UnitRow } from "../units/unit-view.ts";
import { writtenDay } from "../units/written-day.ts";
import type { CarriedOn } from "./carried-on.ts";
import { unitsFrom, unitsOnto } from "./carried-on.queries.ts";
import { endOfUnit } from "./outcome.queries.ts";
import { outcomeOf } from "./outcome.ts";

/** A unit in the view of the day that was asked for. */
export interface ResolvedUnitRow {
  readonly view: UnitView;
  readonly share: SuccessionShare;
}

type SeenUnit = Pick<UnitRow, "key" | "asOf">;

export async function successorsOn(context: Context, { key, asOf }: SeenUnit, date: string) {
  await viewDate(context, date);
  if (date < asOf) {
    throw fault(
      "BAD_USER_INPUT",
      `successorsOn goes forward in time: ${writtenDay(date)} (${date}) lies before ${writtenDay(asOf)} (${asOf}), the day on which this view shows the unit. Ask predecessorsOn, or choose an earlier view.`,
    );
  }
  return onDay(date, await context.ask(unitsOnto, { unitKey: key, asOf, onto: date }));
}

export async function predecessorsOn(context: Context, { key, asOf }: SeenUnit, date: string) {
  await viewDate(context, date);
  if (date > asOf) {
    throw fault(
      "BAD_USER_INPUT",
      `predecessorsOn goes back in time: ${writtenDay(date)} (${date}) lies after ${writtenDay(asOf)} (${asOf}), the day on which this view shows the unit. Ask successorsOn, or choose a later view.`,
    );
  }
  return onDay(date, await context.ask(unitsFrom, { unitKey: key, asOf, from: date }));
}

export async function outcome(
  context: Context,
  { key, validThrough }: Pick<UnitRow, "key" | "validThrough">,
): Promise<UnitOutcome> {
  return validThrough === null ? "GOES_ON" : outcomeOf(await context.ask(endOfUnit, key));
}

export function onDay(on: string, units: readonly CarriedOn[]): readonly ResolvedUnitRow[] {
  return units.map(({ unit: key, share }) => ({ view: { key, on }, share }));
}
