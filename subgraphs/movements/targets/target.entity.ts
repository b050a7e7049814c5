import { defineEntity } from "@mikro-orm/core";
import { choice, day, foldedFrom, json, label, reference, trigramIndex } from "@phong-trao/kit/database/columns.ts";
import { recordColumns, warningsColumn } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { CriteriaSet } from "../criteria/criteria.entity.ts";
import { Document } from "../documents/document.entity.ts";
import { Event, frequencies } from "../events/event.entity.ts";
import { Model } from "../models/model.entity.ts";
import { subjectColumns } from "../subjects/subject.entity.ts";
import { Grade } from "./grade.entity.ts";

export const targetStandards = ["SAFE_IN_SECURITY_AND_ORDER", "TYPICAL_UNIT", "ADVANCED_NEW_RURAL_COMMUNE"] as const;
export const comparisons = ["MET", "AT_LEAST"] as const;

/** Chỉ tiêu: what somebody is to reach, by when. */
export const TargetSchema = defineEntity({
  name: "Target",
  properties: {
    ...recordColumns(),
    ...subjectColumns(),
    name: label(),
    /** The class of subjects meant where no single one is. */
    appliesTo: label().nullable(),
    standard: choice(targetStandards).nullable(),
    comparison: choice(comparisons),
    grade: () => reference(Grade).nullable(),
    quantity: json<StoredQuantity>().nullable(),
    model: () => reference(Model).nullable(),
    criteriaSet: () => reference(CriteriaSet).nullable(),
    dueOn: label().nullable(),
    earliestOn: day().nullable(),
    latestOn: day().nullable(),
    /** The last day on which it is due; without any, a day of the year 9999. */
    sortOn: day(),
    assessmentFrequency: choice(frequencies).nullable(),
    event: () => reference(Event).nullable(),
    document: () => reference(Document).nullable(),
    warnings: warningsColumn(),
    searchText: foldedFrom("name"),
  },
  indexes: [trigramIndex("target", "search_text")],
});
export class Target extends TargetSchema.class {}
TargetSchema.setClass(Target);

export const targetEntities = [TargetSchema] as const;
