import type { Draft } from "./draft.ts";
import type { SharedRow } from "./shares.ts";

export interface Boundaries {
  /** Rows that say what becomes of units: as if no land had gone between units that go on. */
  readonly staying: readonly SharedRow[];
  /** Land without residents, between communes that both go on. */
  readonly given: readonly SharedRow[];
}

/**
 * A commune that gives or takes nothing but land, and keeps its code, goes on: land without people ends no unit. So it
 * counts as whole, and the land goes over beside it. Where the one or the other of the two ends on that day, the land is
 * a part of what ends it.
 */
export function boundaries(rows: readonly SharedRow[]): Boundaries {
  const isLand = ({ share }: SharedRow) => share === "LAND_ONLY";
  const land = rows.filter(isLand);
  const settled = rows.filter((row) => !isLand(row));
  const out = Map.groupBy(settled, ({ origin }) => origin.key);
  const into = Map.groupBy(settled, ({ row }) => row.newCode);
  /** By its code, which it keeps. */
  const goesOn = new Map(
    settled
      .filter(
        ({ origin, row }) =>
          origin.level === "COMMUNE" &&
          row.newCode === origin.code &&
          out.get(origin.key)?.length === 1 &&
          into.get(row.newCode)?.length === 1,
      )
      .map((one) => [one.origin.code, one]),
  );
  // Who shares land with a unit that ends is drawn into its end, and may draw in others.
  for (let before = -1; before !== goesOn.size;) {
    before = goesOn.size;
    for (const { origin, row } of land) {
      if (goesOn.has(origin.code) && goesOn.has(row.newCode)) continue;
      goesOn.delete(origin.code);
      goesOn.delete(row.newCode);
    }
  }
  const given = new Set(land.filter(({ origin }) => goesOn.has(origin.code)));
  const whole = new Set(goesOn.values());
  return {
    staying: rows
      .filter((row) => !given.has(row))
      .map((row) => (whole.has(row) ? { ...row, share: "WHOLE" as const } : row)),
    given: [...given],
  };
}

/** The transfers of land that the register does not have yet. */
export function planLand(given: readonly SharedRow[], draft: Draft): void {
  for (const { origin, row } of given) {
    const taking = draft.before.holderOf(row.newCode);
    if (taking === undefined) continue;
    const known = draft.cameInto.get(taking.key) ?? [];
    if (known.some(({ from, share }) => from === origin.key && share === "LAND_ONLY")) continue;
    draft.speaksOf(taking.key, [row.place]);
    if (known.length > 0) {
      draft.conflict(
        row.place,
        `${row.newName} (${row.newCode}) has got something from other units on ${draft.effective} already, by the register. What it gets on one day has to be imported together.`,
      );
      continue;
    }
    draft.adjusted.push({ from: origin.key, to: taking.key, share: "LAND_ONLY" });
  }
}
