import type { OrganisationKind } from "../src/generated/resolvers.ts";

/**
 * The bodies by which a unit is led and guarded. They are bodies of that unit and no other: where it ended, merged or
 * not, they ended, and its successor has bodies of its own. Schools, clubs and groups of citizens go on where the
 * unit that they were in has another name.
 */
const bodiesOfAUnit: ReadonlySet<OrganisationKind> = new Set<OrganisationKind>([
  "PARTY_COMMITTEE",
  "PARTY_INSPECTION_COMMITTEE",
  "PEOPLES_COMMITTEE",
  "PEOPLES_COUNCIL",
  "POLICE",
  "POLICE_DEPARTMENT",
  "FATHERLAND_FRONT",
  "STEERING_COMMITTEE",
]);

export const endsWithItsUnit = (kind: OrganisationKind): boolean => bodiesOfAUnit.has(kind);
