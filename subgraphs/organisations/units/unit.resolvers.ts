import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import type { Context } from "@phong-trao/kit/context.ts";
import { selects } from "@phong-trao/kit/selects.ts";
import { unitId } from "@phong-trao/schema/ids.ts";
import type { GraphQLResolveInfo } from "graphql";
import { changesOfUnit } from "../changes/change.queries.ts";
import { outcome, predecessorsOn, successorsOn } from "../changes/succession-on.ts";
import { predecessorsOfUnit, successorsOfUnit } from "../changes/succession.queries.ts";
import { organisationsOfUnit } from "../organisations/organisation.queries.ts";
import { viewDate } from "../register/view-date.ts";
import { levelsHeld, theRegister } from "../register/coverage.queries.ts";
import type { UnitLevel, UnitPresence } from "../src/generated/resolvers.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { retiredInto } from "./retired-units.queries.ts";
import { codesOfUnit, namesOfUnit, parentsOfUnit, typesOfUnit } from "./unit-history.queries.ts";
import { referencedUnit, theCurrentUnit, theUnit } from "./unit-lookups.ts";
import { profileOfUnit } from "./unit-profile.queries.ts";
import { ancestorsOfUnit } from "./unit-climb.queries.ts";
import type { UnitRow } from "./unit-view.ts";
import {
  childrenOfUnit,
  communesOfUnit,
  districtsOfUnit,
  hamletsOfUnit,
  neighboursOfUnit,
  treeOfUnit,
} from "./unit.queries.ts";

export const unitResolvers = {
  AdministrativeUnit: {
    __resolveReference: async ({ id }, context, info) => referencedUnit(context, id, info),
    id: unitId,
    permanentId: ({ key }) => unitId({ key, on: null }),

    presence: (unit, _, context) => presenceOf(unit, context),

    ancestors: (unit, _, context) => context.ask(ancestorsOfUnit, unit),
    parent: async (unit, _, context) => (await context.ask(ancestorsOfUnit, unit))[0] ?? null,
    province: (unit, _, context) => selfOrAncestor(unit, "PROVINCE", context),
    district: (unit, _, context) => selfOrAncestor(unit, "DISTRICT", context),
    commune: (unit, _, context) => selfOrAncestor(unit, "COMMUNE", context),

    children: (unit, _, context) => context.ask(childrenOfUnit, unit),
    districts: (unit, _, context, info) => districtsOf(unit, context, info),
    communes: (unit, _, context) => context.ask(communesOfUnit, unit),
    hamlets: (unit, _, context) => context.ask(hamletsOfUnit, unit),
    neighbours: (unit, _, context) => context.ask(neighboursOfUnit, unit),

    predecessors: ({ key }, _, context) => context.ask(predecessorsOfUnit, key),
    successors: ({ key }, _, context) => context.ask(successorsOfUnit, key),
    successorsOn: (unit, { date }, context) => successorsOn(context, unit, date),
    predecessorsOn: (unit, { date }, context) => predecessorsOn(context, unit, date),
    outcome: (unit, _, context) => outcome(context, unit),
    changes: ({ key }, _, context) => context.ask(changesOfUnit, key),

    history: ({ key, on }) => ({ key, on }),
    profile: ({ key }, _, context) => context.ask(profileOfUnit, key),
    organisations: ({ key, on }, args, context, info) => pageFor(context, organisationsOfUnit, { key, on }, args, info),
    on: async ({ key }, { date }, context) => theUnit(context, { key, on: await viewDate(context, date) }),
  },

  UnitHistory: {
    names: ({ key }, _, context) => context.ask(namesOfUnit, key),
    codes: ({ key }, _, context) => context.ask(codesOfUnit, key),
    types: ({ key }, _, context) => context.ask(typesOfUnit, key),
    parents: ({ key }, _, context) => context.ask(parentsOfUnit, key),
    retired: ({ key }, _, context) => context.ask(retiredInto, key),
  },
  DatedParent: {
    unit: ({ parentKey }, _, context) => theCurrentUnit(context, parentKey),
  },

  AdministrativeUnitConnection: { totalCount },
  AdministrativeUnitEdge: {
    matchedName: ({ node }) => node.matchedName,
  },
} satisfies ResolverPart;

/** What began on a known day was there; of the rest the register knows only that it was there on a later one. */
async function presenceOf({ level, validFrom, asOf }: UnitRow, context: Context): Promise<UnitPresence> {
  if (validFrom !== null) return "CERTAIN";
  const levels = await context.ask(levelsHeld, theRegister);
  const completeFrom = levels.find((held) => held.level === level)?.completeFrom ?? null;
  return completeFrom !== null && asOf >= completeFrom ? "CERTAIN" : "ASSUMED";
}

/** With the communes of each, where they will be asked for next. */
async function districtsOf(unit: UnitRow, context: Context, info: GraphQLResolveInfo): Promise<readonly UnitRow[]> {
  if (!selects(info, "communes")) {
    return context.ask(districtsOfUnit, unit);
  }
  const tree = await context.ask(treeOfUnit, unit);
  for (const { district, communes } of tree) {
    context.knows(communesOfUnit, district, communes);
  }
  return tree.map(({ district }) => district);
}

async function selfOrAncestor(unit: UnitRow, level: UnitLevel, context: Context): Promise<UnitRow | null> {
  if (unit.level === level) {
    return unit;
  }
  const ancestors = await context.ask(ancestorsOfUnit, unit);
  return ancestors.find((above) => above.level === level) ?? null;
}
