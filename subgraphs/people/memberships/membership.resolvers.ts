import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import type { Context } from "@phong-trao/kit/context.ts";
import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { personByKey } from "../persons/person.queries.ts";
import { postByKey } from "../posts/post.queries.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { membershipsDisputedWith } from "./dispute.queries.ts";
import { disputeWarnings } from "./dispute.rules.ts";
import { allMemberships, membershipByKey, type MembershipRow } from "./membership.queries.ts";

export const membershipResolvers = {
  Query: {
    membership: (_, { id }, context) =>
      recordById(context, membershipByKey, { type: "Membership", id, noun: "membership" }),
    memberships: (_, args, context, info) => pageFor(context, allMemberships, null, args, info),
  },
  Membership: {
    __resolveReference: async ({ id }, context) => context.ask(membershipByKey, recordKey("Membership", id)),
    id: ({ key }) => recordId("Membership", key),
    member: async (membership, _, context) =>
      (await personOf(membership, context)) ?? { key: membership.memberOrganisationKey ?? "" },
    person: (membership, _, context) => personOf(membership, context),
    memberOrganisation: ({ memberOrganisationKey }) => referenceTo(memberOrganisationKey),
    organisation: ({ organisationKey }) => ({ key: organisationKey }),
    post: ({ postKey }, _, context) => (postKey === null ? null : context.ask(postByKey, postKey)),
    disputedWith: ({ key }, _, context) => context.ask(membershipsDisputedWith, key),
    warnings: async ({ key }, _, context) => disputeWarnings(await context.ask(membershipsDisputedWith, key)),
  },
  Member: {
    // Persons come as rows with a name, organisations as bare references.
    __resolveType: (member) => ("name" in member ? "Person" : "Organisation"),
  },
  MembershipConnection: { totalCount },
  MembershipEdge: {
    attestation: ({ node }) => node.attestation,
  },
} satisfies ResolverPart;

const personOf = async ({ personKey }: MembershipRow, context: Context) =>
  personKey === null ? null : context.ask(personByKey, personKey);
