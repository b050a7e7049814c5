import { isDay, keyPattern } from "@phong-trao/schema/ids.ts";
import { z } from "zod";
import { type StoredCitation, type StoredInference, type StoredWarning, warningCodes } from "./record.entity.ts";
import { measureUnits } from "./shared-words.ts";

/** The key of a record, of this file or another, of this subgraph or another. */
export const key = z
  .string()
  .regex(
    keyPattern,
    "A key is made of lower-case letters, digits, hyphens and dots, and begins with a letter or digit",
  );

export const day = z.string().refine(isDay, "Write a day of the calendar as YYYY-MM-DD");

export const text = z.string().trim().min(1);

const citation = z.strictObject({ document: key, locator: text.optional() });
const inference = z.strictObject({ field: text, reason: text });

/** What every record of a facts file may say besides its own: spread into `z.strictObject({ ...recordFacts, … })`. */
export const recordFacts = {
  key,
  /** Where in the document that the file is about. */
  cite: text.optional(),
  /** Sources besides the document that the file is about, or instead of it where `cite` is missing. */
  citations: z.array(citation).optional(),
  inferences: z.array(inference).optional(),
};

export const warningFacts = z.strictObject({
  code: z.enum(warningCodes),
  message: text,
  legalBasis: key.optional(),
  article: text.optional(),
});

type RecordFacts = z.output<z.ZodObject<typeof recordFacts>>;

/** The columns of `recordColumns` but for `origin`. Without `cite` and `citations` it is the file's document as a whole. */
export function recordRow(document: string, facts: RecordFacts) {
  const others = (facts.citations ?? []).map((other) => ({ document: other.document, locator: other.locator ?? null }));
  const own = { document, locator: facts.cite ?? null };
  return {
    id: facts.key,
    citations: (facts.cite !== undefined || others.length === 0 ? [own, ...others] : others) satisfies StoredCitation[],
    inferences: (facts.inferences ?? []) satisfies StoredInference[],
  };
}

export function warningRows(facts: readonly z.output<typeof warningFacts>[] | undefined): StoredWarning[] {
  return (facts ?? []).map(({ code, message, legalBasis = null, article = null }) => ({
    code,
    message,
    legalBasis,
    article,
  }));
}

const measureUnit = z.enum(measureUnits).default("COUNT");

/** `{ value: 15000, qualifier: AT_LEAST }`; EXACT and COUNT may be left out. `{ qualifier: DOZENS }` has no value. */
export const quantity = z
  .strictObject({
    value: z.number().optional(),
    qualifier: z.enum(["EXACT", "AT_LEAST", "ABOUT", "DOZENS"]).default("EXACT"),
    unit: measureUnit,
  })
  .refine(
    ({ value, qualifier }) => (value === undefined) === (qualifier === "DOZENS"),
    "DOZENS has no value; all others have one",
  )
  .transform(({ value = null, qualifier, unit }): StoredQuantity => ({ value, qualifier, unit }));

/** As it stands in a `jsonb` column, and as the type Quantity of the schema has it. */
export interface StoredQuantity {
  readonly value: number | null;
  readonly qualifier: "EXACT" | "AT_LEAST" | "ABOUT" | "DOZENS";
  readonly unit: (typeof measureUnits)[number];
}
