/** What repeated turns gave: the middle one, and between which it lies. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function median(values: readonly number[]): number {
  const sorted = inOrder(values);
  const middle = Math.floor(sorted.length / 2);
  // The index is inside the list, as `inOrder` refuses an empty one.
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** The smallest value that this share of all values does not exceed ("nearest rank"): never one that was not measured. */
export function percentile(values: readonly number[], share: number): number {
  if (!(share > 0 && share <= 1)) throw new RangeError(`a share above 0 and at most 1, not ${share}`);
  const sorted = inOrder(values);
  return sorted[Math.ceil(share * sorted.length) - 1] as number;
}

export function spread(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/**
 * Ours as a multiple of the rival's, round by round: what slowed the machine in one round slowed both, and falls out of
 * their ratio.
 */
export function ratios(ours: readonly number[], rival: readonly number[]): Spread {
  if (ours.length !== rival.length) throw new RangeError("each round needs a figure of both");
  return spread(ours.map((figure, round) => figure / (rival[round] as number)));
}

/** Four digits say more than any of these figures is good for. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function inOrder(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new RangeError("nothing was measured");
  return values.toSorted((one, other) => one - other);
}
