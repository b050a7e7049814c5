import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import type { ResolverPart } from "../src/resolver-part.ts";
import { coverage, lastLoaded, levelsHeld, retiredUnits, theRegister } from "./coverage.queries.ts";

export const registerResolvers = {
  Query: {
    register: () => ({ key: theRegister }),
  },

  Register: {
    __resolveReference: async ({ id }) => (recordKey("Register", id) === theRegister ? { key: theRegister } : null),
    id: ({ key }) => recordId("Register", key),
    coverage: (_, __, context) => context.ask(coverage, theRegister),
    dataVersion: async (_, __, context) => (await context.ask(lastLoaded, theRegister)).dataVersion,
    loadedAt: async (_, __, context) => (await context.ask(lastLoaded, theRegister)).loadedAt,
  },
  Coverage: {
    levels: (_, __, context) => context.ask(levelsHeld, theRegister),
    retiredUnits: (_, __, context) => context.ask(retiredUnits, theRegister),
  },
} satisfies ResolverPart;
