import { question, rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { Frequency } from "../src/generated/resolvers.ts";

export interface SeriesRow extends RecordRow {
  readonly name: string;
  readonly movementKey: string | null;
  readonly frequency: Frequency | null;
  readonly unitKey: string | null;
}

const columns = sql<SeriesRow>`
  event_series.id as key, event_series.name, event_series.movement_id as "movementKey", event_series.frequency,
  event_series.unit_id as "unitKey", event_series.citations, event_series.inferences, event_series.origin`;

export const seriesByKey = rowByKey("event series", async (keys, { db }) => {
  const { rows } = await sql<SeriesRow>`
    select ${columns}
    from event_series
    where event_series.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const allSeries = question<"all", readonly SeriesRow[]>("all event series", async (keys, { db }) => {
  const { rows } = await sql<SeriesRow>`
    select ${columns}
    from event_series
    order by event_series.sort_name collate "C", event_series.id`.execute(db);
  return keys.map(() => rows);
});
