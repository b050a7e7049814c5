import { defineEntity, p } from "@mikro-orm/core";
import { choice, key, reference } from "@phong-trao/kit/database/columns.ts";
import { recordColumns, warningsColumn } from "@phong-trao/kit/records/record.entity.ts";
import { CriteriaSet } from "../criteria/criteria.entity.ts";
import { Document } from "../documents/document.entity.ts";
import { Model } from "../models/model.entity.ts";
import { Movement } from "../movements/movement.entity.ts";
import { subjectColumns } from "../subjects/subject.entity.ts";

export const designationStages = ["SELECTED", "BUILDING", "MET", "RECOGNISED", "WITHDRAWN"] as const;

/** Đơn vị điển hình: chosen to become one; `stage` says how far it has come. */
export const DesignationSchema = defineEntity({
  name: "Designation",
  properties: {
    ...recordColumns(),
    ...subjectColumns(),
    year: p.integer(),
    stage: choice(designationStages),
    pilot: p.boolean(),
    movement: () => reference(Movement).nullable(),
    model: () => reference(Model).nullable(),
    criteriaSet: () => reference(CriteriaSet).nullable(),
    selectedById: key().nullable(),
    selectedByUnitId: key().nullable(),
    basis: () => reference(Document).nullable(),
    warnings: warningsColumn(),
  },
});
export class Designation extends DesignationSchema.class {}
DesignationSchema.setClass(Designation);

export const designationEntities = [DesignationSchema] as const;
