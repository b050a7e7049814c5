import { contains, equals, isOneOf, fallsIn, when } from "@phong-trao/kit/connections/conditions.ts";
import {
  ascending,
  byKey,
  descending,
  type ListArguments,
  type ListDefinition,
  type Relation,
} from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { question, rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow, StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { inUnit, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import { type SqlBool, sql } from "@phong-trao/kit/database/sql.ts";
import type { DocumentFilter, DocumentKind, InputMaybe } from "../src/generated/resolvers.ts";
import { keyIn } from "@phong-trao/kit/records/key-in.ts";

export interface DocumentRow extends RecordRow {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly symbol: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly issuerKey: string | null;
  readonly issuedOn: string | null;
  readonly publishedAt: string | null;
  readonly statedViews: number | null;
  readonly unitKey: string | null;
  readonly standsFor: StoredQuantity | null;
  readonly inForceFrom: string | null;
  readonly inForceThrough: string | null;
  readonly movementKeys: readonly string[];
  readonly warnings: readonly StoredWarning[];
}

export const documentColumns = sql<DocumentRow>`
  document.kind, document.title, document.symbol, document.byline, document.publisher,
  document.issuer_id as "issuerKey", document.issued_on as "issuedOn", document.published_at as "publishedAt",
  document.stated_views as "statedViews", document.unit_id as "unitKey", document.stands_for as "standsFor",
  document.in_force_from as "inForceFrom", document.in_force_through as "inForceThrough",
  document.movement_ids as "movementKeys",
  document.citations, document.inferences, document.origin, document.warnings`;

export const documentByKey = rowByKey("document", async (keys, { db }) => {
  const { rows } = await sql<DocumentRow>`
    select document.id as key, ${documentColumns}
    from document
    where document.id = any(${keys}::text[])`.execute(db);
  return rows;
});

/** The register is one: whoever asks for the sources of one gets all. */
export const sourceDocuments = question<string, readonly DocumentRow[]>("sources", async (registers, { db }) => {
  const { rows } = await sql<DocumentRow>`
    select document.id as key, ${documentColumns}
    from document
    where document.is_source
    order by document.sort_title collate "C", document.id`.execute(db);
  return registers.map(() => rows);
});

interface DocumentArguments extends ListArguments {
  readonly filter?: InputMaybe<DocumentFilter> | undefined;
}

const documents: ListDefinition<DocumentRow, DocumentArguments> = {
  name: "Document",
  columns: documentColumns,
  from: sql`document`,
  key: sql`document.id`,
  orders: {
    ISSUED_DESC: [descending(sql`document.sort_on`, "date")],
    TITLE_ASC: [ascending(sql`document.sort_title collate "C"`, "text")],
  },
  where: ({ filter }) => [
    ...contains(sql`document.search_text`, filter?.search),
    ...isOneOf(sql`document.kind`, filter?.kinds),
    ...fallsIn(sql`document.earliest_on`, sql`document.latest_on`, filter?.issued),
    ...equals(sql`document.issuer_id`, keyIn("Organisation", filter?.issuer)),
    ...when(keyIn("Movement", filter?.movement), (key) => isAbout(sql`${key}::text`)),
  ],
};

/** An array on the right of `@>` is what the index on the column answers. */
const isAbout = (movement: ReturnType<typeof sql>) => sql<SqlBool>`document.movement_ids @> array[${movement}]`;

const aboutMovement: Relation<string, DocumentArguments> = {
  ...byKey("documents about a movement", sql`document.id`),
  where: () => isAbout(sql`parent.key`),
};

export const allDocuments = listAll(documents);
export const documentsOfMovement = listUnder(documents, aboutMovement);
export const documentsOfIssuer = listUnder(documents, byKey("documents of an issuer", sql`document.issuer_id`));
export const documentsInUnit = listUnder(
  documents,
  inUnit<DocumentArguments & UnitListArguments>("documents in a unit", sql`document.unit_id`),
);
