import type { StoredCitation, StoredWarning } from "./record.entity.ts";

/** A record of this or another subgraph, by its key: what a reference to an entity is made of. */
export interface Reference {
  readonly key: string;
}

export const referenceTo = (key: string | null): Reference | null => (key === null ? null : { key });

/** Resolvers of `Citation` and `Warning` where documents belong to another subgraph, and are references here. */
export const citationOfReference = {
  document: ({ document }: StoredCitation): Reference => ({ key: document }),
};
export const warningOfReference = {
  legalBasis: ({ legalBasis }: StoredWarning): Reference | null => referenceTo(legalBasis),
};
