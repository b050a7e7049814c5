/** The days between which something lies, as columns hold them. */
interface Days {
  readonly earliestOn: string | null;
  readonly latestOn: string | null;
}

/** Bounds where the source gives no date at all, or only a month or year; null where it gives the day, or nothing. */
export function boundOf(date: string | null, { earliestOn, latestOn }: Days) {
  const known = date !== null && earliestOn === latestOn;
  return known || (earliestOn === null && latestOn === null) ? null : { notBefore: earliestOn, notAfter: latestOn };
}
