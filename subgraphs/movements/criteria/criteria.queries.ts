import { sql } from "@phong-trao/kit/database/sql.ts";
import { question, rowByKey, rowsByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";

export interface CriteriaSetRow extends RecordRow {
  readonly name: string;
  readonly issuerKey: string | null;
  readonly documentKey: string | null;
  readonly temporary: boolean;
}

export interface CriterionRow {
  readonly key: string;
  readonly criteriaSetKey: string;
  readonly groupKey: string | null;
  readonly ordinal: number;
  readonly name: string;
}

const setColumns = sql`
  criteria_set.id as key,
  criteria_set.name,
  criteria_set.issuer_id as "issuerKey",
  criteria_set.document_id as "documentKey",
  criteria_set.temporary,
  criteria_set.citations,
  criteria_set.inferences,
  criteria_set.origin`;

const columns = sql`
  criterion.id as key,
  criterion.criteria_set_id as "criteriaSetKey",
  criterion.group_id as "groupKey",
  criterion.ordinal,
  criterion.name`;

export const criteriaSetByKey = rowByKey<CriteriaSetRow>("criteria set", async (keys, { db }) => {
  const { rows } = await sql<CriteriaSetRow>`
    select ${setColumns}
    from criteria_set
    where criteria_set.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const allCriteriaSets = question<"all", readonly CriteriaSetRow[]>("all criteria sets", async (keys, { db }) => {
  const { rows } = await sql<CriteriaSetRow>`
    select ${setColumns}
    from criteria_set
    order by criteria_set.sort_name collate "C", criteria_set.id`.execute(db);
  return keys.map(() => rows);
});

export const criterionByKey = rowByKey<CriterionRow>("criterion", async (keys, { db }) => {
  const { rows } = await sql<CriterionRow>`
    select ${columns}
    from criterion
    where criterion.id = any(${keys}::text[])`.execute(db);
  return rows;
});

/** All of the set: those at the top, then those in groups, each level in the order of its groups. */
export const criteriaBySet = rowsByKey<CriterionRow>(
  "criteria of a set",
  async (keys, { db }) => {
    const { rows } = await sql<CriterionRow>`
      select ${columns}
      from criterion
      left join criterion as its_group on its_group.id = criterion.group_id
      where criterion.criteria_set_id = any(${keys}::text[])
      order by criterion.depth, its_group.ordinal nulls first, criterion.group_id, criterion.ordinal`.execute(db);
    return rows;
  },
  (row) => row.criteriaSetKey,
);

export const criteriaByGroup = rowsByKey<CriterionRow>(
  "criteria of a group",
  async (keys, { db }) => {
    const { rows } = await sql<CriterionRow>`
      select ${columns}
      from criterion
      where criterion.group_id = any(${keys}::text[])
      order by criterion.ordinal`.execute(db);
    return rows;
  },
  (row) => row.groupKey ?? "",
);
