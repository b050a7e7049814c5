import { sql } from "@phong-trao/kit/database/sql.ts";
import { question } from "@phong-trao/kit/questions.ts";
import type { SafetySubjectKind } from "../src/generated/resolvers.ts";
import type { thresholdMeasures } from "./safety-threshold.entity.ts";

export interface Threshold {
  readonly label: { readonly vi: string; readonly en: string };
  readonly measure: (typeof thresholdMeasures)[number];
  readonly subjectKinds: readonly SafetySubjectKind[];
  readonly required: number;
  /** The years of registration for which it holds; null: it still does. */
  readonly firstYear: number;
  readonly lastYear: number | null;
  /** The key of the act. */
  readonly legalBasis: string;
  readonly article: string | null;
}

/** All there are, whatever is asked of them: a handful, read once a request. */
export const safetyThresholds = question<"all", readonly Threshold[]>("safety thresholds", async (keys, { db }) => {
  const { rows } = await sql<Threshold>`
    select
      jsonb_build_object('vi', safety_threshold.label_vi, 'en', safety_threshold.label_en) as label,
      safety_threshold.measure,
      safety_threshold.subject_kinds as "subjectKinds",
      safety_threshold.required,
      safety_threshold.first_year as "firstYear",
      safety_threshold.last_year as "lastYear",
      safety_threshold.legal_basis_id as "legalBasis",
      safety_threshold.article
    from safety_threshold
    order by safety_threshold.first_year, safety_threshold.ordinal, safety_threshold.id`.execute(db);
  return keys.map(() => rows);
});

export const inYear = (thresholds: readonly Threshold[], year: number): readonly Threshold[] =>
  thresholds.filter(({ firstYear, lastYear }) => firstYear <= year && (lastYear === null || year <= lastYear));
