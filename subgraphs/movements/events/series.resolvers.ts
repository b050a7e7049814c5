import { pageFor } from "@phong-trao/kit/connections/listing.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { movementByKey } from "../movements/movement.queries.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { currentUnit } from "../src/references.ts";
import { eventsOfSeries } from "./event.queries.ts";
import { allSeries, seriesByKey } from "./series.queries.ts";

export const seriesResolvers = {
  Query: {
    eventSeries: (_, __, context) => context.ask(allSeries, "all"),
  },
  EventSeries: {
    __resolveReference: async ({ id }, context) => context.ask(seriesByKey, recordKey("EventSeries", id)),
    id: ({ key }) => recordId("EventSeries", key),
    movement: ({ movementKey }, _, context) => (movementKey === null ? null : context.ask(movementByKey, movementKey)),
    unit: ({ unitKey }) => currentUnit(unitKey),
    events: ({ key }, args, context, info) => pageFor(context, eventsOfSeries, key, args, info),
  },
} satisfies PartOf<Resolvers>;
