import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { partialDate, spanOfFacts } from "@phong-trao/kit/records/partial-date.ts";
import {
  key,
  quantity,
  recordFacts,
  recordRow,
  text,
  warningFacts,
  warningRows,
} from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { frequencies } from "../events/event.entity.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { hasSubjectOrUnit, subjectRow, subjectOrUnit, subjectOrUnitAsked } from "../subjects/subject.facts.ts";
import { comparisons, TargetSchema, targetStandards } from "./target.entity.ts";

const target = z
  .strictObject({
    ...recordFacts,
    ...subjectOrUnit,
    name: text,
    appliesTo: text.optional(),
    standard: z.enum(targetStandards).optional(),
    comparison: z.enum(comparisons).default("MET"),
    grade: key.optional(),
    quantity: quantity.optional(),
    model: key.optional(),
    criteriaSet: key.optional(),
    dueOn: partialDate.optional(),
    assessmentFrequency: z.enum(frequencies).optional(),
    event: key.optional(),
    document: key.optional(),
    warnings: z.array(warningFacts).optional(),
  })
  .refine(hasSubjectOrUnit, subjectOrUnitAsked)
  .refine(
    ({ subject, appliesTo }) => (subject === undefined) === (appliesTo !== undefined),
    "A target for a class of subjects says in `appliesTo` which; one for a single subject does not",
  )
  .refine(
    ({ comparison, grade, quantity: number }) =>
      (comparison === "MET") === (grade === undefined && number === undefined),
    "AT_LEAST needs a `grade` or a `quantity` to compare with; MET has neither",
  );
type TargetFacts = z.output<typeof target>;

export const targetFacts = { targets: z.array(target).default([]) };

export const targetRows = ({ document, targets }: FactsAbout<typeof targetFacts>): TableRows[] => [
  rowsOf(
    TargetSchema,
    targets.map((facts) => targetRow(document, facts)),
  ),
];

/** Behind everything that is due: where targets without a date stand in lists ordered by it. */
const withoutDate = "9999-12-31";

function targetRow(document: string, facts: TargetFacts) {
  const due = spanOfFacts({ date: facts.dueOn });
  return {
    ...recordRow(document, facts),
    ...subjectRow(facts),
    name: facts.name,
    appliesTo: facts.appliesTo ?? null,
    standard: facts.standard ?? null,
    comparison: facts.comparison,
    grade: facts.grade ?? null,
    quantity: facts.quantity ?? null,
    model: facts.model ?? null,
    criteriaSet: facts.criteriaSet ?? null,
    dueOn: facts.dueOn ?? null,
    earliestOn: due.earliest,
    latestOn: due.latest,
    sortOn: due.latest ?? withoutDate,
    assessmentFrequency: facts.assessmentFrequency ?? null,
    event: facts.event ?? null,
    document: facts.document ?? null,
    warnings: warningRows(facts.warnings),
  };
}
