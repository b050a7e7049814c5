import { contains, equals, isOneOf } from "@phong-trao/kit/connections/conditions.ts";
import { ascending, byKey, type ListArguments, type ListDefinition } from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import { rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import type { UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { PostFilter } from "../src/generated/resolvers.ts";
import { inUnitOfOrganisation } from "../src/through-organisation.ts";
import type { PostKind } from "./post-kind.ts";

export interface PostRow extends RecordRow {
  readonly title: string;
  readonly kind: PostKind;
  readonly organisationKey: string;
}

const columns = sql<PostRow>`
  post.title, post.kind, post.organisation_id as "organisationKey", post.citations, post.inferences, post.origin`;

export const postByKey = rowByKey<PostRow>("post by key", async (keys, { db }) => {
  const { rows } = await sql<PostRow>`
    select post.id as key, ${columns}
    from post
    where post.id = any(${keys}::text[])`.execute(db);
  return rows;
});

interface PostListArguments extends ListArguments {
  readonly filter?: PostFilter | null | undefined;
}

/** A source names a holder, of whatever time. */
const isHeld = sql`exists (select from membership where membership.post_id = post.id)`;

const posts: ListDefinition<PostRow, PostListArguments> = {
  name: "Post",
  columns,
  from: sql`post`,
  key: sql.ref("post.id"),
  orders: {
    ORGANISATION_ASC: [
      ascending(sql.ref("post.organisation_id"), "text"),
      ascending(sql.ref("post.ordinal"), "integer"),
    ],
    TITLE_ASC: [ascending(sql`post.search_text collate "C"`, "text")],
  },
  where: ({ filter }) => [
    ...contains(sql.ref("post.search_text"), filter?.search),
    ...isOneOf(sql.ref("post.kind"), filter?.kinds),
    ...equals(isHeld, filter?.held),
  ],
};

export const allPosts = listAll(posts);
export const postsOfOrganisation = listUnder(posts, byKey("posts of an organisation", sql.ref("post.organisation_id")));
export const postsOfUnit = listUnder<UnitView, PostRow, PostListArguments & UnitListArguments>(
  posts,
  inUnitOfOrganisation("posts of a unit", sql.ref("post.organisation_id")),
);
