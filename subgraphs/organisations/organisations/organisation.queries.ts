import { contains, equals, isOneOf } from "@phong-trao/kit/connections/conditions.ts";
import { ascending, type ListArguments, type ListDefinition } from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { rowByKey, rowsByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { organisationKinds } from "@phong-trao/kit/units/organisation-kinds.ts";
import { inUnit, type UnitListArguments, within } from "@phong-trao/kit/units/containment.ts";
import { recordKey, unitView } from "@phong-trao/schema/ids.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { OrganisationFilter, OrganisationKind, OrganisationOrder, Sector } from "../src/generated/resolvers.ts";

export interface OrganisationRow extends RecordRow {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: OrganisationKind;
  readonly sector: Sector | null;
  readonly unitKey: string | null;
  readonly parentKey: string | null;
  readonly memberCount: StoredQuantity | null;
  readonly foundedOn: string | null;
  readonly dissolvedOn: string | null;
}

const columns = sql<OrganisationRow>`
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin`;
const byName = sql`organisation.sort_name collate "C"`;

export const organisationByKey = rowByKey<OrganisationRow>("organisation", async (keys, { db }) => {
  const { rows } = await sql<OrganisationRow>`
    select organisation.id as key, ${columns}
    from organisation
    where organisation.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const subOrganisations = rowsByKey<OrganisationRow>(
  "organisations that are part of one",
  async (keys, { db }) => {
    const { rows } = await sql<OrganisationRow>`
      select organisation.id as key, ${columns}
      from organisation
      where organisation.parent_id = any(${keys}::text[])
      order by organisation.parent_id, ${byName}, organisation.id`.execute(db);
    return rows;
  },
  ({ parentKey }) => parentKey ?? "",
);

export interface OrganisationArguments extends ListArguments {
  readonly filter?: OrganisationFilter | null;
  readonly orderBy: OrganisationOrder;
}

/** In the words of the indexes organisation_in_order and organisation_in_order_of_kind. */
const name = ascending(byName, "text");
const kind = ascending(
  sql`array_position(${sql.lit(`{${organisationKinds.join(",")}}`)}::text[], organisation.kind)`,
  "integer",
);

const organisationList: ListDefinition<OrganisationRow, OrganisationArguments> = {
  name: "Organisation",
  columns,
  from: sql`organisation`,
  key: sql.ref("organisation.id"),
  orders: { NAME_ASC: [name], KIND_ASC: [kind, name] } satisfies Record<OrganisationOrder, unknown>,
  where: ({ filter }, today) => [
    ...contains(sql.ref("organisation.search_text"), filter?.search),
    ...isOneOf(sql.ref("organisation.kind"), filter?.kinds),
    ...isOneOf(sql.ref("organisation.sector"), filter?.sectors),
    ...within(sql.ref("organisation.unit_id"), filter?.within == null ? null : unitView(filter.within), today),
    ...equals(
      sql.ref("organisation.parent_id"),
      filter?.parent == null ? null : recordKey("Organisation", filter.parent),
    ),
  ],
};

export const allOrganisations = listAll(organisationList);
export const organisationsOfUnit = listUnder(
  organisationList,
  inUnit<OrganisationArguments & UnitListArguments>("organisations of a unit", sql.ref("organisation.unit_id")),
);
