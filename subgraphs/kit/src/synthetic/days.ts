import type { Random } from "./random.ts";

const milliseconds = 86_400_000;

/** Days since 1970. */
export const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / milliseconds;

/** The day of a number. Kept, since a few thousand of them are asked for by the million. */
export function dayOf(number: number): string {
  let day = known.get(number);
  if (day === undefined) {
    day = new Date(number * milliseconds).toISOString().slice(0, 10);
    known.set(number, day);
  }
  return day;
}
const known = new Map<number, string>();

/** Days, both within. */
export interface Span {
  readonly from: string;
  readonly through: string;
}

export const lengthOf = ({ from, through }: Span): number => Math.max(0, numberOf(through) - numberOf(from) + 1);

export const anyDay = ({ from, through }: Span, random: Random): string =>
  dayOf(random.between(numberOf(from), numberOf(through)));

/** The days of a life in a window. Null: there are none. */
export function within(
  window: Span,
  life: { readonly from: string | null; readonly through: string | null },
): Span | null {
  const from = life.from !== null && life.from > window.from ? life.from : window.from;
  const through = life.through !== null && life.through < window.through ? life.through : window.through;
  return from <= through ? { from, through } : null;
}
