import type { CodedLevel } from "../../units/unit-code.ts";
import type { SuccessionShare } from "../../src/generated/resolvers.ts";
import type { Place } from "../problem.ts";

/** A unit as a list states it: it is there on the day, under these. */
export interface ListedUnit {
  readonly place: Place;
  readonly level: CodedLevel;
  readonly code: string;
  readonly name: string;
  /** The unit right above it, if the list tells. */
  readonly district: NamedCode | null;
  readonly province: NamedCode | null;
}

/** A unit as another one's row names it: the code may be missing, or the name. */
export interface NamedCode {
  readonly code: string | null;
  readonly name: string | null;
}

/** An old unit that went into a new one. */
export interface ConversionRow {
  readonly place: Place;
  readonly newCode: string;
  readonly newName: string;
  /** Null: the whole of the old district went into it, which had no communes. */
  readonly old: { readonly code: string; readonly name: string } | null;
  readonly share: SuccessionShare | null;
  readonly oldDistrict: NamedCode | null;
  readonly oldProvince: NamedCode | null;
  readonly newProvince: NamedCode | null;
}

export interface Tables {
  readonly listed: readonly ListedUnit[];
  readonly converted: readonly ConversionRow[];
}
