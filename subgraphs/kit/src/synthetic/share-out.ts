/**
 * A whole number shared out by weights, which are whole numbers too: the shares add up to it exactly, and none is more
 * than one away from its due. `shareOut(10, [1, 1, 1])` is `[3, 3, 4]`.
 */
export function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  if (all === 0n) return weights.map(() => 0);
  const wanted = BigInt(total);
  let weighed = 0n;
  let given = 0n;
  return weights.map((weight) => {
    weighed += BigInt(weight);
    const before = given;
    given = (wanted * weighed) / all;
    return Number(given - before);
  });
}

/** Of `total` things numbered over `count` places, how many the place has: 82 over 124 gives two of three places one. */
export const evenly = (total: number, count: number, place: number): number =>
  Math.floor(((place + 1) * total) / count) - Math.floor((place * total) / count);
