import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { criteriaSetByKey } from "../criteria/criteria.queries.ts";
import { documentByKey } from "../documents/document.queries.ts";
import { modelByKey } from "../models/model.queries.ts";
import { movementByKey } from "../movements/movement.queries.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { currentUnit } from "../src/references.ts";
import { theSubjectOf } from "../subjects/subject.resolvers.ts";
import {
  allDesignations,
  designationByKey,
  designationsInUnit,
  designationsOfOrganisation,
} from "./designation.queries.ts";

export const designationResolvers = {
  Query: {
    designation: (_, { id }, context) =>
      recordById(context, designationByKey, { type: "Designation", id, noun: "designation" }),
    designations: (_, args, context, info) => pageFor(context, allDesignations, null, args, info),
  },
  AdministrativeUnit: {
    designations: (unit, args, context, info) => pageFor(context, designationsInUnit, unit, args, info),
  },
  Organisation: {
    designations: ({ key }, args, context, info) => pageFor(context, designationsOfOrganisation, key, args, info),
  },
  Designation: {
    __resolveReference: async ({ id }, context) => context.ask(designationByKey, recordKey("Designation", id)),
    id: ({ key }) => recordId("Designation", key),
    subject: (row) => theSubjectOf(row),
    unit: ({ unitKey }) => currentUnit(unitKey),
    movement: ({ movementKey }, _, context) => (movementKey === null ? null : context.ask(movementByKey, movementKey)),
    model: ({ modelKey }, _, context) => (modelKey === null ? null : context.ask(modelByKey, modelKey)),
    criteriaSet: ({ criteriaSetKey }, _, context) =>
      criteriaSetKey === null ? null : context.ask(criteriaSetByKey, criteriaSetKey),
    selectedBy: ({ selectedByKey }) => referenceTo(selectedByKey),
    selectedByUnit: ({ selectedByUnitKey }) => currentUnit(selectedByUnitKey),
    basis: ({ basisKey }, _, context) => (basisKey === null ? null : context.ask(documentByKey, basisKey)),
  },
  DesignationConnection: { totalCount },
} satisfies PartOf<Resolvers>;
