import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { FactsAbout } from "../src/facts-about.ts";
import { ActivityFieldSchema, MovementSchema } from "./movement.entity.ts";

const movement = z.strictObject({
  ...recordFacts,
  name: text,
  otherNames: z.array(text).default([]),
});

const activityField = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z_]*$/, "A code is written like CRIME_PREVENTION"),
  vi: text,
  en: text,
});

export const movementFacts = {
  movements: z.array(movement).default([]),
  activityFields: z.array(activityField).default([]),
};

export function movementRows({ document, movements, activityFields }: FactsAbout<typeof movementFacts>): TableRows[] {
  return [
    rowsOf(
      MovementSchema,
      movements.map((facts) => ({ ...recordRow(document, facts), name: facts.name, otherNames: facts.otherNames })),
    ),
    rowsOf(
      ActivityFieldSchema,
      activityFields.map(({ code, vi, en }) => ({ code, labelVi: vi, labelEn: en })),
    ),
  ];
}
