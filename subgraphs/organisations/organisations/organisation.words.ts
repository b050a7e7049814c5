import type { OrganisationKind, Sector } from "../src/generated/resolvers.ts";

/** The words of the schema, in its order. */
export const organisationKinds = [
  "CENTRAL_PARTY_BODY",
  "NATIONAL_ASSEMBLY",
  "MINISTRY",
  "PARTY_COMMITTEE",
  "PARTY_INSPECTION_COMMITTEE",
  "PEOPLES_COMMITTEE",
  "PEOPLES_COUNCIL",
  "POLICE",
  "POLICE_DEPARTMENT",
  "FATHERLAND_FRONT",
  "POLITICAL_SOCIAL_ORGANISATION",
  "STEERING_COMMITTEE",
  "MODEL_STEERING_BODY",
  "SCHOOL",
  "ENTERPRISE",
  "AGENCY",
  "CLUB",
  "SELF_MANAGEMENT_GROUP",
  "GRASSROOTS_SECURITY_FORCE",
  "PART_TIME_COMMUNE_POLICE",
] as const satisfies readonly OrganisationKind[];

export const sectors = ["RESIDENTIAL", "ENTERPRISE", "EDUCATION", "AGENCY"] as const satisfies readonly Sector[];
