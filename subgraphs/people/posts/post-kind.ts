/** In the order of the schema, in which posts of one organisation are listed. */
export const postKinds = ["HEAD", "DEPUTY_HEAD", "SECRETARY", "DEPUTY_SECRETARY", "MEMBER", "STANDING_BODY"] as const;
export type PostKind = (typeof postKinds)[number];

/** From 1; members without a post come last. */
export const kindOrdinal = (kind: PostKind | null): number =>
  kind === null ? postKinds.length + 1 : postKinds.indexOf(kind) + 1;
