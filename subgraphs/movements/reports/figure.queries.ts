import { isOneOf, overlaps } from "@phong-trao/kit/connections/conditions.ts";
import {
  ascending,
  byKey,
  descending,
  type ListArguments,
  type ListDefinition,
} from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { type SqlBool, sql } from "@phong-trao/kit/database/sql.ts";
import { rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow, StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { inUnit, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import { recordKey } from "@phong-trao/schema/ids.ts";
import type { StoredPeriod } from "../periods/period.facts.ts";
import type { InputMaybe, ReportedFigureFilter } from "../src/generated/resolvers.ts";
import type { SubjectKeys } from "../subjects/subject.queries.ts";
import type { StoredCategory, StoredPart } from "./figure.entity.ts";

export interface FigureRow extends RecordRow, SubjectKeys {
  readonly unitKey: string;
  readonly indicatorKey: string;
  readonly quantity: StoredQuantity;
  readonly period: StoredPeriod | null;
  readonly asOf: string | null;
  /** The days of the period, else of `asOf`. */
  readonly earliestOn: string | null;
  readonly latestOn: string | null;
  readonly categories: readonly StoredCategory[];
  readonly breakdown: readonly StoredPart[];
  readonly reportKey: string | null;
  readonly storedWarnings: readonly StoredWarning[];
}

interface FigureArguments extends ListArguments {
  readonly filter?: InputMaybe<ReportedFigureFilter> | undefined;
}

const columns = sql<FigureRow>`
  reported_figure.subject_unit_id as "subjectUnitKey",
  reported_figure.subject_organisation_id as "subjectOrganisationKey",
  reported_figure.unit_id as "unitKey",
  reported_figure.indicator_id as "indicatorKey",
  reported_figure.quantity,
  reported_figure.period,
  reported_figure.as_of as "asOf",
  reported_figure.earliest_on as "earliestOn",
  reported_figure.latest_on as "latestOn",
  reported_figure.categories,
  reported_figure.breakdown,
  reported_figure.report_id as "reportKey",
  reported_figure.warnings as "storedWarnings",
  reported_figure.citations,
  reported_figure.inferences,
  reported_figure.origin`;

const figures: ListDefinition<FigureRow, FigureArguments> = {
  name: "ReportedFigure",
  columns,
  from: sql`reported_figure`,
  key: sql`reported_figure.id`,
  orders: {
    INDICATOR_ASC: [ascending(sql`reported_figure.sort_name`, "text")],
    PERIOD_DESC: [descending(sql`reported_figure.sort_on`, "date")],
  },
  where: ({ filter }) => [
    ...isOneOf(sql`reported_figure.sort_name`, filter?.indicators),
    ...overlaps(sql`reported_figure.earliest_on`, sql`reported_figure.latest_on`, filter?.period),
    ...(filter?.report == null
      ? []
      : [sql<SqlBool>`reported_figure.report_id = ${recordKey("Report", filter.report)}`]),
  ],
};

export const figureByKey = rowByKey<FigureRow>("figure", async (keys, { db }) => {
  const { rows } = await sql<FigureRow>`
    select reported_figure.id as key, ${columns}
    from reported_figure
    where reported_figure.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const allFigures = listAll(figures);
export const figuresOfReport = listUnder(figures, byKey("figures of a report", sql`reported_figure.report_id`));
export const figuresOfOrganisation = listUnder(
  figures,
  byKey("figures about an organisation", sql`reported_figure.subject_organisation_id`),
);
export const figuresInUnit = listUnder(
  figures,
  inUnit<FigureArguments & UnitListArguments>("figures in a unit", sql`reported_figure.unit_id`),
);
