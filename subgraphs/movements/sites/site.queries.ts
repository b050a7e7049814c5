import { contains, isOneOf, fallsIn, when } from "@phong-trao/kit/connections/conditions.ts";
import {
  ascending,
  byKey,
  descending,
  type ListArguments,
  type ListDefinition,
  type Relation,
} from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { question, rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow, StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { modelByKey, modelSql } from "../models/model.queries.ts";
import { inUnit, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import { recordKey } from "@phong-trao/schema/ids.ts";
import { type SqlBool, sql } from "@phong-trao/kit/database/sql.ts";
import type { InputMaybe, ModelSiteFilter, PilotLevel, Sector, SiteStatus } from "../src/generated/resolvers.ts";

export interface SiteRow extends RecordRow {
  readonly modelKey: string;
  readonly unitKey: string;
  readonly organisationKey: string | null;
  readonly sector: Sector | null;
  readonly status: SiteStatus;
  readonly pilotLevel: PilotLevel | null;
  readonly establishedOn: string | null;
  readonly earliestOn: string | null;
  readonly latestOn: string | null;
  readonly endedOn: string | null;
  readonly decisionKeys: readonly string[];
  readonly steeringBodyKey: string | null;
  readonly teamCount: StoredQuantity | null;
  readonly warnings: readonly StoredWarning[];
}

const columns = sql<SiteRow>`
  model_site.model_id as "modelKey", model_site.unit_id as "unitKey",
  model_site.organisation_id as "organisationKey", model_site.sector, model_site.status,
  model_site.pilot_level as "pilotLevel", model_site.established_on as "establishedOn",
  model_site.earliest_on as "earliestOn", model_site.latest_on as "latestOn", model_site.ended_on as "endedOn",
  model_site.decisions as "decisionKeys", model_site.steering_body_id as "steeringBodyKey",
  model_site.team_count as "teamCount",
  model_site.citations, model_site.inferences, model_site.origin, model_site.warnings`;

export const siteByKey = rowByKey("site", async (keys, { db }) => {
  const { rows } = await sql<SiteRow>`
    select model_site.id as key, ${columns}
    from model_site
    where model_site.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const firstSiteOfModel = question<string, SiteRow | null>("first site of a model", async (models, { db }) => {
  const { rows } = await sql<SiteRow>`
    select model_site.id as key, ${columns}
    from model_site
    where model_site.model_id = any(${models}::text[]) and model_site.is_first`.execute(db);
  const found = new Map(rows.map((row) => [row.modelKey, row]));
  return models.map((model) => found.get(model) ?? null);
});

interface SiteArguments extends ListArguments {
  readonly filter?: InputMaybe<ModelSiteFilter> | undefined;
}

const sites: ListDefinition<SiteRow, SiteArguments> = {
  name: "ModelSite",
  columns,
  // Left out by PostgreSQL where no filter is about models: every site has one.
  from: sql`model_site left join model on model.id = model_site.model_id`,
  key: sql`model_site.id`,
  orders: {
    MODEL_ASC: [ascending(sql`model_site.sort_name`, "text")],
    ESTABLISHED_DESC: [descending(sql`model_site.sort_on`, "date")],
  },
  along: { model: { key: "modelKey", record: modelSql, byKey: modelByKey } },
  where: ({ filter }) => [
    ...contains(sql`model.search_text`, filter?.search),
    ...isOneOf(
      sql`model_site.model_id`,
      filter?.models?.map((id) => recordKey("Model", id)),
    ),
    ...isOneOf(sql`model_site.sector`, filter?.sectors),
    ...isOneOf(sql`model_site.status`, filter?.statuses),
    ...isOneOf(sql`model_site.pilot_level`, filter?.pilotLevels),
    ...when(filter?.activityFields, (codes) => sql<SqlBool>`model.activity_fields && ${codes}::text[]`),
    ...fallsIn(sql`model_site.earliest_on`, sql`model_site.latest_on`, filter?.established),
  ],
};

/** Sites that run in the organisation or that it steers. */
const ofOrganisation: Relation<string, SiteArguments> = {
  ...byKey("sites of an organisation", sql`model_site.id`),
  where: () => sql<SqlBool>`parent.key in (model_site.organisation_id, model_site.steering_body_id)`,
};

export const allSites = listAll(sites);
export const sitesOfModel = listUnder(sites, byKey("sites of a model", sql`model_site.model_id`));
export const sitesOfOrganisation = listUnder(sites, ofOrganisation);
export const sitesInUnit = listUnder(
  sites,
  inUnit<SiteArguments & UnitListArguments>("sites in a unit", sql`model_site.unit_id`),
);
