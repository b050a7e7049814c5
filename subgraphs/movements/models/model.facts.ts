import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { key, recordFacts, recordRow, text, warningFacts, warningRows } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { FactsAbout } from "../src/facts-about.ts";
import { ModelSchema } from "./model.entity.ts";

const model = z.strictObject({
  ...recordFacts,
  name: text,
  otherNames: z.array(text).default([]),
  movement: key.optional(),
  /** In the order of the source; the note says how the wording was read. */
  components: z.array(z.strictObject({ name: text, note: text.optional() })).default([]),
  activityFields: z.array(text).default([]),
  warnings: z.array(warningFacts).optional(),
});

export const modelFacts = { models: z.array(model).default([]) };

export function modelRows({ document, models }: FactsAbout<typeof modelFacts>): TableRows[] {
  return [
    rowsOf(
      ModelSchema,
      models.map((facts) => ({
        ...recordRow(document, facts),
        warnings: warningRows(facts.warnings),
        name: facts.name,
        otherNames: facts.otherNames,
        movement: facts.movement ?? null,
        components: facts.components.map(({ name, note = null }, place) => ({ ordinal: place + 1, name, note })),
        activityFields: facts.activityFields,
      })),
    ),
  ];
}
