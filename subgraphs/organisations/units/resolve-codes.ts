import type { Context } from "@phong-trao/kit/context.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import { unitsOnto } from "../changes/carried-on.queries.ts";
import { onDay, type ResolvedUnitRow } from "../changes/succession-on.ts";
import { viewDate } from "../register/view-date.ts";
import { unitByCode } from "./code-holders.queries.ts";
import { levelOfCode } from "./unit-code.ts";
import { largestCodeList } from "./unit-list.filters.ts";
import type { UnitRow } from "./unit-view.ts";

export interface ResolvedCodeRow {
  readonly code: string;
  readonly unit: UnitRow | null;
  /** The day whose units are wanted. Null: only what the code meant. */
  readonly ontoDay: string | null;
}

interface Asked {
  readonly codes: readonly string[];
  readonly asOf: string;
  readonly onto?: string | null;
}

/** In the order of the codes. What is no code at all was held by nobody: one slip does not cost the other 4,999 answers. */
export async function resolveCodes(
  context: Context,
  { codes, asOf, onto }: Asked,
): Promise<readonly ResolvedCodeRow[]> {
  if (codes.length > largestCodeList) {
    throw fault("BAD_USER_INPUT", `At most ${largestCodeList} codes can be given; these are ${codes.length}.`);
  }
  if (onto != null && onto < asOf) {
    throw fault(
      "BAD_USER_INPUT",
      `Units are followed forward in time: \`onto\` (${onto}) cannot lie before \`asOf\` (${asOf}). Ask for predecessors to go back.`,
    );
  }
  const on = await viewDate(context, asOf);
  const ontoDay = await viewDate(context, onto);
  return Promise.all(
    codes.map(async (code) => {
      const level = levelOfCode(code);
      const unit = level === null ? null : await context.ask(unitByCode, { level, code, on, current: "TODAY" });
      return { code, unit, ontoDay };
    }),
  );
}

export async function carriedOnto(
  context: Context,
  { unit, ontoDay }: ResolvedCodeRow,
): Promise<readonly ResolvedUnitRow[]> {
  if (unit === null || ontoDay === null) {
    return [];
  }
  return onDay(ontoDay, await context.ask(unitsOnto, { unitKey: unit.key, asOf: unit.asOf, onto: ontoDay }));
}
