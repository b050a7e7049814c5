import { sql } from "@phong-trao/kit/database/sql.ts";
import { question } from "@phong-trao/kit/questions.ts";
import type { countedMeasures, countedMembers } from "./indicator-measure.entity.ts";

export interface IndicatorMeasure {
  readonly indicatorKey: string;
  readonly measure: (typeof countedMeasures)[number];
  readonly members: (typeof countedMembers)[number] | null;
  readonly flow: boolean;
  readonly records: string;
}

/** Of an indicator by its key. Null: the register keeps no records of this kind. */
export const measureOfIndicator = question<string, IndicatorMeasure | null>(
  "measure of an indicator",
  async (keys, { db }) => {
    const { rows } = await sql<IndicatorMeasure>`
      select indicator_id as "indicatorKey", measure, members, flow, records
      from indicator_measure
      where indicator_id = any(${keys}::text[])`.execute(db);
    const found = new Map(rows.map((row) => [row.indicatorKey, row]));
    return keys.map((key) => found.get(key) ?? null);
  },
);
