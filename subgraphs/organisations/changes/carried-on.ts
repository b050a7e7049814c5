import type { SuccessionShare } from "../src/generated/resolvers.ts";

export interface DatedTransfer {
  readonly from: string;
  readonly to: string;
  readonly share: SuccessionShare;
  readonly effectiveOn: string;
}

/** The unit that carries another on, and how much of it. */
export interface CarriedOn {
  readonly unit: string;
  readonly share: SuccessionShare;
}

/**
 * The units that a unit is, or went into, on a day, through all steps: itself while it lives. A unit that was divided is
 * whole again in one that took all parts. Nothing for one that ended without successor.
 *
 * @param isThere whether a unit exists on the day
 */
export function carriedOn(
  unit: string,
  day: string,
  outOf: ReadonlyMap<string, readonly DatedTransfer[]>,
  isThere: (unit: string) => boolean,
): readonly CarriedOn[] {
  const known = new Map<string, ReadonlyMap<string, SuccessionShare>>();
  const resolve = (key: string): ReadonlyMap<string, SuccessionShare> => {
    const before = known.get(key);
    if (before !== undefined) return before;
    // Units that gave land to each other would ask in a circle.
    known.set(key, new Map());
    const found = isThere(key) ? new Map([[key, "WHOLE" as const]]) : allParts(key);
    known.set(key, found);
    return found;
  };
  const allParts = (key: string): ReadonlyMap<string, SuccessionShare> => {
    const parts = (outOf.get(key) ?? [])
      .filter(({ effectiveOn }) => effectiveOn <= day)
      .map(({ to, share }) => ({ share, into: resolve(to) }));
    const together = reunited(parts.map(({ into }) => into));
    if (together !== null) {
      return new Map([[together, "WHOLE"]]);
    }
    const shares = new Map<string, SuccessionShare>();
    for (const { share, into } of parts) {
      for (const [to, further] of into) {
        shares.set(to, added(shares.get(to), oneAfterTheOther(share, further)));
      }
    }
    return shares;
  };
  return [...resolve(unit)].map(([to, share]) => ({ unit: to, share }));
}

/** The one unit into which several parts went whole. One part alone says nothing of the rest. */
function reunited(parts: readonly ReadonlyMap<string, SuccessionShare>[]): string | null {
  const [first] = parts[0] ?? [];
  const [unit, share] = first ?? [];
  const same = parts.length > 1 && parts.every((part) => part.size === 1 && part.get(unit ?? "") === "WHOLE");
  return same && share === "WHOLE" && unit !== undefined ? unit : null;
}

/** Land without residents stays that, whatever becomes of it; of a part nobody knows which part went further. */
function oneAfterTheOther(first: SuccessionShare, then: SuccessionShare): SuccessionShare {
  if (first === "WHOLE") return then;
  if (then === "WHOLE" || first === then) return first;
  return first === "LAND_ONLY" || then === "LAND_ONLY" ? "LAND_ONLY" : "PART";
}

/** What came to the same unit on two ways. */
function added(one: SuccessionShare | undefined, other: SuccessionShare): SuccessionShare {
  if (one === undefined || one === other) return other;
  return [one, other].find((share) => share === "WHOLE" || share === "ALL_RESIDENTS") ?? "PART";
}
