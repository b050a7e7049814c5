import type { Context } from "@phong-trao/kit/context.ts";
import { countOf } from "@phong-trao/kit/statistics/count.ts";
import { type Asked, type Counted, counts, type Frame } from "@phong-trao/kit/statistics/count.queries.ts";
import type { Days } from "@phong-trao/kit/statistics/marks.ts";
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

/** A measure, counted on one unit or organisation in one period. */
export interface Measured {
  /** The number of these members together. */
  count(dimension: Dimension, ...members: readonly string[]): CountRow;
  /** Each member of which there are any, or may be. */
  each(dimension: Dimension): readonly Counted[];
}

/** Whatever is asked for in one turn, of however many units and periods, goes into one statement. */
export async function measuredOn(context: Context, row: StatisticsRow, measure: Measure): Promise<Measured> {
  const asked = { measure, ...row.period };
  if ("organisation" in row.of) {
    const ofIt = { ...asked, organisation: row.of.organisation };
    return measured(ofIt, await context.ask(countsOfOrganisation, ofIt));
  }
  const onIt = { ...asked, grains: grainsOf[measure], unit: row.of.key, on: row.of.on, frame: row.frame };
  return measured(onIt, await context.ask(counts, onIt));
}

function measured(asked: Asked | AskedOfOrganisation, counted: readonly Counted[]): Measured {
  return {
    count(dimension, ...members) {
      const { sure, open, ...behind } = countOf(asked, counted, { dimension, members });
      return countRow({ sure, open }, behind);
    },
    each: (dimension) => counted.filter((row) => row.dimension === dimension),
  };
}

/** The whole of a measure that has one. */
export const totalOn = async (context: Context, row: StatisticsRow, measure: Measure): Promise<CountRow> =>
  (await measuredOn(context, row, measure)).count("TOTAL", "");
