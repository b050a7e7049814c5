import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { partialDate, sortDay, spanOf } from "@phong-trao/kit/records/partial-date.ts";
import { key, quantity, recordFacts, recordRow } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { period, spanOfPeriod } from "../periods/period.facts.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { namedSubject, subjectFacts } from "../subjects/subject.facts.ts";
import { AssessmentSchema, assessmentResults } from "./assessment.entity.ts";

const assessment = z.strictObject({
  ...recordFacts,
  target: key,
  assessedOn: partialDate.optional(),
  period: period.optional(),
  subject: subjectFacts.optional(),
  assessor: key.optional(),
  result: z.enum(assessmentResults),
  grade: key.optional(),
  quantity: quantity.optional(),
  criterion: key.optional(),
});
type AssessmentFacts = z.output<typeof assessment>;

export const assessmentFacts = { assessments: z.array(assessment).default([]) };

export const assessmentRows = ({ document, assessments }: FactsAbout<typeof assessmentFacts>): TableRows[] => [
  rowsOf(
    AssessmentSchema,
    assessments.map((facts) => ({
      ...recordRow(document, facts),
      target: facts.target,
      assessedOn: facts.assessedOn ?? null,
      period: facts.period ?? null,
      ...namedSubject(facts.subject),
      assessorId: facts.assessor ?? null,
      result: facts.result,
      grade: facts.grade ?? null,
      quantity: facts.quantity ?? null,
      criterion: facts.criterion ?? null,
      sortOn: sortDay(spanOfAssessment(facts)),
    })),
  ),
];

function spanOfAssessment({ assessedOn, period: checked }: AssessmentFacts) {
  if (assessedOn !== undefined) {
    return spanOf(assessedOn);
  }
  return checked === undefined ? { earliest: null, latest: null } : spanOfPeriod(checked);
}
