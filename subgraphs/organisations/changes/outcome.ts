import type { AdministrativeChangeKind, SuccessionShare, UnitOutcome } from "../src/generated/resolvers.ts";

/** What is known of the day after a unit's last: a change that it was an original of, and one thing that it gave. */
export interface UnitEnd {
  readonly kind: AdministrativeChangeKind;
  /** Null: nothing went anywhere with that change. */
  readonly share: SuccessionShare | null;
}

/** What became of a unit that ended. One part alone says nothing of the rest. */
export function outcomeOf(ends: readonly UnitEnd[]): UnitOutcome {
  const given = ends.filter(({ share }) => share !== null);
  const whole = given.find(({ share }) => share === "WHOLE");
  if (whole !== undefined) return whole.kind === "RETYPE" ? "CONVERTED" : "MERGED";
  if (given.length > 1) return "DIVIDED";
  return given.length === 0 && ends.some(({ kind }) => kind === "ABOLISH") ? "ENDED_WITHOUT_SUCCESSOR" : "NOT_KNOWN";
}
