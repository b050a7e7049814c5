import { rowsByKey } from "@phong-trao/kit/questions.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { DocumentRelation } from "../src/generated/resolvers.ts";
import { documentColumns, type DocumentRow } from "./document.queries.ts";

/** A relation as seen from one of its two documents: `from` is the key of that one, the row itself the other. */
export interface RelatedDocument extends DocumentRow {
  readonly from: string;
  readonly relation: DocumentRelation;
}

/** Documents that each cites, implements, continues, amends or repeals: one statement for all five. */
export const relationsOfDocument = rowsByKey<RelatedDocument>(
  "relations of a document",
  async (keys, { db }) => {
    const { rows } = await sql<RelatedDocument>`
      select document_relation.document_id as from, document_relation.relation, document.id as key, ${documentColumns}
      from document_relation
      join document on document.id = document_relation.target_id
      where document_relation.document_id = any(${keys}::text[])
      order by document_relation.ordinal, document_relation.id`.execute(db);
    return rows;
  },
  ({ from }) => from,
);

/** Documents that name each, the latest first. */
export const referencesToDocument = rowsByKey<RelatedDocument>(
  "references to a document",
  async (keys, { db }) => {
    const { rows } = await sql<RelatedDocument>`
      select document_relation.target_id as from, document_relation.relation, document.id as key, ${documentColumns}
      from document_relation
      join document on document.id = document_relation.document_id
      where document_relation.target_id = any(${keys}::text[])
      order by document.sort_on desc, document.id, document_relation.ordinal`.execute(db);
    return rows;
  },
  ({ from }) => from,
);
