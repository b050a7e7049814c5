import { containmentOn, formerOf, type Membership } from "./containment-on.ts";
import { type History, historyOf, type UnitHistories, type UnitSpan } from "./history.ts";

/** `member` counts into `unit` when that is seen on a day `[from, until)`; null is the beginning or the end of time. */
export interface ContainmentRow extends Membership {
  readonly unit: string;
  readonly member: string;
  readonly from: string | null;
  readonly until: string | null;
}

/**
 * Which units count into which, for every day: unit by unit, so that the rows of a whole country need not be in memory
 * at once. A unit is looked at once for every day on which something changes among what could ever count into it; its
 * first day stands for all before its life, its last for all after.
 */
export function* containment(histories: UnitHistories): Generator<readonly ContainmentRow[]> {
  const history = historyOf(histories);
  for (const unit of histories.units) {
    yield rowsOf(history, unit);
  }
}

function rowsOf(history: History, unit: UnitSpan): readonly ContainmentRow[] {
  const starts = [unit.from, ...turningPoints(history, unit)];
  const rows: ContainmentRow[] = [];
  const open = new Map<string, ContainmentRow>();
  for (const [at, start] of starts.entries()) {
    const from = at === 0 ? null : start;
    const members = containmentOn(history, unit.key, start);
    for (const [member, row] of open) {
      if (!isSame(row, members.get(member))) {
        rows.push({ ...row, until: from });
        open.delete(member);
      }
    }
    for (const [member, membership] of members) {
      if (!open.has(member)) {
        open.set(member, { unit: unit.key, member, from, until: null, ...membership });
      }
    }
  }
  return [...rows, ...open.values()];
}

/** The days in the unit's life, after its first, on which what counts into it may become another. */
function turningPoints(history: History, { key, from, until }: UnitSpan): readonly string[] {
  const days = new Set<string | null>();
  const could = new Set([key]);
  for (const member of could) {
    for (const span of history.under.get(member) ?? []) {
      could.add(span.unit);
      days.add(span.from).add(span.until);
    }
    for (const former of formerOf(history, member)) {
      could.add(former.unit.key);
      days.add(former.unit.until);
    }
  }
  return [...days]
    .filter((day) => day !== null)
    .filter((day) => (from === null || day > from) && (until === null || day < until))
    .toSorted();
}

function isSame(row: Membership, other: Membership | undefined): boolean {
  return (
    other !== undefined &&
    row.own === other.own &&
    row.inherited === other.inherited &&
    row.placement === other.placement
  );
}
