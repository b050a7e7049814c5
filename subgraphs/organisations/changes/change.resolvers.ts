import { pageFor, totalCount } from "@phong-trao/kit/connections/page.ts";
import type { Context } from "@phong-trao/kit/context.ts";
import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { theCurrentUnit, theUnit } from "../units/unit-lookups.ts";
import {
  allChanges,
  changeByKey,
  type ChangeRow,
  originalsOfChange,
  resultsOfChange,
  transfersOfChange,
} from "./change.queries.ts";

export const changeResolvers = {
  Query: {
    administrativeChange: (_, { id }, context) => changeById(context, id),
    administrativeChanges: (_, args, context) => pageFor(context, allChanges, null, args),
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
    to: ({ toKey }, _, context) => theCurrentUnit(context, toKey),
  },
  UnitSuccession: {
    unit: ({ unitKey }, _, context) => theCurrentUnit(context, unitKey),
    change: ({ changeKey }, _, context) => theChange(context, changeKey),
  },

  AdministrativeChangeConnection: { totalCount },
} satisfies ResolverPart;

async function changeById(context: Context, id: string): Promise<ChangeRow> {
  const change = await context.ask(changeByKey, recordKey("AdministrativeChange", id));
  if (change === null) {
    throw fault(
      "NOT_FOUND",
      "There is no administrative change with this id. Find it with administrativeChanges, or as one of a unit's changes.",
    );
  }
  return change;
}

/** A foreign key says that it is there. */
async function theChange(context: Context, key: string): Promise<ChangeRow> {
  const change = await context.ask(changeByKey, key);
  if (change === null) {
    throw new Error(`There is no change ${key}, though a row points at it.`);
  }
  return change;
}
