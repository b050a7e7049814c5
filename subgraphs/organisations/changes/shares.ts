import type { SuccessionShare } from "../src/generated/resolvers.ts";

/** A share of a share. Land without residents stays that; of a part nobody knows which part went further. */
export function oneAfterTheOther(first: SuccessionShare, then: SuccessionShare): SuccessionShare {
  if (first === "WHOLE") return then;
  if (then === "WHOLE" || first === then) return first;
  return first === "LAND_ONLY" || then === "LAND_ONLY" ? "LAND_ONLY" : "PART";
}

/** What a unit keeps of itself that gives this away. Nothing is left of one that gives the whole. */
export function without(given: SuccessionShare): SuccessionShare {
  if (given === "LAND_ONLY") return "ALL_RESIDENTS";
  return given === "ALL_RESIDENTS" ? "LAND_ONLY" : "PART";
}

/** What came to the same unit on two ways. */
export function together(one: SuccessionShare, other: SuccessionShare): SuccessionShare {
  if (one === other) return one;
  return [one, other].find((share) => share === "WHOLE" || share === "ALL_RESIDENTS") ?? "PART";
}
