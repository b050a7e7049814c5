import { defineEntity, p } from "@mikro-orm/core";
import { choice, day, json, key, label, reference, texts } from "@phong-trao/kit/database/columns.ts";
import { recordColumns, warningsColumn } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { sectors } from "@phong-trao/kit/records/shared-words.ts";
import { Model } from "../models/model.entity.ts";

export const siteStatuses = ["PLANNED", "RUNNING", "DORMANT", "ENDED"] as const;
export const pilotLevels = ["COMMUNE", "DISTRICT", "PROVINCE", "NOT_STATED"] as const;

/** Điểm mô hình: one place where a model runs. */
export const ModelSiteSchema = defineEntity({
  name: "ModelSite",
  properties: {
    ...recordColumns(),
    warnings: warningsColumn(),
    model: () => reference(Model),
    /** Whether the model is known to have begun here; at most one site of a model. */
    isFirst: p.boolean(),
    unitId: key(),
    organisationId: key().nullable(),
    sector: choice(sectors).nullable(),
    status: choice(siteStatuses),
    pilotLevel: choice(pilotLevels).nullable(),
    establishedOn: label().nullable(),
    /** The days between which it was set up, of `establishedOn` or of bounds. */
    earliestOn: day().nullable(),
    latestOn: day().nullable(),
    endedOn: label().nullable(),
    /** Keys of the documents that set it up, in the order of the source. */
    decisions: texts(),
    steeringBodyId: key().nullable(),
    teamCount: json<StoredQuantity>().nullable(),
    /** The latest day on which it can have been set up; without any, a day of the year 1. */
    sortOn: day(),
    /** That of the model, which sites are listed by; kept so by PostgreSQL, whatever is written here. */
    sortName: label().collation("C").default("").hidden(),
  },
});

export const siteEntities = [ModelSiteSchema] as const;
