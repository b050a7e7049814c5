/** What a noun contributes to the resolver map: some types, some fields of each. `src/subgraph.ts` checks the whole. */
export type PartOf<Resolvers> = { readonly [Type in keyof Resolvers]?: Partial<Resolvers[Type]> };
