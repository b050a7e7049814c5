import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { safetySubjectKinds } from "../safety-registrations/safety-registration.entity.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { SafetyThresholdSchema, thresholdMeasures } from "./safety-threshold.entity.ts";

const threshold = z
  .strictObject({
    ...recordFacts,
    vi: text,
    en: text,
    measure: z.enum(thresholdMeasures),
    subjectKinds: z.array(z.enum(safetySubjectKinds)).default([]),
    required: z.number().positive(),
    firstYear: z.int(),
    lastYear: z.int().optional(),
    legalBasis: key,
    article: text.optional(),
  })
  .refine(({ firstYear, lastYear = firstYear }) => firstYear <= lastYear, "A rule cannot end before it begins")
  .refine(
    ({ measure, subjectKinds }) => (measure === "RUNNING_MODELS") === (subjectKinds.length === 0),
    "A share is one of the `subjectKinds`; models are of none",
  )
  .refine(
    ({ measure, required }) => (measure === "RUNNING_MODELS" ? Number.isInteger(required) : required <= 1),
    "A share is at most 1; of models a whole number is asked for",
  );

export const safetyThresholdFacts = { safetyThresholds: z.array(threshold).default([]) };

export const safetyThresholdRows = ({
  document,
  safetyThresholds,
}: FactsAbout<typeof safetyThresholdFacts>): TableRows[] => [
  rowsOf(
    SafetyThresholdSchema,
    safetyThresholds.map((facts, place) => ({
      ...recordRow(document, facts),
      labelVi: facts.vi,
      labelEn: facts.en,
      measure: facts.measure,
      subjectKinds: facts.subjectKinds,
      required: facts.required,
      firstYear: facts.firstYear,
      lastYear: facts.lastYear ?? null,
      legalBasis: facts.legalBasis,
      article: facts.article ?? null,
      ordinal: place + 1,
    })),
  ),
];
