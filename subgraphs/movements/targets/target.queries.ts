import { contains, isOneOf, fallsIn } from "@phong-trao/kit/connections/conditions.ts";
import { ascending, byKey, type ListArguments, type ListDefinition } from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import { rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow, StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { inUnit, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import type { Comparison, Frequency, InputMaybe, TargetFilter, TargetStandard } from "../src/generated/resolvers.ts";
import { isAbout, type SubjectKeys } from "../subjects/subject.queries.ts";
import { gradeColumn, type GradeRow } from "./grade.queries.ts";

export interface TargetRow extends RecordRow, SubjectKeys {
  readonly unitKey: string;
  readonly name: string;
  readonly appliesTo: string | null;
  readonly standard: TargetStandard | null;
  readonly comparison: Comparison;
  readonly grade: GradeRow | null;
  readonly quantity: StoredQuantity | null;
  readonly modelKey: string | null;
  readonly criteriaSetKey: string | null;
  readonly dueOn: string | null;
  readonly assessmentFrequency: Frequency | null;
  readonly eventKey: string | null;
  readonly documentKey: string | null;
  readonly warnings: readonly StoredWarning[];
}

interface TargetArguments extends ListArguments {
  readonly filter?: InputMaybe<TargetFilter> | undefined;
}

const from = sql`target left join grade on grade.id = target.grade_id`;

const columns = sql<TargetRow>`
  target.subject_unit_id as "subjectUnitKey",
  target.subject_organisation_id as "subjectOrganisationKey",
  target.unit_id as "unitKey",
  target.name,
  target.applies_to as "appliesTo",
  target.standard,
  target.comparison,
  ${gradeColumn} as grade,
  target.quantity,
  target.model_id as "modelKey",
  target.criteria_set_id as "criteriaSetKey",
  target.due_on as "dueOn",
  target.assessment_frequency as "assessmentFrequency",
  target.event_id as "eventKey",
  target.document_id as "documentKey",
  target.warnings,
  target.citations,
  target.inferences,
  target.origin`;

const targets: ListDefinition<TargetRow, TargetArguments> = {
  name: "Target",
  columns,
  from,
  key: sql`target.id`,
  orders: { DUE_ASC: [ascending(sql`target.sort_on`, "date")] },
  where: ({ filter }) => [
    ...contains(sql`target.search_text`, filter?.search),
    ...isOneOf(sql`target.standard`, filter?.standards),
    ...fallsIn(sql`target.earliest_on`, sql`target.latest_on`, filter?.due),
    ...isAbout(sql`target`, filter?.subject),
  ],
};

export const targetByKey = rowByKey<TargetRow>("target", async (keys, { db }) => {
  const { rows } = await sql<TargetRow>`
    select target.id as key, ${columns}
    from ${from}
    where target.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const allTargets = listAll(targets);
export const targetsInUnit = listUnder(
  targets,
  inUnit<TargetArguments & UnitListArguments>("targets in a unit", sql`target.unit_id`),
);
export const targetsOfOrganisation = listUnder(
  targets,
  byKey("targets of an organisation", sql`target.subject_organisation_id`),
);
