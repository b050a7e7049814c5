/** What the containment of units is computed from: their lives, what they were under, and who went into whom. */
export interface UnitHistories {
  readonly units: readonly UnitSpan[];
  readonly parents: readonly ParentSpan[];
  readonly transfers: readonly Transfer[];
}

/** Days `[from, until)`; null is open. */
interface Days {
  readonly from: string | null;
  readonly until: string | null;
}

export interface UnitSpan extends Days {
  readonly key: string;
}

export interface ParentSpan extends Days {
  readonly unit: string;
  readonly parent: string;
}

export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly share: "WHOLE" | "PART" | "ALL_RESIDENTS" | "LAND_ONLY";
  /** The first day in the other unit. Before the last day of `from` where that gave something away and lived on. */
  readonly effectiveOn: string;
}

/** The same, found by unit. */
export interface History {
  readonly units: ReadonlyMap<string, UnitSpan>;
  /** What was ever directly under a unit. */
  readonly under: ReadonlyMap<string, readonly ParentSpan[]>;
  /** What a unit was under on its last day. Nothing for units that go on. */
  readonly lastParent: ReadonlyMap<string, string>;
  /** Units that ended directly under a unit. */
  readonly endedUnder: ReadonlyMap<string, readonly UnitSpan[]>;
  readonly into: ReadonlyMap<string, readonly Transfer[]>;
  readonly outOf: ReadonlyMap<string, readonly Transfer[]>;
}

export function historyOf({ units, parents, transfers }: UnitHistories): History {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const ended = parents.flatMap((span) => {
    const unit = byKey.get(span.unit);
    return unit !== undefined && unit.until !== null && span.until === unit.until
      ? [{ unit, parent: span.parent }]
      : [];
  });
  return {
    units: byKey,
    under: Map.groupBy(parents, (span) => span.parent),
    lastParent: new Map(ended.map(({ unit, parent }) => [unit.key, parent])),
    endedUnder: new Map(
      [...Map.groupBy(ended, ({ parent }) => parent)].map(([parent, all]) => [parent, all.map(({ unit }) => unit)]),
    ),
    into: Map.groupBy(transfers, (transfer) => transfer.to),
    outOf: Map.groupBy(transfers, (transfer) => transfer.from),
  };
}

/** `day` null: before all days that are spoken of. */
export function holdsOn({ from, until }: Days, day: string | null): boolean {
  return (from === null || (day !== null && from <= day)) && (until === null || day === null || day < until);
}

export function endedBy({ until }: Days, day: string | null): boolean {
  return until !== null && day !== null && until <= day;
}

/**
 * What is known of where a unit went when it ended: the `WHOLE` of what was left of it, all of its `PARTS`, a part of it
 * (`OPEN`: one alone says nothing of the rest), or that it has no successor (`NOBODY`). What it gave away before does
 * not count here.
 */
export function endOf({ until }: UnitSpan, transfers: readonly Transfer[]): "WHOLE" | "PARTS" | "OPEN" | "NOBODY" {
  const last = transfers.filter(({ effectiveOn }) => effectiveOn === until);
  if (last.some(({ share }) => share === "WHOLE")) return "WHOLE";
  if (last.length > 1) return "PARTS";
  return last.length === 1 ? "OPEN" : "NOBODY";
}
