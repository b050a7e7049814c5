import { defineEntity } from "@mikro-orm/core";
import { day, json, label, reference } from "@phong-trao/kit/database/columns.ts";
import { recordColumns, warningsColumn } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import type { StoredPeriod } from "../periods/period.facts.ts";
import { subjectColumns } from "../subjects/subject.entity.ts";
import { Indicator } from "./indicator.entity.ts";
import { Report } from "./report.entity.ts";

/** Where the members of categories come from: enums of the schema, or the fields of activity, which are data. */
const categoryLists = ["SafetySubjectKind", "UnitType", "Sector", "ActivityField"] as const;

/** One kind of thing among those that a figure counts together. */
export interface StoredCategory {
  readonly list: (typeof categoryLists)[number];
  readonly code: string;
}

/** One part of a figure, as its source gives it. */
export interface StoredPart {
  readonly dimension: "SECTOR" | "ACTIVITY_FIELD" | "SUBJECT_KIND";
  readonly member: string;
  readonly value: number;
}

/** Số liệu: a figure exactly as a source states it. */
export const ReportedFigureSchema = defineEntity({
  name: "ReportedFigure",
  properties: {
    ...recordColumns(),
    ...subjectColumns(),
    indicator: () => reference(Indicator),
    quantity: json<StoredQuantity>(),
    period: json<StoredPeriod>().nullable(),
    asOf: label().nullable(),
    /** The days of the period, else of the date whose state it describes. */
    earliestOn: day().nullable(),
    latestOn: day().nullable(),
    /** The last of them; of figures without any date, a day of the year 1. */
    sortOn: day(),
    /** The code of the indicator, which figures are listed by; kept so by PostgreSQL, whatever is written here. */
    sortName: label().collation("C").default("").hidden(),
    categories: json<readonly StoredCategory[]>(),
    breakdown: json<readonly StoredPart[]>(),
    report: () => reference(Report).nullable(),
    warnings: warningsColumn(),
  },
});

export const figureEntities = [ReportedFigureSchema] as const;
