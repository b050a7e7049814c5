import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { partialDate, sortDay, spanOf } from "@phong-trao/kit/records/partial-date.ts";
import {
  day,
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
import { documentKinds, documentRelations, DocumentRelationSchema, DocumentSchema } from "./document.entity.ts";

const keys = z.array(key).default([]);

const oneDocument = z.strictObject({
  ...recordFacts,
  kind: z.enum(documentKinds),
  title: text,
  symbol: text.optional(),
  byline: text.optional(),
  publisher: text.optional(),
  issuer: key.optional(),
  issuedOn: partialDate.optional(),
  publishedAt: z.iso.datetime({ offset: true, local: false }).optional(),
  statedViews: z.int().optional(),
  unit: key.optional(),
  standsFor: quantity.optional(),
  inForceFrom: day.optional(),
  inForceThrough: day.optional(),
  movements: keys,
  /** Facts of the register were taken from it. */
  source: z.boolean().default(false),
  cites: keys,
  implements: keys,
  continues: keys,
  amends: keys,
  repeals: keys,
  warnings: z.array(warningFacts).optional(),
});
type DocumentFacts = z.output<typeof oneDocument>;

export const documentFacts = { documents: z.array(oneDocument).default([]) };

export function documentRows({ document, documents }: FactsAbout<typeof documentFacts>): TableRows[] {
  return [
    rowsOf(
      DocumentSchema,
      documents.map((facts) => documentRow(document, facts)),
    ),
    rowsOf(DocumentRelationSchema, documents.flatMap(relationRows)),
  ];
}

function documentRow(document: string, facts: DocumentFacts) {
  const span = spanOfDocument(facts);
  return {
    ...recordRow(document, facts),
    warnings: warningRows(facts.warnings),
    kind: facts.kind,
    title: facts.title,
    symbol: facts.symbol ?? null,
    byline: facts.byline ?? null,
    publisher: facts.publisher ?? null,
    issuerId: facts.issuer ?? null,
    issuedOn: facts.issuedOn ?? null,
    publishedAt: facts.publishedAt ?? null,
    earliestOn: span.earliest,
    latestOn: span.latest,
    statedViews: facts.statedViews ?? null,
    unitId: facts.unit ?? null,
    standsFor: facts.standsFor ?? null,
    inForceFrom: facts.inForceFrom ?? null,
    inForceThrough: facts.inForceThrough ?? null,
    movementIds: facts.movements,
    isSource: facts.source,
    sortOn: sortDay(span),
  };
}

/** The day of a moment is that of its own offset: an article of 6 a.m. in Hà Nội is not of the day before. */
function spanOfDocument({ issuedOn, publishedAt }: DocumentFacts) {
  const date = issuedOn ?? publishedAt?.slice(0, 10);
  return date === undefined ? { earliest: null, latest: null } : spanOf(date);
}

function relationRows(facts: DocumentFacts) {
  const targetsOf = {
    CITES: facts.cites,
    IMPLEMENTS: facts.implements,
    CONTINUES: facts.continues,
    AMENDS: facts.amends,
    REPEALS: facts.repeals,
  };
  return documentRelations
    .flatMap((relation) => targetsOf[relation].map((target) => ({ relation, target })))
    .map(({ relation, target }, place) => ({
      id: `${facts.key}.${relation.toLowerCase()}.${target}`,
      document: facts.key,
      relation,
      target,
      ordinal: place + 1,
    }));
}
