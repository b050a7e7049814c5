import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { checkWithin, theCurrentUnit, theUnit } from "../units/unit-lookups.ts";
import { allChanges, changeByKey, originalsOfChange, resultsOfChange, transfersOfChange } from "./change.queries.ts";

export const changeResolvers = {
  Query: {
    administrativeChange: (_, { id }, context) =>
      recordById(context, changeByKey, { type: "AdministrativeChange", id, noun: "administrative change" }),
    administrativeChanges: async (_, args, context, info) => {
      await checkWithin(context, args.filter?.within);
      return pageFor(context, allChanges, null, args, info);
    },
  },

  AdministrativeChange: {
    __resolveReference: async ({ id }, context) => context.ask(changeByKey, recordKey("AdministrativeChange", id)),
    id: ({ key }) => recordId("AdministrativeChange", key),
    legalBasis: ({ legalBasis }) => referenceTo(legalBasis),
    originals: async ({ key }, _, context) => {
      const views = await context.ask(originalsOfChange, key);
      return Promise.all(views.map((view) => theUnit(context, view)));
    },
    results: async ({ key }, _, context) => {
      const views = await context.ask(resultsOfChange, key);
      return Promise.all(views.map((view) => theUnit(context, view)));
    },
    transfers: ({ key }, _, context) => context.ask(transfersOfChange, key),
  },
  UnitTransfer: {
    from: ({ fromKey, fromOn }, _, context) => theUnit(context, { key: fromKey, on: fromOn }),
    to: ({ toKey, toOn }, _, context) => theUnit(context, { key: toKey, on: toOn }),
  },
  UnitSuccession: {
    unit: ({ unitKey }, _, context) => theCurrentUnit(context, unitKey),
    change: ({ changeKey }, _, context) => askOne(context, changeByKey, changeKey),
  },

  AdministrativeChangeConnection: { totalCount },
} satisfies ResolverPart;
