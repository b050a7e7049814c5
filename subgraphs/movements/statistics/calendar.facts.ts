import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { isDay } from "@phong-trao/schema/ids.ts";
import { z } from "zod";
import type { FactsAbout } from "../src/facts-about.ts";
import { CalendarSchema } from "./calendar.entity.ts";

/** Of a year without a 29 February, as it has to be there in every year. */
const dayOfYear = z
  .string()
  .refine((day) => isDay(`2023-${day}`), "Write month and day as 12-15, a day that every year has");

const calendar = z.strictObject({
  ...recordFacts,
  code: z.string().regex(/^[A-Z][A-Z_]*$/, "A code is written like STATE_REPORTING_YEAR"),
  vi: text,
  en: text,
  first: dayOfYear,
  last: dayOfYear,
  legalBasis: key.optional(),
});

export const calendarFacts = { calendars: z.array(calendar).default([]) };

export const calendarRows = ({ document, calendars }: FactsAbout<typeof calendarFacts>): TableRows[] => [
  rowsOf(
    CalendarSchema,
    calendars.map((facts) => ({
      ...recordRow(document, facts),
      code: facts.code,
      labelVi: facts.vi,
      labelEn: facts.en,
      firstDay: facts.first,
      lastDay: facts.last,
      legalBasis: facts.legalBasis ?? null,
    })),
  ),
];
