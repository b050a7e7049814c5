import { question, rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";

export interface MovementRow extends RecordRow {
  readonly name: string;
  readonly otherNames: readonly string[];
}

export interface ActivityFieldRow {
  readonly key: string;
  readonly code: string;
  readonly label: { readonly vi: string; readonly en: string };
}

const movementColumns = sql<MovementRow>`
  movement.id as key, movement.name, movement.other_names as "otherNames",
  movement.citations, movement.inferences, movement.origin`;

export const movementByKey = rowByKey("movement", async (keys, { db }) => {
  const { rows } = await sql<MovementRow>`
    select ${movementColumns}
    from movement
    where movement.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const allMovements = question<"all", readonly MovementRow[]>("all movements", async (keys, { db }) => {
  const { rows } = await sql<MovementRow>`
    select ${movementColumns}
    from movement
    order by movement.sort_name collate "C", movement.id`.execute(db);
  return keys.map(() => rows);
});

const fieldColumns = sql<ActivityFieldRow>`
  activity_field.code as key, activity_field.code,
  jsonb_build_object('vi', activity_field.label_vi, 'en', activity_field.label_en) as label`;

export const activityFieldByCode = rowByKey("field of activity", async (codes, { db }) => {
  const { rows } = await sql<ActivityFieldRow>`
    select ${fieldColumns}
    from activity_field
    where activity_field.code = any(${codes}::text[])`.execute(db);
  return rows;
});

export const allActivityFields = question<"all", readonly ActivityFieldRow[]>("all fields", async (keys, { db }) => {
  const { rows } = await sql<ActivityFieldRow>`
    select ${fieldColumns}
    from activity_field
    order by activity_field.code`.execute(db);
  return keys.map(() => rows);
});
