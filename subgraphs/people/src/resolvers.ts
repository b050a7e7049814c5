import { mergedResolvers } from "@phong-trao/kit/merged-resolvers.ts";
import { citationOfReference, warningOfReference } from "@phong-trao/kit/records/record.resolvers.ts";
import type { CompleteResolvers } from "@phong-trao/schema/complete-resolvers.ts";
import { awardResolvers } from "../awards/award.resolvers.ts";
import { giftResolvers } from "../gifts/gift.resolvers.ts";
import { membershipResolvers } from "../memberships/membership.resolvers.ts";
import { personResolvers } from "../persons/person.resolvers.ts";
import { postResolvers } from "../posts/post.resolvers.ts";
import { statisticsResolvers } from "../statistics/statistics.resolvers.ts";
import { doorResolvers } from "./doors.resolvers.ts";
import type { Resolvers } from "./generated/resolvers.ts";
import type { ResolverPart } from "./resolver-part.ts";

/** What is said of documents, in citations and warnings, as a reference: they belong to movements. */
const referenceResolvers = { Citation: citationOfReference, Warning: warningOfReference } satisfies ResolverPart;

export const resolvers = mergedResolvers(
  personResolvers,
  postResolvers,
  membershipResolvers,
  awardResolvers,
  giftResolvers,
  statisticsResolvers,
  doorResolvers,
  referenceResolvers,
) satisfies CompleteResolvers<Resolvers>;
