import type { AdministrativeChangeKind } from "../src/generated/resolvers.ts";

/** The words of the schema, in its order. */
export const changeKinds = [
  "MERGE",
  "SPLIT",
  "PARTIAL_TRANSFER",
  "RENAME",
  "RETYPE",
  "RECODE",
  "REPARENT",
  "ABOLISH",
  "ESTABLISH",
] as const satisfies readonly AdministrativeChangeKind[];
