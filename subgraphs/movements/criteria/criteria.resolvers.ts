import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { documentByKey } from "../documents/document.queries.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import {
  allCriteriaSets,
  criteriaByGroup,
  criteriaBySet,
  criteriaSetByKey,
  criterionByKey,
} from "./criteria.queries.ts";

export const criteriaResolvers = {
  Query: {
    criteriaSets: (_, __, context) => context.ask(allCriteriaSets, "all"),
    criteriaSet: (_, { id }, context) =>
      recordById(context, criteriaSetByKey, { type: "CriteriaSet", id, noun: "set of criteria" }),
  },
  CriteriaSet: {
    __resolveReference: async ({ id }, context) => context.ask(criteriaSetByKey, recordKey("CriteriaSet", id)),
    id: ({ key }) => recordId("CriteriaSet", key),
    issuer: ({ issuerKey }) => referenceTo(issuerKey),
    document: ({ documentKey }, _, context) => (documentKey === null ? null : context.ask(documentByKey, documentKey)),
    criteria: ({ key }, _, context) => context.ask(criteriaBySet, key),
  },
  Criterion: {
    __resolveReference: async ({ id }, context) => context.ask(criterionByKey, recordKey("Criterion", id)),
    id: ({ key }) => recordId("Criterion", key),
    criteriaSet: ({ criteriaSetKey }, _, context) => askOne(context, criteriaSetByKey, criteriaSetKey),
    group: ({ groupKey }, _, context) => (groupKey === null ? null : context.ask(criterionByKey, groupKey)),
    criteria: ({ key }, _, context) => context.ask(criteriaByGroup, key),
  },
} satisfies PartOf<Resolvers>;
