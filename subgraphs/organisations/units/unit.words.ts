import type { SuccessionShare, UnitLevel, UnitType } from "../src/generated/resolvers.ts";

/** The words of the schema that stand in columns of units, in the schema's order. */
export const unitLevels = ["PROVINCE", "DISTRICT", "COMMUNE", "HAMLET"] as const satisfies readonly UnitLevel[];

export const unitTypes = [
  "PROVINCE",
  "MUNICIPALITY",
  "RURAL_DISTRICT",
  "URBAN_DISTRICT",
  "TOWN",
  "CITY",
  "COMMUNE",
  "WARD",
  "TOWNSHIP",
  "SPECIAL_ZONE",
  "THON",
  "AP",
  "BAN",
  "KHU_PHO",
  "TO_DAN_PHO",
] as const satisfies readonly UnitType[];

export const profileAspects = [
  "INHABITANTS",
  "HAMLETS",
  "DISTANCE_TO_DISTRICT_CENTRE",
  "ETHNIC_GROUP_SHARE",
  "MAIN_LIVELIHOOD",
  "SETTING",
] as const;

export const shares = ["WHOLE", "PART", "ALL_RESIDENTS", "LAND_ONLY"] as const satisfies readonly SuccessionShare[];
