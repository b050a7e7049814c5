import { dayAfter, dayBefore } from "../database/date-range.ts";

/** Days, both within. */
export interface Days {
  readonly from: string;
  readonly through: string;
}

/** What came to a running total in some days: a part of a count. */
export interface Stretch {
  readonly grain: "S" | "D" | "M" | "Y" | "E" | "L";
  /** The last day before. Null: from the beginning. */
  readonly after: string | null;
  readonly through: string;
  readonly sign: 1 | -1;
  /** Whether what is certain there is only possible here: the month is known, and lies in the period in part. */
  readonly asOpen: boolean;
}

/** The stretches of running totals of which the counts of a period are made. */
export function stretchesOf({ from, through }: Days): readonly Stretch[] {
  const within = (grain: Stretch["grain"], days: Days, how: Partial<Stretch> = {}): Stretch => ({
    grain,
    after: dayBefore(days.from),
    through: days.through,
    sign: 1,
    asOpen: false,
    ...how,
  });
  const coarse = (grain: "M" | "Y", whole: Whole) => {
    const inner = whole.inside({ from, through });
    const outer = whole.around({ from, through });
    if (inner === null) return [within(grain, outer, { asOpen: true })];
    const certain = within(grain, inner);
    return inner.from === outer.from && inner.through === outer.through
      ? [certain]
      : [certain, within(grain, outer, { asOpen: true }), within(grain, inner, { asOpen: true, sign: -1 })];
  };
  const fromTheBeginning = (grain: Stretch["grain"], last: string, sign: Stretch["sign"]): Stretch => ({
    grain,
    after: null,
    through: last,
    sign,
    asOpen: false,
  });
  return [
    fromTheBeginning("S", through, 1),
    within("D", { from, through }),
    ...coarse("M", months),
    ...coarse("Y", years),
    // May have been by the end, and not certainly over before the beginning.
    fromTheBeginning("E", through, 1),
    fromTheBeginning("L", dayBefore(from), -1),
  ];
}

interface Whole {
  /** The whole months or years in the days. Null: none. */
  inside(days: Days): Days | null;
  /** Those that the days touch. */
  around(days: Days): Days;
}

const wholes = (firstOf: (day: string) => string, lastOf: (day: string) => string): Whole => ({
  inside({ from, through }) {
    const first = firstOf(from) === from ? from : dayAfter(lastOf(from));
    const last = lastOf(through) === through ? through : dayBefore(firstOf(through));
    return first <= last ? { from: first, through: last } : null;
  },
  around: ({ from, through }) => ({ from: firstOf(from), through: lastOf(through) }),
});

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const months = wholes(
  (day) => `${day.slice(0, 7)}-01`,
  (day) => `${day.slice(0, 7)}-${String(daysIn(Number(day.slice(0, 4)), Number(day.slice(5, 7)))).padStart(2, "0")}`,
);
const years = wholes(
  (day) => `${day.slice(0, 4)}-01-01`,
  (day) => `${day.slice(0, 4)}-12-31`,
);
