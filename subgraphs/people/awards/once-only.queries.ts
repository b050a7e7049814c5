import { sql } from "@phong-trao/kit/database/sql.ts";
import { rowsByKey } from "@phong-trao/kit/questions.ts";
import type { GrantedOnce, OnceOnlyRule } from "./once-only.rules.ts";

export const onceOnlyRulesForForm = rowsByKey<OnceOnlyRule & { readonly form: string }>(
  "which form of award is given once",
  async (forms, { db }) => {
    const { rows } = await sql<OnceOnlyRule & { readonly form: string }>`
      select form, grantor_id as "grantorKey", in_force_from as "inForceFrom", in_force_through as "inForceThrough",
        act_id as act, article
      from once_only_award
      where form = any(${forms}::text[])
      order by in_force_from, id`.execute(db);
    return rows;
  },
  (row) => row.form,
);

/** Awards of the same form to one of the persons whom an award names. */
export const sameAwardsOfRecipients = rowsByKey<GrantedOnce & { readonly of: string }>(
  "the same award to the same person",
  async (keys, { db }) => {
    const { rows } = await sql<GrantedOnce & { readonly of: string }>`
      select distinct award.id as of, other.id as key, other.grantor_id as "grantorKey",
        other.granted_earliest as earliest, other.granted_latest as latest
      from award
      join award_recipient as recipient on recipient.award_id = award.id
      join award_recipient as again on again.person_id = recipient.person_id and again.award_id <> award.id
      join award as other on other.id = again.award_id and other.form = award.form
      where award.id = any(${keys}::text[])
      order by of, key`.execute(db);
    return rows;
  },
  (row) => row.of,
);
