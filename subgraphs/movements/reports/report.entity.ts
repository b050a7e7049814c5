import { defineEntity } from "@mikro-orm/core";
import { day, foldedFrom, json, key, label, reference, trigramIndex } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { Document } from "../documents/document.entity.ts";
import { Event } from "../events/event.entity.ts";
import type { StoredPeriod } from "../periods/period.facts.ts";

/** Báo cáo: a report, written or spoken, that states figures. */
export const ReportSchema = defineEntity({
  name: "Report",
  properties: {
    ...recordColumns(),
    name: label(),
    issuerId: key().nullable(),
    unitId: key(),
    period: json<StoredPeriod>().nullable(),
    earliestOn: day().nullable(),
    latestOn: day().nullable(),
    /** The last day of the period; of reports without one, a day of the year 1. */
    sortOn: day(),
    event: () => reference(Event).nullable(),
    document: () => reference(Document).nullable(),
    searchText: foldedFrom("name"),
  },
  indexes: [trigramIndex("report", "search_text")],
});
export class Report extends ReportSchema.class {}
ReportSchema.setClass(Report);

export const reportEntities = [ReportSchema] as const;
