import { pageFor } from "@phong-trao/kit/connections/listing.ts";
import type { Reference } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey, unitId, unitView } from "@phong-trao/schema/ids.ts";
import { awardsOfEvent, awardsOfModel, awardsOfOrganisation, awardsOfUnit } from "../awards/award.queries.ts";
import { giftsOfEvent, giftsOfOrganisation, giftsOfUnit } from "../gifts/gift.queries.ts";
import { membershipsHeld, membershipsOfOrganisation, membershipsOfUnit } from "../memberships/membership.queries.ts";
import { postsOfOrganisation, postsOfUnit } from "../posts/post.queries.ts";
import type { ResolverPart } from "./resolver-part.ts";

/** What people adds to the records of others, which are no more than keys here: the doors through which one comes in. */
export const doorResolvers = {
  AdministrativeUnit: {
    __resolveReference: async ({ id }) => unitView(id),
    id: unitId,
    memberships: (unit, args, context, info) => pageFor(context, membershipsOfUnit, unit, args, info),
    posts: (unit, args, context, info) => pageFor(context, postsOfUnit, unit, args, info),
    awards: (unit, args, context, info) => pageFor(context, awardsOfUnit, unit, args, info),
    gifts: (unit, args, context, info) => pageFor(context, giftsOfUnit, unit, args, info),
  },
  Organisation: {
    __resolveReference: async ({ id }) => ({ key: recordKey("Organisation", id) }),
    id: ({ key }) => recordId("Organisation", key),
    memberships: ({ key }, args, context, info) => pageFor(context, membershipsOfOrganisation, key, args, info),
    membershipsHeld: ({ key }, args, context, info) => pageFor(context, membershipsHeld, key, args, info),
    posts: ({ key }, args, context, info) => pageFor(context, postsOfOrganisation, key, args, info),
    awards: ({ key }, args, context, info) => pageFor(context, awardsOfOrganisation, key, args, info),
    gifts: ({ key }, args, context, info) => pageFor(context, giftsOfOrganisation, key, args, info),
  },
  Event: {
    __resolveReference: async ({ id }) => ({ key: recordKey("Event", id) }),
    id: ({ key }) => recordId("Event", key),
    awards: ({ key }, _, context) => context.ask(awardsOfEvent, key),
    gifts: ({ key }, _, context) => context.ask(giftsOfEvent, key),
  },
  Model: {
    __resolveReference: async ({ id }) => ({ key: recordKey("Model", id) }),
    id: ({ key }) => recordId("Model", key),
    awards: ({ key }, args, context, info) => pageFor(context, awardsOfModel, key, args, info),
  },
  Movement: { id: ({ key }: Reference) => recordId("Movement", key) },
  Document: { id: ({ key }: Reference) => recordId("Document", key) },
} satisfies ResolverPart;
