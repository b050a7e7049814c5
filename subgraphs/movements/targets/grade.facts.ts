import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { key, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { FactsAbout } from "../src/facts-about.ts";
import { GradeSchema } from "./grade.entity.ts";

/** A scale with its grades, from the lowest to the highest. */
const gradeScale = z.strictObject({
  scale: z.string().regex(/^[A-Z][A-Z_]*$/, "A scale is named in capitals, as the graph shows it"),
  grades: z.array(z.strictObject({ code: key, vi: text, en: text })),
});

export const gradeFacts = { gradeScales: z.array(gradeScale).default([]) };

export const gradeRows = ({ gradeScales }: FactsAbout<typeof gradeFacts>): TableRows[] => [
  rowsOf(
    GradeSchema,
    gradeScales.flatMap(({ scale, grades }) =>
      grades.map((grade, at) => ({ id: grade.code, scale, rank: at + 1, labelVi: grade.vi, labelEn: grade.en })),
    ),
  ),
];
