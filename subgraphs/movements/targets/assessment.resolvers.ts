import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { criterionByKey } from "../criteria/criteria.queries.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { subjectOf } from "../subjects/subject.resolvers.ts";
import { assessmentByKey } from "./assessment.queries.ts";

export const assessmentResolvers = {
  Assessment: {
    __resolveReference: async ({ id }, context) => context.ask(assessmentByKey, recordKey("Assessment", id)),
    id: ({ key }) => recordId("Assessment", key),
    subject: (row) => subjectOf(row),
    assessor: ({ assessorKey }) => referenceTo(assessorKey),
    criterion: ({ criterionKey }, _, context) =>
      criterionKey === null ? null : context.ask(criterionByKey, criterionKey),
  },
} satisfies PartOf<Resolvers>;
