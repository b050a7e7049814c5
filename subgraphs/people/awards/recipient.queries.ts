import { sql } from "@phong-trao/kit/database/sql.ts";
import { rowsByKey } from "@phong-trao/kit/questions.ts";
import type { RecipientKind } from "../src/generated/resolvers.ts";

export interface RecipientRow {
  readonly awardKey: string;
  readonly kind: RecipientKind;
  readonly count: number;
  readonly personKey: string | null;
  readonly organisationKey: string | null;
}

export const recipientsOfAward = rowsByKey<RecipientRow>(
  "recipients of an award",
  async (keys, { db }) => {
    const { rows } = await sql<RecipientRow>`
      select award_id as "awardKey", kind, count, person_id as "personKey", organisation_id as "organisationKey"
      from award_recipient
      where award_id = any(${keys}::text[])
      order by award_id, ordinal`.execute(db);
    return rows;
  },
  (row) => row.awardKey,
);
