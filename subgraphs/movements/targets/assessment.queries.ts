import { sql } from "@phong-trao/kit/database/sql.ts";
import { rowByKey, rowsByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import type { StoredPeriod } from "../periods/period.facts.ts";
import type { AssessmentResult } from "../src/generated/resolvers.ts";
import type { SubjectKeys } from "../subjects/subject.queries.ts";
import { gradeColumn, type GradeRow } from "./grade.queries.ts";

export interface AssessmentRow extends RecordRow, SubjectKeys {
  readonly targetKey: string;
  readonly assessedOn: string | null;
  readonly period: StoredPeriod | null;
  readonly assessorKey: string | null;
  readonly result: AssessmentResult;
  readonly grade: GradeRow | null;
  readonly quantity: StoredQuantity | null;
  readonly criterionKey: string | null;
}

const from = sql`assessment left join grade on grade.id = assessment.grade_id`;

const columns = sql`
  assessment.id as key,
  assessment.target_id as "targetKey",
  assessment.assessed_on as "assessedOn",
  assessment.period,
  assessment.subject_unit_id as "subjectUnitKey",
  assessment.subject_organisation_id as "subjectOrganisationKey",
  assessment.assessor_id as "assessorKey",
  assessment.result,
  ${gradeColumn} as grade,
  assessment.quantity,
  assessment.criterion_id as "criterionKey",
  assessment.citations,
  assessment.inferences,
  assessment.origin`;

export const assessmentByKey = rowByKey<AssessmentRow>("assessment", async (keys, { db }) => {
  const { rows } = await sql<AssessmentRow>`
    select ${columns}
    from ${from}
    where assessment.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const assessmentsByTarget = rowsByKey<AssessmentRow>(
  "assessments of a target",
  async (keys, { db }) => {
    const { rows } = await sql<AssessmentRow>`
      select ${columns}
      from ${from}
      where assessment.target_id = any(${keys}::text[])
      order by assessment.sort_on desc, assessment.id`.execute(db);
    return rows;
  },
  (row) => row.targetKey,
);
