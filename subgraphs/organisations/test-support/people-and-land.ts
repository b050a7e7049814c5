import fc from "fast-check";
import type { Transfer } from "../containment/history.ts";
import { type History, histories } from "./random-history.ts";

/** A resident or a piece of land: in which unit it is from each day on. Null: in one that ended without successor. */
export interface Piece {
  readonly isLand: boolean;
  readonly places: readonly { readonly from: string | null; readonly unit: string | null }[];
}

export interface PeopledHistory extends History {
  readonly pieces: readonly Piece[];
}

/**
 * Random histories, some of whose divided communes keep all residents together, with one way in which people and land can
 * have gone: what is said of shares must be true of all of them.
 */
export const peopledHistories: fc.Arbitrary<PeopledHistory> = fc
  .tuple(histories, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }))
  .map(([told, picks]) => {
    let picked = 0;
    const pick = (among: number) => (picks[(picked += 1) % picks.length] ?? 0) % among;
    const history = { ...told, transfers: someKeepResidents(told.transfers, pick) };
    return { ...history, pieces: piecesOf(history, pick) };
  });

type Pick = (among: number) => number;

function someKeepResidents(transfers: readonly Transfer[], pick: Pick): readonly Transfer[] {
  const divided = Map.groupBy(transfers, ({ from, effectiveOn }) => `${from} ${effectiveOn}`);
  return [...divided.values()].flatMap(([one, other, ...more]) => {
    if (one === undefined || other === undefined || more.length > 0 || pick(2) === 0) {
      return [one, other, ...more].filter((each) => each !== undefined);
    }
    return [
      { ...one, share: "ALL_RESIDENTS" as const },
      { ...other, share: "LAND_ONLY" as const },
    ];
  });
}

function piecesOf({ units, transfers, days }: History, pick: Pick): readonly Piece[] {
  const pieces = units
    .filter(({ from }) => from === null)
    .flatMap(({ key }) =>
      [false, false, false, true, true, true].map((isLand) => ({ isLand, places: [{ from: null, unit: key }] })),
    ) as { isLand: boolean; places: { from: string | null; unit: string | null }[] }[];
  const ends = new Map(units.map(({ key, until }) => [key, until]));
  for (const day of days) {
    const given = Map.groupBy(
      transfers.filter(({ effectiveOn }) => effectiveOn === day),
      ({ from }) => from,
    );
    for (const { isLand, places } of pieces) {
      const unit = places.at(-1)?.unit ?? null;
      const takers = (given.get(unit ?? "") ?? []).filter(({ share }) => isLand || share !== "LAND_ONLY");
      const ended = unit !== null && ends.get(unit) === day;
      const choice = takers[pick(takers.length + (ended ? 0 : 1)) || 0];
      if (choice !== undefined) places.push({ from: day, unit: choice.to });
      else if (ended) places.push({ from: day, unit: null });
    }
  }
  return pieces;
}

export function placeOn({ places }: Piece, day: string): string | null {
  return places.findLast(({ from }) => from === null || from <= day)?.unit ?? null;
}
