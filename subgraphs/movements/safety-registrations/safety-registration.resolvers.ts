import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { documentByKey } from "../documents/document.queries.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { currentUnit } from "../src/references.ts";
import { subjectOf } from "../subjects/subject.resolvers.ts";
import {
  allSafetyRegistrations,
  registrationRules,
  safetyRegistrationByKey,
  safetyRegistrationsInUnit,
  safetyRegistrationsOfOrganisation,
} from "./safety-registration.queries.ts";
import { warningsOfRules } from "./safety-registration.rules.ts";

export const safetyRegistrationResolvers = {
  Query: {
    safetyRegistration: (_, { id }, context) =>
      recordById(context, safetyRegistrationByKey, { type: "SafetyRegistration", id, noun: "registration" }),
    safetyRegistrations: (_, args, context, info) => pageFor(context, allSafetyRegistrations, null, args, info),
  },
  AdministrativeUnit: {
    safetyRegistrations: (unit, args, context, info) => pageFor(context, safetyRegistrationsInUnit, unit, args, info),
  },
  Organisation: {
    safetyRegistrations: ({ key }, args, context, info) =>
      pageFor(context, safetyRegistrationsOfOrganisation, key, args, info),
  },
  SafetyRegistration: {
    __resolveReference: async ({ id }, context) =>
      context.ask(safetyRegistrationByKey, recordKey("SafetyRegistration", id)),
    id: ({ key }) => recordId("SafetyRegistration", key),
    subject: (row) => subjectOf(row),
    unit: ({ unitKey }) => currentUnit(unitKey),
    decision: ({ decisionKey }, _, context) => (decisionKey === null ? null : context.ask(documentByKey, decisionKey)),
    warnings: async ({ storedWarnings, subjectKinds, year }, _, context) => [
      ...storedWarnings,
      ...warningsOfRules(subjectKinds, { first: year, last: year }, await context.ask(registrationRules, "all")),
    ],
  },
  SafetyRegistrationConnection: { totalCount },
} satisfies PartOf<Resolvers>;
