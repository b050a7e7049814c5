import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { partialDate, sortDay, spanOfFacts } from "@phong-trao/kit/records/partial-date.ts";
import {
  key,
  quantity,
  recordFacts,
  recordRow,
  text,
  warningFacts,
  warningRows,
} from "@phong-trao/kit/records/record.facts.ts";
import { enumLabels } from "@phong-trao/schema/generated/labels.ts";
import { z } from "zod";
import { period, spanOfPeriod } from "../periods/period.facts.ts";
import { safetySubjectKinds } from "../safety-registrations/safety-registration.entity.ts";
import { sectors } from "@phong-trao/kit/records/shared-words.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { subjectFacts, subjectRow } from "../subjects/subject.facts.ts";
import { ReportedFigureSchema, type StoredCategory, type StoredPart } from "./figure.entity.ts";
import { keyOfIndicator } from "./indicator.facts.ts";

const subjectKind = z.enum(safetySubjectKinds);
const sector = z.enum(sectors);
/** An enum of organisations' part of the schema. */
const unitType = z.enum(enumLabels["UnitType"]?.values.map(({ value }) => value) ?? []);

/** The kinds that one number counts together. */
const categories = z.strictObject({
  subjectKinds: z.array(subjectKind).default([]),
  unitTypes: z.array(unitType).default([]),
  sectors: z.array(sector).default([]),
  activityFields: z.array(text).default([]),
});

/** The parts that the source gives, all by the same dimension: only then do they add up to the figure. */
const breakdown = z.union([
  z.array(z.strictObject({ sector, value: z.number() })),
  z.array(z.strictObject({ subjectKind, value: z.number() })),
  z.array(z.strictObject({ activityField: text, value: z.number() })),
]);

const figure = z.strictObject({
  ...recordFacts,
  indicator: text,
  quantity,
  subject: subjectFacts,
  period: period.optional(),
  asOf: partialDate.optional(),
  categories: categories.optional(),
  breakdown: breakdown.default([]),
  report: key.optional(),
  warnings: z.array(warningFacts).optional(),
});
type FigureFacts = z.output<typeof figure>;

export const figureFacts = { figures: z.array(figure).default([]) };

export const figureRows = ({ document, figures }: FactsAbout<typeof figureFacts>): TableRows[] => [
  rowsOf(
    ReportedFigureSchema,
    figures.map((facts) => {
      const span = facts.period === undefined ? spanOfFacts({ date: facts.asOf }) : spanOfPeriod(facts.period);
      return {
        ...recordRow(document, facts),
        ...subjectRow(facts),
        indicator: keyOfIndicator(facts.indicator),
        quantity: facts.quantity,
        period: facts.period ?? null,
        asOf: facts.asOf ?? null,
        earliestOn: span.earliest,
        latestOn: span.latest,
        sortOn: sortDay(span),
        categories: categoriesOf(facts.categories),
        breakdown: facts.breakdown.map(partOf),
        report: facts.report ?? null,
        warnings: warningRows(facts.warnings),
      };
    }),
  ),
];

function categoriesOf(given: FigureFacts["categories"]): StoredCategory[] {
  const of = (list: StoredCategory["list"], codes: readonly string[] = []) => codes.map((code) => ({ list, code }));
  return [
    ...of("SafetySubjectKind", given?.subjectKinds),
    ...of("UnitType", given?.unitTypes),
    ...of("Sector", given?.sectors),
    ...of("ActivityField", given?.activityFields),
  ];
}

function partOf(part: FigureFacts["breakdown"][number]): StoredPart {
  if ("sector" in part) {
    return { dimension: "SECTOR", member: part.sector, value: part.value };
  }
  return "subjectKind" in part
    ? { dimension: "SUBJECT_KIND", member: part.subjectKind, value: part.value }
    : { dimension: "ACTIVITY_FIELD", member: part.activityField, value: part.value };
}
