import type { Context } from "@phong-trao/kit/context.ts";
import { countOf } from "@phong-trao/kit/statistics/count.ts";
import { type Asked, type Counted, counts, type Frame } from "@phong-trao/kit/statistics/count.queries.ts";
import type { Days } from "@phong-trao/kit/statistics/stretches.ts";
import {
  type AskedOfOrganisation,
  countsOfOrganisation,
} from "@phong-trao/kit/statistics/organisation-count.queries.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import { type CountRow, countRow } from "./count-row.ts";
import { type Dimension, grainsOf, type Measure } from "./measure-names.ts";

/** On what is counted, in which days: `UnitStatistics` of the schema, whose numbers are read when they are asked for. */
export interface StatisticsRow {
  readonly of: UnitView | { readonly organisation: string };
  readonly frame: Frame;
  readonly period: Days;
}

/** A dimension of a measure, counted on one unit or organisation in one period. */
export interface Measured {
  /** The number of these members together. */
  count(...members: readonly string[]): CountRow;
  /** Each member of which there are any, or may be. */
  readonly each: readonly Counted[];
}

/** Whatever is asked for in one turn, of however many units and periods, goes into one statement. */
export async function measuredOn(
  context: Context,
  row: StatisticsRow,
  measure: Measure,
  dimension: Dimension,
): Promise<Measured> {
  const { of } = row;
  if ("organisation" in of) {
    const ofIt = { measure, ...row.period, organisation: of.organisation };
    return measured(ofIt, dimension, await context.ask(countsOfOrganisation, ofIt));
  }
  const onIt = askedOf({ ...row, of }, measure, dimension);
  return measured(onIt, dimension, await context.ask(counts, onIt));
}

/** The question for a dimension of a measure on a unit. */
export const askedOf = (
  { of, frame, period }: StatisticsRow & { readonly of: UnitView },
  measure: Measure,
  dimension: Dimension,
) => ({ measure, dimension, ...period, grains: grainsOf[measure], unit: of.key, on: of.on, frame }) satisfies Asked;

function measured(asked: Asked | AskedOfOrganisation, dimension: Dimension, counted: readonly Counted[]): Measured {
  return {
    count(...members) {
      const { sure, open, ...behind } = countOf(asked, counted, { dimension, members });
      return countRow({ sure, open }, behind);
    },
    each: counted.filter((row) => row.dimension === dimension),
  };
}

/** The whole of a measure that has one. */
export const totalOn = async (context: Context, row: StatisticsRow, measure: Measure): Promise<CountRow> =>
  (await measuredOn(context, row, measure, "TOTAL")).count("");
