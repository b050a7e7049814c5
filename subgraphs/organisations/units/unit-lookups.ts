import type { Context } from "@phong-trao/kit/context.ts";
import { selects } from "@phong-trao/kit/selects.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import { unitView, type UnitView } from "@phong-trao/schema/ids.ts";
import type { GraphQLResolveInfo } from "graphql";
import { viewDate } from "../register/view-date.ts";
import { codeNotHeld, malformedCode } from "./code-errors.ts";
import { holdersOfCode, unitByCode } from "./code-holders.queries.ts";
import { ancestorsOfUnit, type Climb, climbFromCode, climbFromUnit } from "./unit-climb.queries.ts";
import { type CodedLevel, isCodeOf } from "./unit-code.ts";
import { retiredWithCode } from "./retired-units.queries.ts";
import type { UnitRow } from "./unit-view.ts";
import { unitInView } from "./unit.queries.ts";

/** A unit that a row of ours points at: a foreign key says that it is there. */
export async function theUnit(context: Context, view: UnitView): Promise<UnitRow> {
  const unit = await context.ask(unitInView, view);
  if (unit === null) {
    throw new Error(`There is no unit ${view.key}, though a row points at it.`);
  }
  return unit;
}

/** Seen today or on its last day. */
export const theCurrentUnit = (context: Context, key: string): Promise<UnitRow> => theUnit(context, { key, on: null });

/** The unit and view of an id of a client; another date takes the place of the one inside. */
export async function unitById(context: Context, id: string, asOf?: string | null): Promise<UnitRow> {
  const { key, on } = unitView(id);
  const view = { key, on: await viewDate(context, asOf ?? on) };
  const unit = await context.ask(unitInView, view);
  if (unit === null) {
    throw fault(
      "UNIT_NOT_FOUND",
      "There is no unit with this id. Ids stay the same from load to load, so it may come from another register; search by name with administrativeUnits.",
    );
  }
  return unit;
}

/** Ids that other subgraphs were given come from here; the date inside is looked at all the same. */
export async function referencedUnit(context: Context, id: string, info: GraphQLResolveInfo): Promise<UnitRow | null> {
  const { key, on } = unitView(id);
  const view = { key, on: await viewDate(context, on) };
  return climbs(info) ? withAncestors(context, await context.ask(climbFromUnit, view)) : context.ask(unitInView, view);
}

/** The id of a unit in a filter: its date is looked at like any other. */
export async function checkWithin(context: Context, id: string | null | undefined): Promise<void> {
  if (id != null) {
    await viewDate(context, unitView(id).on);
  }
}

export async function unitOfCode(
  context: Context,
  level: CodedLevel,
  { code, asOf }: { readonly code: string; readonly asOf?: string | null },
  info: GraphQLResolveInfo,
): Promise<UnitRow> {
  if (!isCodeOf(level, code)) {
    throw malformedCode(level);
  }
  const on = asOf ?? null;
  // Nobody holds a district's code any more: who asks without a date means the last district that did.
  const current = level === "DISTRICT" ? "LAST" : "TODAY";
  const asked = { level, code, on, current } as const;
  const unit = climbs(info)
    ? withAncestors(context, await context.ask(climbFromCode, asked))
    : await context.ask(unitByCode, asked);
  if (unit === null) {
    // The statement looks at the coverage as well: only who gets no answer has to ask why.
    await viewDate(context, asOf);
    const [holders, retired] = await Promise.all([
      context.ask(holdersOfCode, code),
      context.ask(retiredWithCode, code),
    ]);
    throw codeNotHeld(level, code, { holders, retired, day: on });
  }
  return unit;
}

/** Whether something above the unit is asked for with it: then it comes with the unit's own statement. */
const climbs = (info: GraphQLResolveInfo) => selects(info, "ancestors", "parent", "province", "district", "commune");

function withAncestors(context: Context, climb: Climb | null): UnitRow | null {
  if (climb === null) return null;
  context.knows(ancestorsOfUnit, climb.unit, climb.ancestors);
  return climb.unit;
}
