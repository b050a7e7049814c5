import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { allGifts, giftByKey } from "./gift.queries.ts";
import { contentTotal } from "./gift.rules.ts";

export const giftResolvers = {
  Query: {
    gift: (_, { id }, context) => recordById(context, giftByKey, { type: "Gift", id, noun: "gift" }),
    gifts: (_, args, context, info) => pageFor(context, allGifts, null, args, info),
  },
  Gift: {
    __resolveReference: async ({ id }, context) => context.ask(giftByKey, recordKey("Gift", id)),
    id: ({ key }) => recordId("Gift", key),
    donor: ({ donorKey }) => referenceTo(donorKey),
    recipient: ({ recipientKey }) => referenceTo(recipientKey),
    contentTotal: ({ count, contentEach }) => contentTotal(count, contentEach),
    occasion: ({ occasionKey }) => referenceTo(occasionKey),
    unit: ({ unitKey }) => ({ key: unitKey, on: null }),
  },
  GiftConnection: { totalCount },
} satisfies ResolverPart;
