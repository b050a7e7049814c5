import { endedBy, endOf, type History, holdsOn, type UnitSpan } from "./history.ts";

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
 * - whoever went into a member, at any remove, in whole or in part;
 * - what ended directly under a member, if it has no successors, or if the member ended with it and they do not tell all.
 *   So the communes of a former district come with the district, and a former district with its province. A unit that
 *   ended under a member which goes on follows its successors instead: else a commune that went over to another province
 *   would count in both.
 *
 * Every way goes forward in time: what a unit gave away before another came to it was not that other's.
 *
 * A unit that lives on elsewhere on the day is never inherited: as long as it lives, all of its records are its own,
 * also where it has given land away. Once it has ended, they are wherever it went, first and last.
 */
export function containmentOn(history: History, unit: string, day: string | null): ReadonlyMap<string, Membership> {
  const present = presentIn(history, unit, day);
  const reached = whatCameTo(present, day, (member) => formerOf(history, member));
  const own = whatCameTo(new Set([unit]), day, (member) => predecessorsOf(history, member));
  const isExact = exactness(history, present, day);
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

/** A unit whose records came to another on a day: its own first, or one of which it was a part when that ended. */
interface Former {
  readonly unit: UnitSpan;
  readonly cameOn: string;
  /** Whether it must have come before the other was left, or may have left together with it. */
  readonly before: boolean;
}

/** One step back: those that went into the unit, and those that ended inside it for good or together with it. */
export function formerOf(history: History, member: string): readonly Former[] {
  const inside = (history.endedUnder.get(member) ?? []).filter((unit) => endedWithin(history, unit, member));
  return [
    ...predecessorsOf(history, member),
    ...inside.map((unit) => ({ unit, cameOn: unit.until ?? never, before: false })),
  ];
}

function predecessorsOf({ units, into }: History, member: string): readonly Former[] {
  return (into.get(member) ?? []).flatMap(({ from, effectiveOn }) => {
    const unit = units.get(from);
    return unit === undefined ? [] : [{ unit, cameOn: effectiveOn, before: true }];
  });
}

/** Where its own successors tell all, its parent's add nothing. */
function endedWithin({ units, outOf }: History, unit: UnitSpan, parent: string): boolean {
  const end = endOf(unit, outOf.get(unit.key) ?? []);
  return end === "NOBODY" || (end === "OPEN" && units.get(parent)?.until === unit.until);
}

/** Behind every day. */
const never = "~";

/**
 * The units whose records came to those of `present` by the day. Walked back step by step, each time with the day on which
 * the records left a unit: what came to it later was not among them.
 */
function whatCameTo(
  present: ReadonlySet<string>,
  day: string | null,
  stepBack: (unit: string) => readonly Former[],
): ReadonlySet<string> {
  const left = new Map<string, string>();
  const steps = [...present].map((unit) => ({ unit, leftOn: never }));
  // A list that grows while it is walked through.
  for (const { unit, leftOn } of steps) {
    const known = left.get(unit);
    if (known !== undefined && known >= leftOn) continue;
    left.set(unit, leftOn);
    for (const { unit: former, cameOn, before } of stepBack(unit)) {
      if (endedBy(former, day) && (before ? cameOn < leftOn : cameOn <= leftOn)) {
        steps.push({ unit: former.key, leftOn: cameOn });
      }
    }
  }
  return new Set(left.keys());
}

/**
 * A former unit's records certainly belong here if all that it ever gave away came to places of which that is certain,
 * and it is known where the rest went: an old commune that was shared out between two communes of one province is open
 * for each commune and certain for the province. Of a commune that gave land away, lived on, and then went whole into
 * another, nothing says whether a record is from before, and from that land: open for both, certain for what holds both.
 *
 * ALL_RESIDENTS stays open: a site or an enterprise can stand on the land that went elsewhere, and nothing says so.
 */
function exactness(history: History, present: ReadonlySet<string>, day: string | null) {
  const known = new Map<string, boolean>();
  /** Of what left the unit on the day `since` or later; by default, of all that was ever in it. */
  const isExact = (unit: string, since = ""): boolean => {
    if (present.has(unit)) return true;
    const span = history.units.get(unit);
    // It lives, and not here. Or nothing can have come to it any more, which no facts that were loaded say.
    if (span === undefined || !endedBy(span, day) || since > (span.until ?? never)) return false;
    const asked = `${unit} ${since}`;
    const before = known.get(asked);
    if (before !== undefined) return before;
    const given = (history.outOf.get(unit) ?? []).filter(({ effectiveOn }) => effectiveOn >= since);
    const exact = given.every(({ to, effectiveOn }) => isExact(to, dayBehind(effectiveOn))) && restIsExact(span);
    known.set(asked, exact);
    return exact;
  };
  const restIsExact = (span: UnitSpan): boolean => {
    const end = endOf(span, history.outOf.get(span.key) ?? []);
    if (end === "WHOLE" || end === "PARTS") return true;
    const parent = history.lastParent.get(span.key);
    return parent !== undefined && endedWithin(history, span, parent) && isExact(parent, span.until ?? never);
  };
  return (unit: string) => isExact(unit);
}

/** What came on a day leaves on a later one: behind it as text, before the next day. */
const dayBehind = (day: string) => `${day}~`;
