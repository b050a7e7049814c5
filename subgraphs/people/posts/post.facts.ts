import { key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { kindOrdinal, postKinds } from "./post-kind.ts";

export const postFacts = z.strictObject({
  ...recordFacts,
  title: text,
  kind: z.enum(postKinds),
  organisation: key,
});
export type PostFacts = z.output<typeof postFacts>;

export const postRow = (document: string, facts: PostFacts) => ({
  ...recordRow(document, facts),
  title: facts.title,
  kind: facts.kind,
  ordinal: kindOrdinal(facts.kind),
  organisationId: facts.organisation,
});
