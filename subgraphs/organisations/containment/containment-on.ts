import { endedBy, type History, holdsOn, type UnitSpan } from "./history.ts";

export interface Membership {
  /** The unit itself, or reached from it through predecessors alone. */
  readonly own: boolean;
  /** Not there on the day: a predecessor, or what ended inside. */
  readonly inherited: boolean;
  readonly placement: "EXACT" | "UNDETERMINABLE";
}

/**
 * What counts into a unit on a day of its life.
 *
 * There on the day: the unit, and all that is below it. Inherited, all of them ended by then:
 * - whoever went into a member, at any remove;
 * - what ended directly under a member, if it has no successors, or if the member ended with it. So the communes of a
 *   former district come with the district, and a former district with its province. A unit that ended under a member
 *   which goes on follows its successors instead: else a commune that went over to another province would count in both.
 *
 * A unit that lives on elsewhere on the day is never inherited.
 */
export function containmentOn(history: History, unit: string, day: string | null): ReadonlyMap<string, Membership> {
  const present = presentIn(history, unit, day);
  const reached = withFormer(history, present, day);
  const own = withPredecessors(history, unit, reached);
  const isExact = exactness(history, present, reached);
  return new Map(
    [...reached].map((member) => [
      member,
      {
        own: own.has(member),
        inherited: !present.has(member),
        placement: isExact(member) ? "EXACT" : "UNDETERMINABLE",
      },
    ]),
  );
}

function presentIn({ under }: History, unit: string, day: string | null): ReadonlySet<string> {
  const present = new Set([unit]);
  for (const above of present) {
    for (const span of under.get(above) ?? []) {
      if (holdsOn(span, day)) {
        present.add(span.unit);
      }
    }
  }
  return present;
}

/** A set that grows while it is walked through: each member brings those that came before it. */
function withFormer(history: History, present: ReadonlySet<string>, day: string | null): ReadonlySet<string> {
  const reached = new Set(present);
  for (const member of reached) {
    for (const former of formerOf(history, member)) {
      if (endedBy(former, day)) {
        reached.add(former.key);
      }
    }
  }
  return reached;
}

/** One step back: those that went into the unit, and those that ended inside it for good or together with it. */
export function formerOf(history: History, member: string): readonly UnitSpan[] {
  const predecessors = (history.into.get(member) ?? []).flatMap(({ from }) => history.units.get(from) ?? []);
  const inside = (history.endedUnder.get(member) ?? []).filter((unit) => endedWithin(history, unit, member));
  return [...predecessors, ...inside];
}

function endedWithin({ units, outOf }: History, unit: UnitSpan, parent: string): boolean {
  return !outOf.has(unit.key) || units.get(parent)?.until === unit.until;
}

function withPredecessors({ into }: History, unit: string, reached: ReadonlySet<string>): ReadonlySet<string> {
  const own = new Set([unit]);
  for (const later of own) {
    for (const { from } of into.get(later) ?? []) {
      if (reached.has(from)) {
        own.add(from);
      }
    }
  }
  return own;
}

/**
 * A former unit's records certainly belong here if the whole of it went into a member of which that is certain, or if
 * it ended inside such a member, or if it was divided and every part went into such members: an old commune that was
 * shared out between two communes of one province is open for each commune and certain for the province.
 *
 * ALL_RESIDENTS stays open: a site or an enterprise can stand on the land that went elsewhere, and nothing says so.
 */
function exactness(history: History, present: ReadonlySet<string>, reached: ReadonlySet<string>) {
  const known = new Map<string, boolean>();
  const isExact = (unit: string): boolean => {
    if (present.has(unit)) return true;
    if (!reached.has(unit)) return false;
    const before = known.get(unit);
    if (before !== undefined) return before;
    // Two units that gave land to each other before they ended would ask in a circle: neither proves the other.
    known.set(unit, false);
    const exact = wentWhollyInto(history, unit, isExact) || endedInside(history, unit, isExact);
    known.set(unit, exact);
    return exact;
  };
  return isExact;
}

function wentWhollyInto({ outOf }: History, unit: string, isExact: (unit: string) => boolean): boolean {
  const transfers = outOf.get(unit) ?? [];
  // One part alone: where the rest went is not known.
  const partsAreKnown = transfers.length > 1;
  return (
    transfers.some(({ to, share }) => share === "WHOLE" && isExact(to)) ||
    (partsAreKnown && transfers.every(({ to }) => isExact(to)))
  );
}

function endedInside(history: History, unit: string, isExact: (unit: string) => boolean): boolean {
  const parent = history.lastParent.get(unit);
  const span = history.units.get(unit);
  return parent !== undefined && span !== undefined && endedWithin(history, span, parent) && isExact(parent);
}
