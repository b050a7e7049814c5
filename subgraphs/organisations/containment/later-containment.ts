import { type ContainmentRow, containment } from "./containment.ts";
import type { Transfer, UnitHistories } from "./history.ts";

/**
 * What began only after the day of a view, and came out of units that count into the one seen: so that records of today
 * can be counted on the units of before. The rules of containment with time running backwards, in which a merger is a
 * division: a commune made of two is open for each of them, and certain for the district that held both.
 */
export function* laterContainment(histories: UnitHistories): Generator<readonly ContainmentRow[]> {
  for (const rows of containment(backwards(histories))) {
    yield rows.filter(({ inherited }) => inherited).map((row) => ({ ...row, ...mirrored(row) }));
  }
}

function backwards({ units, parents, transfers }: UnitHistories): UnitHistories {
  const began = new Map(units.map(({ key, from }) => [key, from]));
  const into = Map.groupBy(transfers, ({ to }) => to);
  /** Of a unit that began with all of another and nothing else, all goes back there. */
  const shareOf = ({ to, effectiveOn }: Transfer): Transfer["share"] => {
    const origins = (into.get(to) ?? []).filter((other) => other.effectiveOn === effectiveOn);
    return began.get(to) === effectiveOn && origins.length === 1 ? "WHOLE" : "PART";
  };
  return {
    units: units.map((unit) => ({ ...unit, ...mirrored(unit) })),
    parents: parents.map((span) => ({ ...span, ...mirrored(span) })),
    transfers: transfers.map((transfer) => ({
      from: transfer.to,
      to: transfer.from,
      share: shareOf(transfer),
      effectiveOn: mirror(transfer.effectiveOn),
    })),
  };
}

interface Days {
  readonly from: string | null;
  readonly until: string | null;
}

const mirrored = ({ from, until }: Days): Days => ({
  from: until === null ? null : mirror(until),
  until: from === null ? null : mirror(from),
});

/** A text that sorts the other way round: each digit is what it lacks to nine. Its own inverse. */
const mirror = (day: string): string => day.replaceAll(/\d/g, (digit) => String(9 - Number(digit)));
