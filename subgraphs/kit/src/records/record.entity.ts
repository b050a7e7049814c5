import { choice, json, key } from "../database/columns.ts";

/** A source and the place in it, as it stands in a row: `document` is the key of a document, which movements owns. */
export interface StoredCitation {
  readonly document: string;
  readonly locator: string | null;
}

export interface StoredInference {
  readonly field: string;
  readonly reason: string;
}

/** The words of the schema's enum WarningCode. */
export const warningCodes = [
  "GRANTOR_NOT_COMPETENT",
  "ONCE_ONLY_AWARD_REPEATED",
  "SUBJECT_OUTSIDE_CIRCULAR",
  "OVERLAP_NOT_STATED",
  "DISPUTED",
  "DOES_NOT_ADD_UP",
  "READING_UNCERTAIN",
] as const;

/** A warning that the facts state themselves; others are computed from rules when they are read. */
export interface StoredWarning {
  readonly code: (typeof warningCodes)[number];
  readonly message: string;
  /** The key of the act whose rule is not met. */
  readonly legalBasis: string | null;
  readonly article: string | null;
}

/**
 * What every record has: its identity, its sources (at least one; migrations add the check), what was concluded, and
 * where it comes from. Citations stand in the row itself: they cost no statement, and no record can be without.
 */
export const recordColumns = () => ({
  id: key().primary(),
  citations: json<readonly StoredCitation[]>(),
  inferences: json<readonly StoredInference[]>(),
  origin: choice(["SOURCE", "SYNTHETIC"]),
});

export const warningsColumn = () => json<readonly StoredWarning[]>();

/** What every row that is read of a record has. `key` is the column `id`; the graph's `id` is made of it. */
export interface RecordRow {
  readonly key: string;
  readonly citations: readonly StoredCitation[];
  readonly inferences: readonly StoredInference[];
  readonly origin: "SOURCE" | "SYNTHETIC";
}
