import { contains, equals, overlaps } from "@phong-trao/kit/connections/conditions.ts";
import {
  descending,
  type ListArguments,
  type ListDefinition,
  type Relation,
} from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { type SqlBool, sql } from "@phong-trao/kit/database/sql.ts";
import { rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import { containedIn, unitsAsRows, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import { recordKey, type UnitView } from "@phong-trao/schema/ids.ts";
import type { StoredPeriod } from "../periods/period.facts.ts";
import type { InputMaybe, ReportFilter } from "../src/generated/resolvers.ts";

export interface ReportRow extends RecordRow {
  readonly name: string;
  readonly issuerKey: string | null;
  readonly unitKey: string;
  readonly period: StoredPeriod | null;
  readonly eventKey: string | null;
  readonly documentKey: string | null;
}

interface ReportArguments extends ListArguments {
  readonly filter?: InputMaybe<ReportFilter> | undefined;
}

const columns = sql<ReportRow>`
  report.name,
  report.issuer_id as "issuerKey",
  report.unit_id as "unitKey",
  report.period,
  report.event_id as "eventKey",
  report.document_id as "documentKey",
  report.citations,
  report.inferences,
  report.origin`;

const reports: ListDefinition<ReportRow, ReportArguments> = {
  name: "Report",
  columns,
  from: sql`report`,
  key: sql`report.id`,
  orders: { PERIOD_DESC: [descending(sql`report.sort_on`, "date")] },
  where: ({ filter }) => [
    ...contains(sql`report.search_text`, filter?.search),
    ...overlaps(sql`report.earliest_on`, sql`report.latest_on`, filter?.period),
    ...equals(sql`report.issuer_id`, filter?.issuer == null ? null : recordKey("Organisation", filter.issuer)),
  ],
};

/**
 * Reports on the unit, and those of its organisations, whatever these report on. A report that comes both ways is there
 * once, as placed by the surer of them.
 */
const inUnit: Relation<UnitView, ReportArguments & UnitListArguments> = {
  name: "reports in a unit",
  parents: unitsAsRows,
  join: (args) => sql`
      left join organisations.organisation_place as issuer on issuer.organisation_id = report.issuer_id
      cross join lateral (
        select containment.placement, containment.inherited, containment.member_id
        from organisations.unit_containment as containment
        where containment.member_id in (report.unit_id, issuer.unit_id) and ${containedIn(args)}
        order by containment.placement, containment.inherited, containment.member_id
        limit 1
      ) as way`,
  where: (args) => sql<SqlBool>`report.id = any(array(
        select on_unit.id
        from organisations.unit_containment as containment
        join report as on_unit on on_unit.unit_id = containment.member_id
        where ${containedIn(args)}
        union all
        select by_organisation.id
        from organisations.unit_containment as containment
        join organisations.organisation_place as place on place.unit_id = containment.member_id
        join report as by_organisation on by_organisation.issuer_id = place.organisation_id
        where ${containedIn(args)}
      ))`,
  columns: sql`, way.placement, case when way.inherited then way.member_id end as inherited_from`,
};

export const reportByKey = rowByKey<ReportRow>("report", async (keys, { db }) => {
  const { rows } = await sql<ReportRow>`
    select report.id as key, ${columns}
    from report
    where report.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const allReports = listAll(reports);
export const reportsInUnit = listUnder(reports, inUnit);
