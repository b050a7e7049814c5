import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { key, recordFacts, recordRow, warningFacts, warningRows } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { FactsAbout } from "../src/facts-about.ts";
import { subjectRow, subjectFacts } from "../subjects/subject.facts.ts";
import { DesignationSchema, designationStages } from "./designation.entity.ts";

const designation = z.strictObject({
  ...recordFacts,
  subject: subjectFacts,
  year: z.int(),
  stage: z.enum(designationStages),
  pilot: z.boolean().default(false),
  movement: key.optional(),
  model: key.optional(),
  criteriaSet: key.optional(),
  selectedBy: key.optional(),
  /** Where the source names a unit and no organisation. */
  selectedByUnit: key.optional(),
  basis: key.optional(),
  warnings: z.array(warningFacts).optional(),
});

export const designationFacts = { designations: z.array(designation).default([]) };

export const designationRows = ({ document, designations }: FactsAbout<typeof designationFacts>): TableRows[] => [
  rowsOf(
    DesignationSchema,
    designations.map((facts) => ({
      ...recordRow(document, facts),
      ...subjectRow(facts),
      year: facts.year,
      stage: facts.stage,
      pilot: facts.pilot,
      movement: facts.movement ?? null,
      model: facts.model ?? null,
      criteriaSet: facts.criteriaSet ?? null,
      selectedById: facts.selectedBy ?? null,
      selectedByUnitId: facts.selectedByUnit ?? null,
      basis: facts.basis ?? null,
      warnings: warningRows(facts.warnings),
    })),
  ),
];
