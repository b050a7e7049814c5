import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { documentByKey } from "../documents/document.queries.ts";
import { modelByKey } from "../models/model.queries.ts";
import { askAll, askOne } from "@phong-trao/kit/records/ask-all.ts";
import { boundOf } from "../src/date-bound.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { currentUnit } from "../src/references.ts";
import { allSites, siteByKey, sitesInUnit, sitesOfOrganisation } from "./site.queries.ts";

export const siteResolvers = {
  Query: {
    modelSite: (_, { id }, context) => recordById(context, siteByKey, { type: "ModelSite", id, noun: "site" }),
    modelSites: (_, args, context, info) => pageFor(context, allSites, null, args, info),
  },
  AdministrativeUnit: {
    modelSites: (unit, args, context, info) => pageFor(context, sitesInUnit, unit, args, info),
  },
  Organisation: {
    modelSites: ({ key }, args, context, info) => pageFor(context, sitesOfOrganisation, key, args, info),
  },
  ModelSite: {
    __resolveReference: async ({ id }, context) => context.ask(siteByKey, recordKey("ModelSite", id)),
    id: ({ key }) => recordId("ModelSite", key),
    model: ({ modelKey }, _, context) => askOne(context, modelByKey, modelKey),
    unit: ({ unitKey }) => currentUnit(unitKey),
    organisation: ({ organisationKey }) => referenceTo(organisationKey),
    establishedBound: (site) => boundOf(site.establishedOn, site),
    decisions: ({ decisionKeys }, _, context) => askAll(context, documentByKey, decisionKeys),
    steeringBody: ({ steeringBodyKey }) => referenceTo(steeringBodyKey),
  },
  ModelSiteConnection: { totalCount },
} satisfies PartOf<Resolvers>;
