import { endedBy, endOf, holdsOn, type Transfer, type UnitSpan } from "../containment/history.ts";
import type { SuccessionShare } from "../src/generated/resolvers.ts";
import { oneAfterTheOther, without } from "./shares.ts";
import { Whereabouts } from "./whereabouts.ts";

/** The unit that carries another on, and how much of it. */
export interface CarriedOn {
  readonly unit: string;
  readonly share: SuccessionShare;
}

/** Everything that happened to a unit and to those that it went into. */
export interface Succession {
  readonly lives: ReadonlyMap<string, UnitSpan>;
  readonly outOf: ReadonlyMap<string, readonly Transfer[]>;
}

export interface Days {
  readonly asOf: string;
  readonly onto: string;
}

/**
 * The units that a unit of the day `asOf` is, or went into, on the day `onto`, through all steps: itself while it lives,
 * with what it has given away since. What it gave away before was no longer its own. A unit that was divided is whole
 * again in one that took all parts. Nothing for one that ended without successor.
 */
export function carriedOn(unit: string, days: Days, succession: Succession): readonly CarriedOn[] {
  const { held } = followed(unit, days, succession);
  return [...held].map(([key, share]) => ({ unit: key, share }));
}

/** The same, with what was lost on the way. Day by day, as what goes on from a unit is a share of all that came together there. */
export function followed(unit: string, { asOf, onto }: Days, succession: Succession): Whereabouts {
  const life = succession.lives.get(unit);
  if (life === undefined || endedBy(life, asOf) || (life.from !== null && life.from > onto)) {
    return new Whereabouts();
  }
  let now = Whereabouts.of(unit);
  let day = nextChange(now, asOf, succession);
  while (day !== undefined && day <= onto) {
    now = changedOn(day, now, succession);
    day = nextChange(now, day, succession);
  }
  return now;
}

/** The first day after `since` on which one of the holders gives something away, or ends. */
function nextChange({ held }: Whereabouts, since: string, { lives, outOf }: Succession): string | undefined {
  let first: string | undefined;
  const consider = (day: string | null | undefined) => {
    if (day != null && day > since && (first === undefined || day < first)) first = day;
  };
  for (const key of held.keys()) {
    consider(lives.get(key)?.until);
    for (const { effectiveOn } of outOf.get(key) ?? []) consider(effectiveOn);
  }
  return first;
}

function changedOn(day: string, before: Whereabouts, { lives, outOf }: Succession): Whereabouts {
  const after = new Whereabouts(before.lost);
  const isThere = (key: string) => {
    const life = lives.get(key);
    return life !== undefined && holdsOn(life, day);
  };
  for (const [key, share] of before.held) {
    const given = (outOf.get(key) ?? []).filter(({ effectiveOn }) => effectiveOn === day);
    const rest = given.reduce((left, each) => oneAfterTheOther(left, without(each.share)), share);
    for (const { to, share: part } of given) {
      // Only facts that no loader would take let something go to a unit that is not there.
      if (isThere(to)) after.add(to, oneAfterTheOther(share, part));
      else after.lose(oneAfterTheOther(share, part));
    }
    if (isThere(key)) {
      after.add(key, rest);
    } else if (!tellsAll(lives.get(key), given)) {
      after.lose(rest);
    }
  }
  return after.reunite();
}

function tellsAll(life: UnitSpan | undefined, given: readonly Transfer[]): boolean {
  const end = life === undefined ? "NOBODY" : endOf(life, given);
  return end === "WHOLE" || end === "PARTS";
}
