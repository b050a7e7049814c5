import { holdsOn, type Transfer } from "../containment/history.ts";
import { type CarriedOn, carriedOn, type Succession } from "./carried-on.ts";

/** Everything that happened to a unit, to those that ever went into it, and to all that these went into. */
export interface SuccessionBothWays extends Succession {
  readonly into: ReadonlyMap<string, readonly Transfer[]>;
}

/**
 * The units of the day `from` that a unit of the later day `asOf` is, or that went into it, through all steps; with the
 * share of each of them that is in this unit. `carriedOn` seen from the other end: how much of a unit came here can only
 * be told by following all of it.
 */
export function cameFrom(
  unit: string,
  { asOf, from }: { readonly asOf: string; readonly from: string },
  succession: SuccessionBothWays,
): readonly CarriedOn[] {
  return [...ancestorsIn(succession, unit, { asOf, from })].flatMap((former) => {
    const life = succession.lives.get(former);
    if (life === undefined || !holdsOn(life, from)) return [];
    const here = carriedOn(former, { asOf: from, onto: asOf }, succession).find((each) => each.unit === unit);
    return here === undefined ? [] : [{ unit: former, share: here.share }];
  });
}

/** All that can have come into the unit between the days, and the unit. */
function ancestorsIn(
  { into }: SuccessionBothWays,
  unit: string,
  { asOf, from }: { readonly asOf: string; readonly from: string },
): ReadonlySet<string> {
  const found = new Set([unit]);
  // A set that grows while it is walked through.
  for (const key of found) {
    for (const transfer of into.get(key) ?? []) {
      if (transfer.effectiveOn > from && transfer.effectiveOn <= asOf) found.add(transfer.from);
    }
  }
  return found;
}
