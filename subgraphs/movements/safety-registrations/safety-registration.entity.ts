import { defineEntity, p } from "@mikro-orm/core";
import { choice, json, label, reference, texts } from "@phong-trao/kit/database/columns.ts";
import { recordColumns, warningsColumn } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { Document } from "../documents/document.entity.ts";
import { subjectColumns } from "../subjects/subject.entity.ts";

export const registrationStages = ["REGISTERED", "APPRAISED", "RECOGNISED", "NOT_RECOGNISED"] as const;
export const safetySubjectKinds = [
  "RESIDENTIAL_AREA",
  "COMMUNE",
  "AGENCY",
  "ENTERPRISE",
  "SCHOOL",
  "PRIMARY_SCHOOL",
  "LOWER_SECONDARY_SCHOOL",
] as const;

/** Đăng ký, công nhận "An toàn về an ninh, trật tự": of one subject, or of several that the source only counts. */
export const SafetyRegistrationSchema = defineEntity({
  name: "SafetyRegistration",
  properties: {
    ...recordColumns(),
    ...subjectColumns(),
    year: p.integer(),
    stage: choice(registrationStages),
    subjectKinds: texts(),
    /** What the counted subjects are, where their kinds do not say it. */
    subjectLabel: label().nullable(),
    count: json<StoredQuantity>(),
    registeredOn: label().nullable(),
    decidedOn: label().nullable(),
    decision: () => reference(Document).nullable(),
    warnings: warningsColumn(),
  },
});

/** Who may not register, from the registrations of which year on, by which act. */
export const RegistrationRuleSchema = defineEntity({
  name: "RegistrationRule",
  properties: {
    ...recordColumns(),
    excludedKinds: texts(),
    firstYear: p.integer(),
    lastYear: p.integer().nullable(),
    legalBasis: () => reference(Document),
    article: label().nullable(),
    message: label(),
  },
});

export const safetyRegistrationEntities = [SafetyRegistrationSchema, RegistrationRuleSchema] as const;
