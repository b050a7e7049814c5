import { defineEntity } from "@mikro-orm/core";
import { key, label, reference } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { Document } from "../documents/document.entity.ts";

/** Kỳ báo cáo: the days by which reports go. Published as `reporting_calendar`. */
export const CalendarSchema = defineEntity({
  name: "Calendar",
  properties: {
    ...recordColumns(),
    code: key().unique(),
    labelVi: label(),
    labelEn: label(),
    /** `12-15`, month and day; where it comes after `lastDay`, of the year before. */
    firstDay: label(),
    lastDay: label(),
    legalBasis: () => reference(Document).nullable(),
  },
});

export const calendarEntities = [CalendarSchema] as const;
