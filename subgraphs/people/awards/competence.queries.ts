import { sql } from "@phong-trao/kit/database/sql.ts";
import { question, rowsByKey } from "@phong-trao/kit/questions.ts";
import type { Competence } from "./competence.rules.ts";

export const competencesForForm = rowsByKey<Competence>(
  "who may grant a form of award",
  async (forms, { db }) => {
    const { rows } = await sql<Competence>`
      select form, in_force_from as "inForceFrom", in_force_through as "inForceThrough",
        unlisted_kinds as "unlistedKinds", act_id as act, article
      from award_competence
      where form = any(${forms}::text[])
      order by in_force_from`.execute(db);
    return rows;
  },
  (row) => row.form,
);

/** The kind of an organisation, as its owner publishes it. Null: not known. */
export const kindOfOrganisation = question<string, string | null>("kind of an organisation", async (keys, { db }) => {
  const { rows } = await sql<{ readonly key: string; readonly kind: string }>`
    select organisation_id as key, kind
    from organisations.organisation_place
    where organisation_id = any(${keys}::text[])`.execute(db);
  const kinds = new Map(rows.map(({ key, kind }) => [key, kind]));
  return keys.map((key) => kinds.get(key) ?? null);
});
