import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { activityFieldByCode, movementByKey } from "../movements/movement.queries.ts";
import { firstSiteOfModel, sitesOfModel } from "../sites/site.queries.ts";
import { askAll } from "@phong-trao/kit/records/ask-all.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { allModels, modelByKey, modelsInUnit } from "./model.queries.ts";

export const modelResolvers = {
  Query: {
    model: (_, { id }, context) => recordById(context, modelByKey, { type: "Model", id, noun: "model" }),
    models: (_, args, context, info) => pageFor(context, allModels, null, args, info),
  },
  AdministrativeUnit: {
    models: (unit, args, context, info) => pageFor(context, modelsInUnit, unit, args, info),
  },
  Model: {
    __resolveReference: async ({ id }, context) => context.ask(modelByKey, recordKey("Model", id)),
    id: ({ key }) => recordId("Model", key),
    movement: ({ movementKey }, _, context) => (movementKey === null ? null : context.ask(movementByKey, movementKey)),
    activityFields: ({ fieldCodes }, _, context) => askAll(context, activityFieldByCode, fieldCodes),
    firstSite: ({ key }, _, context) => context.ask(firstSiteOfModel, key),
    sites: ({ key }, args, context, info) => pageFor(context, sitesOfModel, key, args, info),
  },
  ModelConnection: { totalCount },
} satisfies PartOf<Resolvers>;
