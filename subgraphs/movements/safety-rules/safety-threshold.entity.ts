import { defineEntity, p } from "@mikro-orm/core";
import { choice, label, reference, texts } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { Document } from "../documents/document.entity.ts";

export const thresholdMeasures = ["REGISTERED", "RECOGNISED", "RUNNING_MODELS"] as const;

/** What a commune must reach to meet the standard of safety, for the registrations of which years, by which act. */
export const SafetyThresholdSchema = defineEntity({
  name: "SafetyThreshold",
  properties: {
    ...recordColumns(),
    labelVi: label(),
    labelEn: label(),
    /** REGISTERED of all there are, RECOGNISED of those registered: shares. RUNNING_MODELS: a number. */
    measure: choice(thresholdMeasures),
    /** Whose registrations are meant; none for models. */
    subjectKinds: texts(),
    /** A share from 0 to 1, or a number. */
    required: p.double(),
    firstYear: p.integer(),
    lastYear: p.integer().nullable(),
    legalBasis: () => reference(Document),
    article: label().nullable(),
    /** The place among the criteria of the act. */
    ordinal: p.integer(),
  },
});

export const safetyThresholdEntities = [SafetyThresholdSchema] as const;
