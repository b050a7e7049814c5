import { type Span, spanOf } from "@phong-trao/kit/records/partial-date.ts";

/** What sources say of the time of a membership; partial dates. */
export interface MembershipDates {
  readonly startedOn?: string | undefined;
  readonly endedOn?: string | undefined;
  readonly attestedOn: readonly string[];
}

const unknown: Span = { earliest: null, latest: null };

/**
 * The days for which sources vouch that the membership held: ATTESTED. A membership is one unbroken time, so they reach
 * from the first day by which it had certainly begun to the last on which it certainly had not ended. A source that
 * names the member shows both; so does a known first day the one, and a known last day the other.
 *
 *     attested on 2024-09-17                  → that day
 *     attested on 2023-05-04 and 2024-09-17   → these days and all between
 *     attested in 2024-09                     → no day: it may have been any of the month
 *     attested in 2024-09 and in 2024-11      → 2024-09-30 to 2024-11-01: the days that lie between in any case
 *     began on 2023-01-01, attested 2024-09-17 → 2023-01-01 to 2024-09-17
 */
export function vouchedSpan({ startedOn, endedOn, attestedOn }: MembershipDates): {
  readonly from: string | null;
  readonly through: string | null;
} {
  const attestations = attestedOn.map(spanOf);
  const from = min([...attestations, spanOrUnknown(startedOn)].map(({ latest }) => latest));
  const through = max([...attestations, spanOrUnknown(endedOn)].map(({ earliest }) => earliest));
  return from !== null && through !== null && from <= through ? { from, through } : { from: null, through: null };
}

/** The last day on which the last source can have named the member. */
export const lastAttested = (attestedOn: readonly string[]): string | null =>
  max(attestedOn.map((date) => spanOf(date).latest));

/** What is wrong with the dates. Null: nothing. */
export function contradiction({ startedOn, endedOn, attestedOn }: MembershipDates): string | null {
  const started = spanOrUnknown(startedOn).earliest;
  const ended = spanOrUnknown(endedOn).latest;
  if (started !== null && ended !== null && ended < started) {
    return `It cannot end (${endedOn}) before it begins (${startedOn}).`;
  }
  const outside = attestedOn.find((date) => {
    const { earliest, latest } = spanOf(date);
    return (
      (started !== null && latest !== null && latest < started) ||
      (ended !== null && earliest !== null && earliest > ended)
    );
  });
  return outside === undefined
    ? null
    : `It cannot be attested on ${outside}, outside ${startedOn ?? "…"} to ${endedOn ?? "…"}.`;
}

const spanOrUnknown = (date: string | undefined) => (date === undefined ? unknown : spanOf(date));

function min(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
}
function max(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}
