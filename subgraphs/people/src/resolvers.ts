import { citationOfReference, warningOfReference } from "@phong-trao/kit/records/record.resolvers.ts";
import type { CompleteResolvers } from "@phong-trao/schema/complete-resolvers.ts";
import { DateScalar, PartialDateScalar } from "@phong-trao/schema/scalars.ts";
import { awardResolvers } from "../awards/award.resolvers.ts";
import { giftResolvers } from "../gifts/gift.resolvers.ts";
import { membershipResolvers } from "../memberships/membership.resolvers.ts";
import { personResolvers } from "../persons/person.resolvers.ts";
import { postResolvers } from "../posts/post.resolvers.ts";
import { doorResolvers } from "./doors.resolvers.ts";
import type { Resolvers } from "./generated/resolvers.ts";

export const resolvers = {
  ...personResolvers,
  ...postResolvers,
  ...membershipResolvers,
  ...awardResolvers,
  ...giftResolvers,
  ...doorResolvers,
  Query: {
    ...personResolvers.Query,
    ...postResolvers.Query,
    ...membershipResolvers.Query,
    ...awardResolvers.Query,
    ...giftResolvers.Query,
  },
  Citation: citationOfReference,
  Warning: warningOfReference,
  Date: DateScalar,
  PartialDate: PartialDateScalar,
} satisfies CompleteResolvers<Resolvers>;
