import type { Context } from "@phong-trao/kit/context.ts";
import { type Asked, type Counted, counts } from "@phong-trao/kit/statistics/count.queries.ts";
import { countOf } from "@phong-trao/kit/statistics/count.ts";
import type { FigureRow } from "../reports/figure.queries.ts";
import { type CountRow, countRow } from "../statistics/count-row.ts";
import { membersOf, ofKinds } from "../statistics/counted-members.ts";
import { type IndicatorMeasure, measureOfIndicator } from "./indicator-measure.queries.ts";
import { lifeOfUnit, nearestDay } from "./life.queries.ts";
import { type Countable, countingOf } from "./what-is-counted.rules.ts";

/** What came of counting for a figure. */
export interface CountedFor {
  readonly measure: IndicatorMeasure;
  readonly counted: CountRow | "NO_BEGINNING" | "NOT_APART";
}

/**
 * What the register counts on the figure's own unit at the figure's time, on the units of then. Null: it keeps no records
 * of the kind.
 */
export async function countForFigure(figure: FigureRow, context: Context): Promise<CountedFor | null> {
  const measure = await context.ask(measureOfIndicator, figure.indicatorKey);
  if (measure === null) return null;
  const counting = countingOf(measure, figure);
  return {
    measure,
    counted: typeof counting === "string" ? counting : await count(measure, counting, figure, context),
  };
}

async function count(
  { measure, flow }: IndicatorMeasure,
  { days, dimension, members, how }: Countable,
  { unitKey }: FigureRow,
  context: Context,
): Promise<CountRow> {
  // A figure of the year in which a unit ended is of its last day, too.
  const day = nearestDay(days.through, await context.ask(lifeOfUnit, unitKey));
  const then = flow ? days : { from: day, through: day };
  const asked: Asked = { unit: unitKey, on: null, frame: "AS_REPORTED", measure, ...then };
  const counted = await context.ask(counts, asked);
  if (how === "MEMBERS") {
    const found = membersOf(asked, counted, dimension, members);
    // Of fields there are no records.
    return countRow(found, dimension === "MODEL" ? found : null);
  }
  const found =
    how === "KINDS"
      ? ofKinds(asked, counted, members ?? [])
      : countOf(asked, counted, { dimension, members: members ?? membersIn(counted, dimension) });
  return countRow(found, found);
}

const membersIn = (counted: readonly Counted[], dimension: string) =>
  counted.filter((row) => row.dimension === dimension).map(({ member }) => member);
