import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";

/** As the type Grade of the schema has it. */
export interface GradeRow {
  readonly scale: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly rank: number;
}

/** A column of whoever has joined `grade`, null without one. */
export const gradeColumn: RawBuilder<unknown> = sql`
  case when grade.id is not null then jsonb_build_object(
    'scale', grade.scale,
    'label', jsonb_build_object('vi', grade.label_vi, 'en', grade.label_en),
    'rank', grade.rank
  ) end`;
