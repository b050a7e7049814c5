import { checkPageSize } from "@phong-trao/kit/connections/listing.ts";
import type { Context } from "@phong-trao/kit/context.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import { daysOf, type PeriodAsked } from "@phong-trao/kit/statistics/period.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import { figureByKey, type FigureRow } from "../reports/figure.queries.ts";
import { allIndicators } from "../reports/indicator.queries.ts";
import { figuresToReconcile, type FoundFigure } from "./figures-to-reconcile.queries.ts";

/** A figure that is held against what the register counts. */
export interface ReconciliationRow {
  readonly figure: FigureRow;
  readonly placement: FoundFigure["placement"];
}

interface Arguments {
  readonly period: PeriodAsked;
  readonly indicators?: readonly string[] | null | undefined;
  readonly first: number;
}

export async function reconcile(
  unit: UnitView,
  args: Arguments,
  context: Context,
): Promise<readonly ReconciliationRow[]> {
  const { first, indicators = null } = args;
  checkPageSize(first);
  if (indicators !== null) await areKnown(indicators, context);
  const days = await daysOf(context, args.period);
  const found = await context.ask(figuresToReconcile, { unit, ...days, indicators, first });
  return Promise.all(
    found.map(async ({ figureKey, placement }) => ({
      figure: await askOne(context, figureByKey, figureKey),
      placement,
    })),
  );
}

async function areKnown(codes: readonly string[], context: Context): Promise<void> {
  const known = (await context.ask(allIndicators, "all")).map(({ code }) => code);
  const unknown = codes.find((code) => !known.includes(code));
  if (unknown !== undefined) {
    throw fault("BAD_USER_INPUT", `There is no indicator "${unknown}". There are: ${known.join(", ")}.`);
  }
}
