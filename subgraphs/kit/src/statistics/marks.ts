import { dayAfter, dayBefore } from "../database/date-range.ts";
import { daysIn } from "./parts-of-years.ts";

/** Days, both within. */
export interface Days {
  readonly from: string;
  readonly through: string;
}

/** One running total that goes into a count: at the end of a day. */
export interface Mark {
  readonly grain: "S" | "D" | "M" | "Y" | "E" | "L";
  readonly day: string;
  readonly sign: 1 | -1;
  /** Whether what is certain there is only possible here: the month is known, and lies in the period in part. */
  readonly asOpen: boolean;
}

/** The running totals of which the counts of a period are made. */
export function marksOf({ from, through }: Days): readonly Mark[] {
  const within = (grain: Mark["grain"], days: Days | null, asOpen: boolean): readonly Mark[] =>
    days === null
      ? []
      : [
          { grain, day: days.through, sign: 1, asOpen },
          { grain, day: dayBefore(days.from), sign: -1, asOpen },
        ];
  const coarse = (grain: "M" | "Y", whole: Whole) => {
    const inner = whole.inside({ from, through });
    const outer = whole.around({ from, through });
    const same = inner?.from === outer.from && inner.through === outer.through;
    const possible = same ? [] : [...within(grain, outer, true), ...negative(within(grain, inner, true))];
    return [...within(grain, inner, false), ...possible];
  };
  return [
    { grain: "S", day: through, sign: 1, asOpen: false },
    ...within("D", { from, through }, false),
    ...coarse("M", months),
    ...coarse("Y", years),
    // May have been by the end, and not certainly over before the beginning.
    { grain: "E", day: through, sign: 1, asOpen: false },
    { grain: "L", day: dayBefore(from), sign: -1, asOpen: false },
  ];
}

const negative = (marks: readonly Mark[]): readonly Mark[] =>
  marks.map((mark) => ({ ...mark, sign: mark.sign === 1 ? -1 : 1 }));

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

const months = wholes(
  (day) => `${day.slice(0, 7)}-01`,
  (day) => `${day.slice(0, 7)}-${String(daysIn(Number(day.slice(0, 4)), Number(day.slice(5, 7)))).padStart(2, "0")}`,
);
const years = wholes(
  (day) => `${day.slice(0, 4)}-01-01`,
  (day) => `${day.slice(0, 4)}-12-31`,
);
