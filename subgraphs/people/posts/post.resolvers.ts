import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { membershipsOfPost } from "../memberships/membership.queries.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { allPosts, postByKey } from "./post.queries.ts";

export const postResolvers = {
  Query: {
    post: (_, { id }, context) => recordById(context, postByKey, { type: "Post", id, noun: "post" }),
    posts: (_, args, context, info) => pageFor(context, allPosts, null, args, info),
  },
  Post: {
    __resolveReference: async ({ id }, context) => context.ask(postByKey, recordKey("Post", id)),
    id: ({ key }) => recordId("Post", key),
    organisation: ({ organisationKey }) => ({ key: organisationKey }),
    memberships: ({ key }, args, context, info) => pageFor(context, membershipsOfPost, key, args, info),
  },
  PostConnection: { totalCount },
} satisfies ResolverPart;
