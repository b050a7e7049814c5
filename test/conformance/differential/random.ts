/** Choices that a seed repeats. Not for secrets. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  oneOf<Item>(items: readonly Item[]): Item;
}

/** Mulberry32: small, quick, and the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    oneOf(items) {
      if (items.length === 0) throw new Error("there is nothing to choose from");
      // Inside the list, as it is not empty.
      return items[below(items.length)] as (typeof items)[number];
    },
  };
}
