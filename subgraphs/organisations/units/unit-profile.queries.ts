import { rowsByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { ProfileAspect } from "../src/generated/resolvers.ts";

export interface ProfileRow extends RecordRow {
  readonly unitKey: string;
  readonly aspect: ProfileAspect;
  readonly member: string | null;
  readonly quantity: StoredQuantity | null;
  readonly statedOn: string | null;
}

/** Latest statements first; those of one source in its order. */
export const profileOfUnit = rowsByKey<ProfileRow>(
  "profile of a unit",
  async (keys, { db }) => {
    const { rows } = await sql<ProfileRow>`
      select id as key, unit_id as "unitKey", aspect, member, quantity, stated_on as "statedOn",
        citations, inferences, origin
      from unit_profile
      where unit_id = any(${keys}::text[])
      order by unit_id, stated_on desc nulls last, position, id`.execute(db);
    return rows;
  },
  ({ unitKey }) => unitKey,
);
