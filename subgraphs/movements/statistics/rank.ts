interface Bounds {
  readonly atLeast: number;
  readonly atMost: number | null;
}

/**
 * The place of each number among all, from 1; equal ones share a place. Null where a number lies in bounds that overlap
 * those of another: either could be the greater.
 */
export function ranksOf(numbers: readonly Bounds[]): readonly (number | null)[] {
  return numbers.map((one) => {
    const others = numbers.filter((other) => other !== one);
    return others.some((other) => overlaps(one, other))
      ? null
      : 1 + others.filter((other) => other.atLeast > upper(one)).length;
  });
}

const upper = ({ atMost }: Bounds) => atMost ?? Infinity;
const isKnown = (number: Bounds) => number.atLeast === number.atMost;

function overlaps(one: Bounds, other: Bounds): boolean {
  const meet = one.atLeast <= upper(other) && other.atLeast <= upper(one);
  // Two numbers that are known and meet are equal.
  return meet && !(isKnown(one) && isKnown(other));
}
