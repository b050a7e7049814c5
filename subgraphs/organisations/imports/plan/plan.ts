import type { CodedLevel } from "../../units/unit-code.ts";
import type { SuccessionShare } from "../../src/generated/resolvers.ts";
import type { ImportProblem, Place } from "../problem.ts";

/** What an import does to units. One unit may be in several: a new one came out of a merger. */
export const planKinds = [
  "NEW",
  "ENDED",
  "RENAMED",
  "RETYPED",
  "RECODED",
  "REPARENTED",
  "MERGED",
  "DIVIDED",
  "ADJUSTED",
] as const;
export type PlanKind = (typeof planKinds)[number];

export interface PlannedChange {
  readonly kind: PlanKind;
  /** `Xã Bố Hạ → Phường Bố Hạ (07294)` */
  readonly text: string;
  /** The rows that say so. */
  readonly places: readonly Place[];
}

/** A unit that the import begins. */
export interface NewUnit {
  readonly key: string;
  readonly level: CodedLevel;
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly share: SuccessionShare;
}

/** What a unit becomes while staying the same one; what it keeps is left out. */
export interface Becoming {
  readonly unit: string;
  readonly name?: string;
  readonly code?: string;
  readonly parent?: string;
}

/** What is to be entered: nothing of it is in the register yet. */
export interface Outcome {
  readonly begun: readonly NewUnit[];
  readonly transfers: readonly Transfer[];
  /** Land that went from one unit to another while both go on. */
  readonly adjusted: readonly Transfer[];
  readonly becoming: readonly Becoming[];
  /** Ended by a transfer. */
  readonly ended: readonly string[];
  /** Ended without successor: districts left without communes. */
  readonly abolished: readonly string[];
  /** Of those that become something, by what changes of them. */
  readonly stayed: Readonly<Record<"RENAME" | "RETYPE" | "RECODE" | "REPARENT", readonly string[]>>;
}

export interface Plan {
  readonly changes: readonly PlannedChange[];
  /** Any of them, and nothing is imported. */
  readonly conflicts: readonly ImportProblem[];
  readonly notices: readonly ImportProblem[];
  readonly outcome: Outcome;
}
