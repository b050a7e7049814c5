import { contains, equals, when } from "@phong-trao/kit/connections/conditions.ts";
import {
  ascending,
  byKey,
  type ListArguments,
  type ListDefinition,
  type Relation,
} from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow, StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import { containedIn, type UnitListArguments, unitsAsRows } from "@phong-trao/kit/units/containment.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import { type RawBuilder, type SqlBool, sql } from "@phong-trao/kit/database/sql.ts";
import type { InputMaybe, ModelFilter } from "../src/generated/resolvers.ts";
import { keyIn } from "@phong-trao/kit/records/key-in.ts";
import type { StoredComponent } from "./model.entity.ts";

export interface ModelRow extends RecordRow {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly movementKey: string | null;
  readonly components: readonly StoredComponent[];
  readonly fieldCodes: readonly string[];
  readonly warnings: readonly StoredWarning[];
}

const columns = sql<ModelRow>`
  model.name, model.other_names as "otherNames", model.movement_id as "movementKey",
  model.components, model.activity_fields as "fieldCodes",
  model.citations, model.inferences, model.origin, model.warnings`;

export const modelSql = (key: RawBuilder<unknown>) => sql`
      select model.id as key, ${columns}
      from model
      where model.id = ${key}`;

export const modelByKey = rowByKey("model", async (keys, { db }) => {
  const { rows } = await sql<ModelRow>`
    select model.id as key, ${columns}
    from model
    where model.id = any(${keys}::text[])`.execute(db);
  return rows;
});

interface ModelArguments extends ListArguments {
  readonly filter?: InputMaybe<ModelFilter> | undefined;
}

const models: ListDefinition<ModelRow, ModelArguments> = {
  name: "Model",
  columns,
  from: sql`model`,
  key: sql`model.id`,
  orders: { NAME_ASC: [ascending(sql`model.sort_name collate "C"`, "text")] },
  where: ({ filter }) => [
    ...contains(sql`model.search_text`, filter?.search),
    ...when(filter?.activityFields, (codes) => sql<SqlBool>`model.activity_fields && ${codes}::text[]`),
    ...equals(sql`model.movement_id`, keyIn("Movement", filter?.movement)),
    ...when(filter?.sectors, hasSiteIn),
  ],
};

const hasSiteIn = (sectors: readonly string[]) => sql<SqlBool>`
  exists (
    select from model_site
    where model_site.model_id = model.id and model_site.sector = any(${sectors}::text[]))`;

/**
 * Models with a site in the unit; that the model began there is a site too. Each model once, on the way of the site that
 * belongs there most surely: one that is not inherited, else one of which it is certain.
 */
const withSiteInUnit: Relation<UnitView, ModelArguments & UnitListArguments> = {
  name: "models in a unit",
  parents: unitsAsRows,
  join: (args) => sql`
    join lateral (
      select distinct on (model_site.model_id) model_site.model_id, containment.placement,
        case when containment.inherited then containment.member_id end as inherited_from
      from organisations.unit_containment as containment
      join model_site on model_site.unit_id = containment.member_id
      where ${containedIn(args)}
      order by model_site.model_id, containment.inherited, containment.placement <> 'EXACT', containment.member_id
    ) as placed on placed.model_id = model.id`,
  where: () => sql<SqlBool>`true`,
  comparesAll: true,
  columns: sql`, placed.placement, placed.inherited_from`,
};

export const allModels = listAll(models);
export const modelsOfMovement = listUnder(models, byKey("models of a movement", sql`model.movement_id`));
export const modelsInUnit = listUnder(models, withSiteInUnit);
