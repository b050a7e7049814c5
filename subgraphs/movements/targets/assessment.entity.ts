import { defineEntity } from "@mikro-orm/core";
import { choice, day, json, key, label, reference } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { Criterion } from "../criteria/criteria.entity.ts";
import type { StoredPeriod } from "../periods/period.facts.ts";
import { Grade } from "./grade.entity.ts";
import { Target } from "./target.entity.ts";

export const assessmentResults = ["MET", "NOT_MET", "IN_PROGRESS"] as const;

/** One check of how far a target is reached. */
export const AssessmentSchema = defineEntity({
  name: "Assessment",
  properties: {
    ...recordColumns(),
    target: () => reference(Target),
    assessedOn: label().nullable(),
    period: json<StoredPeriod>().nullable(),
    /** Who was checked, where the target is for a class of subjects. */
    subjectUnitId: key().nullable(),
    subjectOrganisationId: key().nullable(),
    assessorId: key().nullable(),
    result: choice(assessmentResults),
    grade: () => reference(Grade).nullable(),
    quantity: json<StoredQuantity>().nullable(),
    criterion: () => reference(Criterion).nullable(),
    /** The last day on which it can have been made, else the last of the time it looked at. */
    sortOn: day(),
  },
});

export const assessmentEntities = [AssessmentSchema] as const;
