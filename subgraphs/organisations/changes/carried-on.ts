import { endOf, holdsOn, type Transfer, type UnitSpan } from "../containment/history.ts";
import type { SuccessionShare } from "../src/generated/resolvers.ts";

/** The unit that carries another on, and how much of it. */
export interface CarriedOn {
  readonly unit: string;
  readonly share: SuccessionShare;
}

/** Everything that happened to a unit and to those that it went into. */
export interface Succession {
  readonly lives: ReadonlyMap<string, UnitSpan>;
  /** In the order of time. */
  readonly outOf: ReadonlyMap<string, readonly Transfer[]>;
}

/**
 * The units that a unit of the day `asOf` is, or went into, on the day `onto`, through all steps: itself while it lives,
 * with what it has given away since. What it gave away before was no longer its own. A unit that was divided is whole
 * again in one that took all parts. Nothing for one that ended without successor.
 */
export function carriedOn(
  unit: string,
  { asOf, onto }: { readonly asOf: string; readonly onto: string },
  { lives, outOf }: Succession,
): readonly CarriedOn[] {
  const known = new Map<string, Shares>();
  /** Of what was in the unit at the end of the day `since`. Every step is later than the one before: no circles. */
  const resolve = (key: string, since: string): Shares => {
    const asked = `${key} ${since}`;
    const before = known.get(asked);
    if (before !== undefined) return before;
    const given = (outOf.get(key) ?? []).filter(({ effectiveOn }) => effectiveOn > since && effectiveOn <= onto);
    const found = allParts(lives.get(key), given);
    known.set(asked, found);
    return found;
  };
  const allParts = (span: UnitSpan | undefined, given: readonly Transfer[]): Shares => {
    if (span === undefined) return new Map();
    const goesOn = holdsOn(span, onto);
    const { parts, rest } = sharedOut(given);
    const places = parts.map(({ to, share, effectiveOn }) => ({ share, into: resolve(to, effectiveOn) }));
    if (goesOn) {
      places.push({ share: rest, into: new Map([[span.key, "WHOLE"]]) });
    }
    const end = endOf(span, given);
    const together = goesOn || end === "WHOLE" || end === "PARTS" ? reunited(places.map(({ into }) => into)) : null;
    if (together !== null) {
      return new Map([[together, "WHOLE"]]);
    }
    const shares = new Map<string, SuccessionShare>();
    for (const { share, into } of places) {
      for (const [to, further] of into) {
        shares.set(to, added(shares.get(to), oneAfterTheOther(share, further)));
      }
    }
    return shares;
  };
  return [...resolve(unit, asOf)].map(([to, share]) => ({ unit: to, share }));
}

type Shares = ReadonlyMap<string, SuccessionShare>;

/** Each share of the unit as it was at first: what is given on a day is a share of the rest of that day. */
function sharedOut(given: readonly Transfer[]): {
  readonly parts: readonly Transfer[];
  readonly rest: SuccessionShare;
} {
  let rest: SuccessionShare = "WHOLE";
  const parts: Transfer[] = [];
  for (const onOneDay of Map.groupBy(given, ({ effectiveOn }) => effectiveOn).values()) {
    const before: SuccessionShare = rest;
    for (const transfer of onOneDay) {
      parts.push({ ...transfer, share: oneAfterTheOther(before, transfer.share) });
      rest = oneAfterTheOther(rest, without(transfer.share));
    }
  }
  return { parts, rest };
}

/** What a unit keeps that gives something away and lives on. */
function without(share: SuccessionShare): SuccessionShare {
  if (share === "LAND_ONLY") return "ALL_RESIDENTS";
  return share === "ALL_RESIDENTS" ? "LAND_ONLY" : "PART";
}

/** The one unit into which all parts went whole. */
function reunited(parts: readonly Shares[]): string | null {
  const [first] = parts[0] ?? [];
  const [unit, share] = first ?? [];
  const same = parts.every((part) => part.size === 1 && part.get(unit ?? "") === "WHOLE");
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
