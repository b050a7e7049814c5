import { pageFor, totalCount } from "@phong-trao/kit/connections/page.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { awardsOfPerson } from "../awards/award.queries.ts";
import { membershipsOfPerson } from "../memberships/membership.queries.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { allPersons, personByKey } from "./person.queries.ts";

export const personResolvers = {
  Query: {
    person: (_, { id }, context) => recordById(context, personByKey, { type: "Person", id, noun: "person" }),
    persons: (_, args, context) => pageFor(context, allPersons, null, args),
  },
  Person: {
    __resolveReference: async ({ id }, context) => context.ask(personByKey, recordKey("Person", id)),
    id: ({ key }) => recordId("Person", key),
    memberships: ({ key }, args, context) => pageFor(context, membershipsOfPerson, key, args),
    awards: ({ key }, args, context) => pageFor(context, awardsOfPerson, key, args),
  },
  PersonConnection: { totalCount },
} satisfies ResolverPart;
