import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { text } from "@phong-trao/kit/records/record.facts.ts";
import { measureUnits } from "@phong-trao/kit/records/shared-words.ts";
import { z } from "zod";
import type { FactsAbout } from "../src/facts-about.ts";
import { IndicatorSchema } from "./indicator.entity.ts";

const code = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, "The code of an indicator is made of capitals, digits and underscores");

const indicator = z.strictObject({
  code,
  vi: text,
  en: text,
  description: text,
  unit: z.enum(measureUnits).default("COUNT"),
  countsRegistrations: z.boolean().default(false),
});

export const indicatorFacts = { indicators: z.array(indicator).default([]) };

export const indicatorRows = ({ indicators }: FactsAbout<typeof indicatorFacts>): TableRows[] => [
  rowsOf(
    IndicatorSchema,
    indicators.map((facts) => ({
      id: keyOfIndicator(facts.code),
      code: facts.code,
      labelVi: facts.vi,
      labelEn: facts.en,
      description: facts.description,
      unit: facts.unit,
      countsRegistrations: facts.countsRegistrations,
    })),
  ),
];

/** The code names an indicator for good, so its key follows from it. */
export const keyOfIndicator = (name: string) => name.toLowerCase().replaceAll("_", "-");
