import { partialDate, type Span, spanOf } from "@phong-trao/kit/records/partial-date.ts";
import { z } from "zod";

/** As it stands in a `jsonb` column, and as the type Period of the schema has it: both ends belong to it. */
export interface StoredPeriod {
  readonly from: string | null;
  readonly through: string | null;
}

/** `2024`, or `{ from: 2024-01, through: 2024-09 }` with at least one end. */
export const period = z
  .union([
    partialDate.transform((date) => ({ from: date, through: date })),
    z.strictObject({ from: partialDate.optional(), through: partialDate.optional() }),
  ])
  .transform(({ from = null, through = null }): StoredPeriod => ({ from, through }))
  .refine(({ from, through }) => from !== null || through !== null, "A period has a beginning, an end or both")
  .refine(
    ({ from, through }) => from === null || through === null || first(from) <= last(through),
    "A period cannot end before it begins",
  );

/** The first and the last day of the period. */
export const spanOfPeriod = ({ from, through }: StoredPeriod): Span => ({
  earliest: from === null ? null : first(from),
  latest: through === null ? null : last(through),
});

const first = (date: string) => spanOf(date).earliest ?? "";
const last = (date: string) => spanOf(date).latest ?? "";
