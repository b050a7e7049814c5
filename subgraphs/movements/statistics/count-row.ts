import type { Count, CountOf } from "@phong-trao/kit/statistics/count.ts";
import type { OrganisationCountOf } from "@phong-trao/kit/statistics/organisation-count.queries.ts";

/** A `Count` of the schema. */
export interface CountRow {
  readonly value: number | null;
  readonly exactness: "EXACT" | "UNDETERMINABLE";
  readonly atLeast: number;
  /** Null: no bound is known. */
  readonly atMost: number | null;
  /** What was counted, for whoever asks how. Null: no records. */
  readonly behind: Behind | null;
}

export type Behind = CountOf | OrganisationCountOf;

/** Of records: what is certain, and what is open besides. */
export const countRow = ({ sure, open }: Pick<Count, "sure" | "open">, behind: Behind | null = null): CountRow => ({
  value: open === 0 ? sure : null,
  exactness: open === 0 ? "EXACT" : "UNDETERMINABLE",
  atLeast: sure,
  atMost: sure + open,
  behind,
});

/** Of what the register knows in part: there may be any number more. */
export const atLeastRow = (known: number): CountRow => ({
  value: null,
  exactness: "UNDETERMINABLE",
  atLeast: known,
  atMost: null,
  behind: null,
});

/** Both numbers of a share. */
export interface RateRow {
  readonly numerator: CountRow;
  readonly denominator: CountRow;
}

/** Null where either is open, the whole is nought, or less than its part: of several years, say. */
export function shareOf({ numerator, denominator }: RateRow): number | null {
  const [part, whole] = [numerator.value, denominator.value];
  return part === null || whole === null || whole === 0 || part > whole ? null : part / whole;
}
