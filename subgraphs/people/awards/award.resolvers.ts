import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { personByKey } from "../persons/person.queries.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { allAwards, awardByKey } from "./award.queries.ts";
import { recipientsOfAward } from "./recipient.queries.ts";
import { warnAboutGrantor } from "./warn-about-grantor.ts";
import { warnAboutRepeat } from "./warn-about-repeat.ts";

export const awardResolvers = {
  Query: {
    award: (_, { id }, context) => recordById(context, awardByKey, { type: "Award", id, noun: "award" }),
    awards: (_, args, context, info) => pageFor(context, allAwards, null, args, info),
  },
  Award: {
    __resolveReference: async ({ id }, context) => context.ask(awardByKey, recordKey("Award", id)),
    id: ({ key }) => recordId("Award", key),
    grantor: ({ grantorKey }) => referenceTo(grantorKey),
    occasion: ({ occasionKey }) => referenceTo(occasionKey),
    model: ({ modelKey }) => referenceTo(modelKey),
    movement: ({ movementKey }) => referenceTo(movementKey),
    decision: ({ decisionKey }) => referenceTo(decisionKey),
    unit: ({ unitKey }) => ({ key: unitKey, on: null }),
    recipients: ({ key }, _, context) => context.ask(recipientsOfAward, key),
    warnings: async (award, _, context) =>
      (await Promise.all([warnAboutGrantor(award, context), warnAboutRepeat(award, context)])).flat(),
  },
  AwardRecipient: {
    person: ({ personKey }, _, context) => (personKey === null ? null : context.ask(personByKey, personKey)),
    organisation: ({ organisationKey }) => referenceTo(organisationKey),
  },
  AwardConnection: { totalCount },
} satisfies ResolverPart;
