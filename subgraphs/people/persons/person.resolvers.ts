import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { awardsOfPerson } from "../awards/award.queries.ts";
import { membershipsOfPerson } from "../memberships/membership.queries.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { allPersons, personByKey } from "./person.queries.ts";

export const personResolvers = {
  Query: {
    person: (_, { id }, context) => recordById(context, personByKey, { type: "Person", id, noun: "person" }),
    persons: (_, args, context, info) => pageFor(context, allPersons, null, args, info),
  },
  Person: {
    __resolveReference: async ({ id }, context) => context.ask(personByKey, recordKey("Person", id)),
    id: ({ key }) => recordId("Person", key),
    memberships: ({ key }, args, context, info) => pageFor(context, membershipsOfPerson, key, args, info),
    awards: ({ key }, args, context, info) => pageFor(context, awardsOfPerson, key, args, info),
  },
  PersonConnection: { totalCount },
} satisfies ResolverPart;
