import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { keyOfIndicator } from "../reports/indicator.facts.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { countedMeasures, countedMembers, IndicatorMeasureSchema } from "./indicator-measure.entity.ts";

const indicatorMeasure = z.strictObject({
  /** The code of the indicator. */
  indicator: text,
  measure: z.enum(countedMeasures),
  members: z.enum(countedMembers).optional(),
  flow: z.boolean().default(false),
  records: text,
});

export const indicatorMeasureFacts = { indicatorMeasures: z.array(indicatorMeasure).default([]) };

export const indicatorMeasureRows = ({ indicatorMeasures }: FactsAbout<typeof indicatorMeasureFacts>): TableRows[] => [
  rowsOf(
    IndicatorMeasureSchema,
    indicatorMeasures.map(({ indicator, members = null, ...facts }) => ({
      indicator: keyOfIndicator(indicator),
      members,
      ...facts,
    })),
  ),
];
