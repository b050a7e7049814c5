import { dayBefore } from "@phong-trao/kit/database/date-range.ts";

/** What a unit is from a day on, until the next state. */
export interface UnitState {
  readonly from: string | null;
  readonly name: string;
  readonly code: string | null;
  readonly parent: string | null;
}

export interface ValuePeriod<Value> {
  readonly value: Value;
  readonly from: string | null;
  readonly through: string | null;
}

/** One period for as long as a value stays the same, whatever else changes; none where it is null. */
export function periodsOf<Value>(
  { states, through }: { readonly states: readonly UnitState[]; readonly through: string | null },
  valueOf: (state: UnitState) => Value | null,
): readonly ValuePeriod<Value>[] {
  const periods: { value: Value | null; from: string | null; through: string | null }[] = [];
  for (const [at, state] of states.entries()) {
    const next = states[at + 1]?.from ?? null;
    const last = next === null ? through : dayBefore(next);
    const value = valueOf(state);
    const before = periods.at(-1);
    if (before !== undefined && before.value === value) {
      before.through = last;
    } else {
      periods.push({ value, from: state.from, through: last });
    }
  }
  return periods.filter((period): period is ValuePeriod<Value> => period.value !== null);
}
