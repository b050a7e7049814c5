import { defineEntity, p } from "@mikro-orm/core";
import {
  choice,
  day,
  foldedFrom,
  json,
  key,
  label,
  reference,
  texts,
  trigramIndex,
} from "@phong-trao/kit/database/columns.ts";
import { recordColumns, warningsColumn } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";

export const documentKinds = [
  "LAW",
  "RESOLUTION",
  "DECREE",
  "CIRCULAR",
  "DIRECTIVE",
  "CONCLUSION",
  "DECISION",
  "PLAN",
  "REPORT",
  "CRITERIA_SET",
  "PLEDGE",
  "PRESS_ARTICLE",
  "CODE_LIST",
] as const;

export const documentRelations = ["CITES", "IMPLEMENTS", "CONTINUES", "AMENDS", "REPEALS"] as const;

/** Văn bản. */
export const DocumentSchema = defineEntity({
  name: "Document",
  properties: {
    ...recordColumns(),
    warnings: warningsColumn(),
    kind: choice(documentKinds),
    title: label(),
    symbol: label().nullable(),
    byline: label().nullable(),
    publisher: label().nullable(),
    issuerId: key().nullable(),
    issuedOn: label().nullable(),
    /** As the source has it, with its offset: a timestamptz would come back in UTC. */
    publishedAt: label().nullable(),
    /** The days on which it was issued, else published. */
    earliestOn: day().nullable(),
    latestOn: day().nullable(),
    statedViews: p.integer().nullable(),
    unitId: key().nullable(),
    standsFor: json<StoredQuantity>().nullable(),
    inForceFrom: day().nullable(),
    inForceThrough: day().nullable(),
    /** Keys of the movements that it is about, in the order of importance. */
    movementIds: texts(),
    /** Whether the facts of the register were taken from it. */
    isSource: p.boolean(),
    /** The latest day that it can be of; what has none is of the year 1. */
    sortOn: day(),
    sortTitle: foldedFrom("title"),
    searchText: foldedFrom("title", "symbol"),
  },
  indexes: [trigramIndex("document", "search_text")],
});
export class Document extends DocumentSchema.class {}
DocumentSchema.setClass(Document);

/** What one document does with another. */
export const DocumentRelationSchema = defineEntity({
  name: "DocumentRelation",
  properties: {
    /** `<document>.<relation>.<target>`, in lower case. */
    id: key().primary(),
    document: () => reference(Document),
    relation: choice(documentRelations),
    target: () => reference(Document),
    /** Its place among the relations that the document's own facts list. */
    ordinal: p.integer(),
    origin: choice(["SOURCE", "SYNTHETIC"]),
  },
});

export const documentEntities = [DocumentSchema, DocumentRelationSchema] as const;
