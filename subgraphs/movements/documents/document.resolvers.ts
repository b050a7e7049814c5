import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import type { Context } from "@phong-trao/kit/context.ts";
import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { movementByKey } from "../movements/movement.queries.ts";
import { askAll, askOne } from "@phong-trao/kit/records/ask-all.ts";
import type { DocumentRelation, Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { currentUnit } from "../src/references.ts";
import { tasksOfDocument } from "../tasks/task.queries.ts";
import {
  allDocuments,
  documentByKey,
  documentsInUnit,
  documentsOfIssuer,
  sourceDocuments,
} from "./document.queries.ts";
import { referencesToDocument, relationsOfDocument } from "./relation.queries.ts";

export const documentResolvers = {
  Query: {
    document: (_, { id }, context) => recordById(context, documentByKey, { type: "Document", id, noun: "document" }),
    documents: (_, args, context, info) => pageFor(context, allDocuments, null, args, info),
  },
  AdministrativeUnit: {
    documents: (unit, args, context, info) => pageFor(context, documentsInUnit, unit, args, info),
  },
  Organisation: {
    documents: ({ key }, args, context, info) => pageFor(context, documentsOfIssuer, key, args, info),
  },
  Register: {
    sources: ({ key }, _, context) => context.ask(sourceDocuments, key),
  },
  Document: {
    __resolveReference: async ({ id }, context) => context.ask(documentByKey, recordKey("Document", id)),
    id: ({ key }) => recordId("Document", key),
    issuer: ({ issuerKey }) => referenceTo(issuerKey),
    unit: ({ unitKey }) => currentUnit(unitKey),
    movements: ({ movementKeys }, _, context) => askAll(context, movementByKey, movementKeys),
    cites: ({ key }, _, context) => related("CITES", key, context),
    implements: ({ key }, _, context) => related("IMPLEMENTS", key, context),
    continues: ({ key }, _, context) => related("CONTINUES", key, context),
    amends: ({ key }, _, context) => related("AMENDS", key, context),
    repeals: ({ key }, _, context) => related("REPEALS", key, context),
    referredToBy: async ({ key }, _, context) =>
      (await context.ask(referencesToDocument, key)).map((document) => ({ relation: document.relation, document })),
    tasks: ({ key }, _, context) => context.ask(tasksOfDocument, key),
  },
  DocumentConnection: { totalCount },
  Citation: {
    document: ({ document }, _, context) => askOne(context, documentByKey, document),
  },
  Warning: {
    legalBasis: ({ legalBasis }, _, context) =>
      legalBasis === null ? null : askOne(context, documentByKey, legalBasis),
  },
} satisfies PartOf<Resolvers>;

async function related(relation: DocumentRelation, document: string, context: Context) {
  return (await context.ask(relationsOfDocument, document)).filter((other) => other.relation === relation);
}
