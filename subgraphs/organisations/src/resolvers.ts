import { mergedResolvers } from "@phong-trao/kit/merged-resolvers.ts";
import { citationOfReference } from "@phong-trao/kit/records/record.resolvers.ts";
import type { CompleteResolvers } from "@phong-trao/schema/complete-resolvers.ts";
import { recordId } from "@phong-trao/schema/ids.ts";
import { changeResolvers } from "../changes/change.resolvers.ts";
import { codeListResolvers } from "../code-lists/code-lists.resolvers.ts";
import { organisationResolvers } from "../organisations/organisation.resolvers.ts";
import { registerResolvers } from "../register/register.resolvers.ts";
import { unitQueryResolvers } from "../units/unit-query.resolvers.ts";
import { unitResolvers } from "../units/unit.resolvers.ts";
import type { Resolvers } from "./generated/resolvers.ts";
import type { ResolverPart } from "./resolver-part.ts";

/** Documents belong to movements: here is only their id. */
const documentResolvers = {
  Document: {
    id: ({ key }) => recordId("Document", key),
  },
  Citation: citationOfReference,
} satisfies ResolverPart;

export const resolvers = mergedResolvers(
  unitResolvers,
  unitQueryResolvers,
  changeResolvers,
  organisationResolvers,
  registerResolvers,
  codeListResolvers,
  documentResolvers,
) satisfies CompleteResolvers<Resolvers>;
