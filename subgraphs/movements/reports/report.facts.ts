import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { period, spanOfPeriod } from "../periods/period.facts.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { sortDay } from "@phong-trao/kit/records/partial-date.ts";
import { ReportSchema } from "./report.entity.ts";

const report = z.strictObject({
  ...recordFacts,
  name: text,
  issuer: key.optional(),
  unit: key,
  period: period.optional(),
  event: key.optional(),
  document: key.optional(),
});

export const reportFacts = { reports: z.array(report).default([]) };

export const reportRows = ({ document, reports }: FactsAbout<typeof reportFacts>): TableRows[] => [
  rowsOf(
    ReportSchema,
    reports.map((facts) => {
      const span = facts.period === undefined ? { earliest: null, latest: null } : spanOfPeriod(facts.period);
      return {
        ...recordRow(document, facts),
        name: facts.name,
        issuerId: facts.issuer ?? null,
        unitId: facts.unit,
        period: facts.period ?? null,
        earliestOn: span.earliest,
        latestOn: span.latest,
        sortOn: sortDay(span),
        event: facts.event ?? null,
        document: facts.document ?? null,
      };
    }),
  ),
];
