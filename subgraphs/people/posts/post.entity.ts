import { defineEntity, p } from "@mikro-orm/core";
import { choice, foldedFrom, key, label, trigramIndex } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { postKinds } from "./post-kind.ts";

/** A public post. It is there whether or not a source names a holder. */
export const PostSchema = defineEntity({
  name: "Post",
  properties: {
    ...recordColumns(),
    title: label(),
    kind: choice(postKinds),
    /** Of `kind`, for the order of lists. */
    ordinal: p.integer(),
    organisationId: key(),
    searchText: foldedFrom("title"),
  },
  indexes: [trigramIndex("post", "search_text")],
});
export class Post extends PostSchema.class {}
PostSchema.setClass(Post);
