import { sql } from "@phong-trao/kit/database/sql.ts";
import { question, rowByKey } from "@phong-trao/kit/questions.ts";
import type { MeasureUnit } from "../src/generated/resolvers.ts";

export interface IndicatorRow {
  readonly key: string;
  readonly code: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly description: string;
  readonly unit: MeasureUnit;
  readonly countsRegistrations: boolean;
}

const columns = sql<IndicatorRow>`
  indicator.id as key,
  indicator.code,
  jsonb_build_object('vi', indicator.label_vi, 'en', indicator.label_en) as label,
  indicator.description,
  indicator.unit,
  indicator.counts_registrations as "countsRegistrations"`;

export const indicatorByKey = rowByKey<IndicatorRow>("indicator", async (keys, { db }) => {
  const { rows } = await sql<IndicatorRow>`
    select ${columns}
    from indicator
    where indicator.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const allIndicators = question<"all", readonly IndicatorRow[]>("all indicators", async (keys, { db }) => {
  const { rows } = await sql<IndicatorRow>`
    select ${columns}
    from indicator
    order by indicator.code`.execute(db);
  return keys.map(() => rows);
});
