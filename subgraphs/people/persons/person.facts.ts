import { recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";

export const personFacts = z.strictObject({
  ...recordFacts,
  /** Without rank and form of address. */
  name: text,
});

export const personRow = (document: string, facts: z.output<typeof personFacts>) => ({
  ...recordRow(document, facts),
  name: facts.name,
});
