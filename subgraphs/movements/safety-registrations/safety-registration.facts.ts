import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { partialDate } from "@phong-trao/kit/records/partial-date.ts";
import {
  key,
  quantity,
  recordFacts,
  recordRow,
  text,
  warningFacts,
  warningRows,
} from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { FactsAbout } from "../src/facts-about.ts";
import { hasSubjectOrUnit, subjectOrUnit, subjectOrUnitAsked, subjectRow } from "../subjects/subject.facts.ts";
import {
  RegistrationRuleSchema,
  registrationStages,
  SafetyRegistrationSchema,
  safetySubjectKinds,
} from "./safety-registration.entity.ts";

const kinds = z.array(z.enum(safetySubjectKinds)).min(1);

const registration = z
  .strictObject({
    ...recordFacts,
    ...subjectOrUnit,
    year: z.int(),
    stage: z.enum(registrationStages),
    subjectKinds: kinds,
    subjectLabel: text.optional(),
    count: quantity.optional(),
    registeredOn: partialDate.optional(),
    decidedOn: partialDate.optional(),
    decision: key.optional(),
    warnings: z.array(warningFacts).optional(),
  })
  .refine(hasSubjectOrUnit, subjectOrUnitAsked)
  .refine(
    ({ subject, count }) => (subject === undefined) === (count !== undefined),
    "Several subjects are counted in `count`; a single `subject` is one",
  );

const rule = z
  .strictObject({
    ...recordFacts,
    excludedKinds: kinds,
    firstYear: z.int(),
    lastYear: z.int().optional(),
    legalBasis: key,
    article: text.optional(),
    message: text,
  })
  .refine(({ firstYear, lastYear = firstYear }) => firstYear <= lastYear, "A rule cannot end before it begins");

export const safetyRegistrationFacts = {
  registrations: z.array(registration).default([]),
  registrationRules: z.array(rule).default([]),
};

type Facts = FactsAbout<typeof safetyRegistrationFacts>;

export const safetyRegistrationRows = ({ document, registrations, registrationRules }: Facts): TableRows[] => [
  rowsOf(
    SafetyRegistrationSchema,
    registrations.map((facts) => ({
      ...recordRow(document, facts),
      ...subjectRow(facts),
      year: facts.year,
      stage: facts.stage,
      subjectKinds: facts.subjectKinds,
      subjectLabel: facts.subjectLabel ?? null,
      count: facts.count ?? { value: 1, qualifier: "EXACT", unit: "COUNT" },
      registeredOn: facts.registeredOn ?? null,
      decidedOn: facts.decidedOn ?? null,
      decision: facts.decision ?? null,
      warnings: warningRows(facts.warnings),
    })),
  ),
  rowsOf(
    RegistrationRuleSchema,
    registrationRules.map((facts) => ({
      ...recordRow(document, facts),
      excludedKinds: facts.excludedKinds,
      firstYear: facts.firstYear,
      lastYear: facts.lastYear ?? null,
      legalBasis: facts.legalBasis,
      article: facts.article ?? null,
      message: facts.message,
    })),
  ),
];
