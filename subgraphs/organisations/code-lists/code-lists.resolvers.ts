import type { ResolverPart } from "../src/resolver-part.ts";
import { codeLists } from "./code-lists.ts";

export const codeListResolvers = {
  Query: {
    codeLists: (_, { names }) => codeLists(names),
  },
} satisfies ResolverPart;
