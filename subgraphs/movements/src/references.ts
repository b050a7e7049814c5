import { recordId, recordKey, unitId, unitView, type UnitView } from "@phong-trao/schema/ids.ts";
import type { Resolvers } from "./generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";

/** A unit reached from a record is seen in its CURRENT view. */
export function currentUnit(key: string): UnitView;
export function currentUnit(key: string | null): UnitView | null;
export function currentUnit(key: string | null): UnitView | null {
  return key === null ? null : { key, on: null };
}

/** Entities of other subgraphs: what this one adds to them hangs on the key alone, and the id goes back as it came. */
export const referenceResolvers = {
  AdministrativeUnit: {
    __resolveReference: async ({ id }) => unitView(id),
    id: (view) => unitId(view),
  },
  Organisation: {
    __resolveReference: async ({ id }) => ({ key: recordKey("Organisation", id) }),
    id: ({ key }) => recordId("Organisation", key),
  },
  Person: {
    __resolveReference: async ({ id }) => ({ key: recordKey("Person", id) }),
    id: ({ key }) => recordId("Person", key),
  },
  Register: {
    __resolveReference: async ({ id }) => ({ key: recordKey("Register", id) }),
    id: ({ key }) => recordId("Register", key),
  },
} satisfies PartOf<Resolvers>;
