import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { checkWithin, theCurrentUnit, theUnit } from "../units/unit-lookups.ts";
import { allOrganisations, organisationByKey, subOrganisations } from "./organisation.queries.ts";

export const organisationResolvers = {
  Query: {
    organisation: (_, { id }, context) =>
      recordById(context, organisationByKey, { type: "Organisation", id, noun: "organisation" }),
    organisations: async (_, args, context, info) => {
      await checkWithin(context, args.filter?.within);
      return pageFor(context, allOrganisations, null, args, info);
    },
  },

  Organisation: {
    __resolveReference: async ({ id }, context) => context.ask(organisationByKey, recordKey("Organisation", id)),
    id: ({ key }) => recordId("Organisation", key),
    unit: ({ unitKey }, _, context) => (unitKey === null ? null : theCurrentUnit(context, unitKey)),
    parent: ({ parentKey }, _, context) => (parentKey === null ? null : context.ask(organisationByKey, parentKey)),
    subOrganisations: ({ key }, _, context) => context.ask(subOrganisations, key),
  },

  OrganisationConnection: { totalCount },
  OrganisationEdge: {
    inheritedFrom: ({ inheritedFrom }, _, context) => (inheritedFrom === null ? null : theUnit(context, inheritedFrom)),
  },
} satisfies ResolverPart;
