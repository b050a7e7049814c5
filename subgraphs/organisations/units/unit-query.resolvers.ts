import { listAll, pageFor } from "@phong-trao/kit/connections/listing.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import { viewDate } from "../register/view-date.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { holdersOfCode } from "./code-holders.queries.ts";
import { carriedOnto, resolveCodes } from "./resolve-codes.ts";
import { retiredWithCode } from "./retired-units.queries.ts";
import { levelOfCode } from "./unit-code.ts";
import { unitList } from "./unit-list.queries.ts";
import { checkWithin, theCurrentUnit, theUnit, unitById, unitOfCode } from "./unit-lookups.ts";
import { provincesOnDay } from "./unit.queries.ts";

export const unitQueryResolvers = {
  Query: {
    province: (_, args, context, info) => unitOfCode(context, "PROVINCE", args, info),
    district: (_, args, context, info) => unitOfCode(context, "DISTRICT", args, info),
    commune: (_, args, context, info) => unitOfCode(context, "COMMUNE", args, info),
    administrativeUnit: (_, { id, asOf }, context) => unitById(context, id, asOf),
    provinces: async (_, { asOf }, context) => context.ask(provincesOnDay, { on: await viewDate(context, asOf) }),

    administrativeUnits: async (_, args, context, info) => {
      await viewDate(context, args.asOf);
      await checkWithin(context, args.filter?.within);
      return pageFor(context, listAll(unitList(args, context.request.today)), null, args, info);
    },

    codeHolders: (_, { code }, context) => {
      if (levelOfCode(code) === null) {
        throw fault(
          "BAD_USER_INPUT",
          "An official code has two digits (province), three (district) or five (commune).",
        );
      }
      return context.ask(holdersOfCode, code);
    },
    resolveCodes: (_, args, context) => resolveCodes(context, args),
  },

  CodeHolder: {
    unit: ({ unitKey }, _, context) => theCurrentUnit(context, unitKey),
  },
  ResolvedCode: {
    onto: (resolved, _, context) => carriedOnto(context, resolved),
    holders: ({ code }, _, context) => context.ask(holdersOfCode, code),
    retired: ({ code }, _, context) => context.ask(retiredWithCode, code),
  },
  RetiredUnit: {
    carriedOnBy: ({ carriedOnBy }, _, context) => theCurrentUnit(context, carriedOnBy),
  },
  ResolvedUnit: {
    unit: ({ view }, _, context) => theUnit(context, view),
  },
} satisfies ResolverPart;
