import { defineEntity, p } from "@mikro-orm/core";
import { choice, foldedFrom, key, label, reference } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { Document } from "../documents/document.entity.ts";

/** Bộ tiêu chí. */
export const CriteriaSetSchema = defineEntity({
  name: "CriteriaSet",
  properties: {
    ...recordColumns(),
    name: label(),
    issuerId: key().nullable(),
    document: () => reference(Document).nullable(),
    temporary: p.boolean(),
    sortName: foldedFrom("name"),
  },
});
export class CriteriaSet extends CriteriaSetSchema.class {}
CriteriaSetSchema.setClass(CriteriaSet);

/** Tiêu chí, or a group of them. */
export const CriterionSchema = defineEntity({
  name: "Criterion",
  properties: {
    /** `<set>.<ordinal>`, in a group `<group>.<ordinal>`. */
    id: key().primary(),
    criteriaSet: () => reference(CriteriaSet),
    group: () => reference(Criterion).nullable(),
    /** 0 at the top, 1 in a group there, and so on. */
    depth: p.integer(),
    ordinal: p.integer(),
    name: label(),
    origin: choice(["SOURCE", "SYNTHETIC"]),
  },
});
export class Criterion extends CriterionSchema.class {}
CriterionSchema.setClass(Criterion);

export const criteriaEntities = [CriteriaSetSchema, CriterionSchema] as const;
