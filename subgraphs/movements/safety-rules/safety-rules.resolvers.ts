import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { documentByKey } from "../documents/document.queries.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import { currentUnit } from "../src/references.ts";
import { assessCommune } from "./assess-commune.ts";
import { findShortfalls, recognisedRate } from "./find-shortfalls.ts";
import { candidatesOf } from "./safety-shortfall.queries.ts";

export const safetyRulesResolvers = {
  Query: {
    safetyShortfalls: (_, args, context) => findShortfalls(args, context),
  },
  AdministrativeUnit: {
    safetyAssessment: (unit, { year }, context) => assessCommune(unit, year, context),
  },
  SafetyAssessment: {
    legalBasis: ({ legalBasisKey }, _, context) =>
      legalBasisKey === null ? null : context.ask(documentByKey, legalBasisKey),
  },
  SafetyShortfall: {
    unit: ({ unitKey }) => currentUnit(unitKey),
    recognised: (row) => recognisedRate(row),
    candidates: async (row, _, context) =>
      (await context.ask(candidatesOf, { unitKey: row.unitKey, year: row.year })).map((key) => currentUnit(key)),
  },
} satisfies PartOf<Resolvers>;
