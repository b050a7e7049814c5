import { pageFor } from "@phong-trao/kit/connections/listing.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { documentsOfMovement } from "../documents/document.queries.ts";
import { modelsOfMovement } from "../models/model.queries.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { allActivityFields, allMovements, movementByKey } from "./movement.queries.ts";

export const movementResolvers = {
  Query: {
    movements: (_, __, context) => context.ask(allMovements, "all"),
    movement: (_, { id }, context) => recordById(context, movementByKey, { type: "Movement", id, noun: "movement" }),
    activityFields: (_, __, context) => context.ask(allActivityFields, "all"),
  },
  Movement: {
    __resolveReference: async ({ id }, context) => context.ask(movementByKey, recordKey("Movement", id)),
    id: ({ key }) => recordId("Movement", key),
    models: ({ key }, args, context, info) => pageFor(context, modelsOfMovement, key, args, info),
    documents: ({ key }, args, context, info) => pageFor(context, documentsOfMovement, key, args, info),
  },
} satisfies PartOf<Resolvers>;
