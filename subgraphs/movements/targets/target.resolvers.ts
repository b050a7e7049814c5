import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { criteriaSetByKey } from "../criteria/criteria.queries.ts";
import { documentByKey } from "../documents/document.queries.ts";
import { eventByKey } from "../events/event.queries.ts";
import { modelByKey } from "../models/model.queries.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { currentUnit } from "../src/references.ts";
import { subjectOf } from "../subjects/subject.resolvers.ts";
import { assessmentsByTarget } from "./assessment.queries.ts";
import { allTargets, targetByKey, targetsInUnit, targetsOfOrganisation } from "./target.queries.ts";

export const targetResolvers = {
  Query: {
    target: (_, { id }, context) => recordById(context, targetByKey, { type: "Target", id, noun: "target" }),
    targets: (_, args, context, info) => pageFor(context, allTargets, null, args, info),
  },
  AdministrativeUnit: {
    targets: (unit, args, context, info) => pageFor(context, targetsInUnit, unit, args, info),
  },
  Organisation: {
    targets: ({ key }, args, context, info) => pageFor(context, targetsOfOrganisation, key, args, info),
  },
  Target: {
    __resolveReference: async ({ id }, context) => context.ask(targetByKey, recordKey("Target", id)),
    id: ({ key }) => recordId("Target", key),
    subject: (row) => subjectOf(row),
    unit: ({ unitKey }) => currentUnit(unitKey),
    model: ({ modelKey }, _, context) => (modelKey === null ? null : context.ask(modelByKey, modelKey)),
    criteriaSet: ({ criteriaSetKey }, _, context) =>
      criteriaSetKey === null ? null : context.ask(criteriaSetByKey, criteriaSetKey),
    event: ({ eventKey }, _, context) => (eventKey === null ? null : context.ask(eventByKey, eventKey)),
    document: ({ documentKey }, _, context) => (documentKey === null ? null : context.ask(documentByKey, documentKey)),
    assessments: ({ key }, _, context) => context.ask(assessmentsByTarget, key),
  },
  TargetConnection: { totalCount },
} satisfies PartOf<Resolvers>;
