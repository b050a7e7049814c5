import { sql } from "@phong-trao/kit/database/sql.ts";
import { rowsByKey } from "@phong-trao/kit/questions.ts";
import { type MembershipRow, membershipColumns } from "./membership.queries.ts";

/** The other side of a dispute. */
interface OpposedRow extends MembershipRow {
  readonly disputedKey: string;
}

export const membershipsDisputedWith = rowsByKey<OpposedRow>(
  "memberships disputed with a membership",
  async (keys, { db }) => {
    const { rows } = await sql<OpposedRow>`
      select opposed.membership_id as "disputedKey", membership.id as key, ${membershipColumns}
      from dispute as opposed
      join membership on membership.id = opposed.other_id
      where opposed.membership_id = any(${keys}::text[])
      order by membership.organisation_id, membership.ordinal, membership.id`.execute(db);
    return rows;
  },
  (row) => row.disputedKey,
);
