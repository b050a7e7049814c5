/** Chance that follows from its seed: the same draws in the same order, whatever the machine. */
export interface Random {
  /** 0 to `count` - 1. */
  below(count: number): number;
  /** Both within. */
  between(least: number, most: number): number;
  /** True in so many of a hundred draws. */
  percent(chance: number): boolean;
  pick<const Items extends readonly [unknown, ...(readonly unknown[])]>(items: Items): Items[number];
  /** One of the keys, each as often as its number says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
}

/**
 * Chance of its own for whatever the names are of: `randomOf(42, "site", commune, 3)`. So a record follows from the seed
 * and its name alone, can be made again by whoever needs it, and stays when others come or go.
 */
export function randomOf(seed: number, ...names: readonly (string | number)[]): Random {
  let state = hashOf(`${seed}/${names.join("/")}`);
  // Mulberry32 (Tommy Ettinger, public domain): whole numbers of 32 bits only, which no machine rounds in its own way.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  // Of 2^32 the product is exact in a double for all counts that occur here.
  const below = (count: number) => Math.floor((next() * count) / 0x1_0000_0000);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    percent: (chance) => below(100) < chance,
    pick: (items) => items[below(items.length)],
    weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
      const keys = Object.keys(weights) as Key[];
      let left = below(keys.reduce((sum, key) => sum + weights[key], 0));
      for (const key of keys) {
        left -= weights[key];
        if (left < 0) return key;
      }
      throw new RangeError("None of the weights is above zero.");
    },
  };
}

/** FNV-1a of the text's UTF-16 units, mixed as in MurmurHash3, so that names that differ by one letter lie far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
