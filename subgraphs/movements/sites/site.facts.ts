import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { partialDate, sortDay, spanOfFacts } from "@phong-trao/kit/records/partial-date.ts";
import {
  day,
  key,
  quantity,
  recordFacts,
  recordRow,
  warningFacts,
  warningRows,
} from "@phong-trao/kit/records/record.facts.ts";
import { sectors } from "@phong-trao/kit/records/shared-words.ts";
import { z } from "zod";
import type { FactsAbout } from "../src/facts-about.ts";
import { ModelSiteSchema, pilotLevels, siteStatuses } from "./site.entity.ts";

const site = z.strictObject({
  ...recordFacts,
  model: key,
  /** The model is known to have begun here. */
  first: z.boolean().default(false),
  unit: key,
  organisation: key.optional(),
  sector: z.enum(sectors).optional(),
  status: z.enum(siteStatuses),
  pilotLevel: z.enum(pilotLevels).optional(),
  establishedOn: partialDate.optional(),
  establishedNotBefore: day.optional(),
  establishedNotAfter: day.optional(),
  endedOn: partialDate.optional(),
  decisions: z.array(key).default([]),
  steeringBody: key.optional(),
  teamCount: quantity.optional(),
  warnings: z.array(warningFacts).optional(),
});
type SiteFacts = z.output<typeof site>;

export const siteFacts = { sites: z.array(site).default([]) };

export function siteRows({ document, sites }: FactsAbout<typeof siteFacts>): TableRows[] {
  return [
    rowsOf(
      ModelSiteSchema,
      sites.map((facts) => siteRow(document, facts)),
    ),
  ];
}

function siteRow(document: string, facts: SiteFacts) {
  const span = spanOfFacts({
    date: facts.establishedOn,
    notBefore: facts.establishedNotBefore,
    notAfter: facts.establishedNotAfter,
  });
  return {
    ...recordRow(document, facts),
    warnings: warningRows(facts.warnings),
    model: facts.model,
    isFirst: facts.first,
    unitId: facts.unit,
    organisationId: facts.organisation ?? null,
    sector: facts.sector ?? null,
    status: facts.status,
    pilotLevel: facts.pilotLevel ?? null,
    establishedOn: facts.establishedOn ?? null,
    earliestOn: span.earliest,
    latestOn: span.latest,
    endedOn: facts.endedOn ?? null,
    decisions: facts.decisions,
    steeringBodyId: facts.steeringBody ?? null,
    teamCount: facts.teamCount ?? null,
    sortOn: sortDay(span),
  };
}
