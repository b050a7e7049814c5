import type { StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import type { SafetySubjectKind } from "../src/generated/resolvers.ts";

/** Who may not register, as an act says it: data of the register, not of this program. */
export interface RegistrationRule {
  readonly excludedKinds: readonly SafetySubjectKind[];
  /** The years of registration for which it holds; null: it still does. */
  readonly firstYear: number;
  readonly lastYear: number | null;
  /** The key of the act. */
  readonly legalBasis: string;
  readonly article: string | null;
  readonly message: string;
}

/**
 * A warning for each rule that shuts out one of the kinds in one of the years. Where several kinds are counted
 * together, one that is shut out is enough: how many of the subjects are of that kind is not known.
 */
export function warningsOfRules(
  kinds: readonly string[],
  years: YearRange | null,
  rules: readonly RegistrationRule[],
): readonly StoredWarning[] {
  return rules
    .filter((rule) => rule.excludedKinds.some((kind) => kinds.includes(kind)) && years !== null && holdsIn(rule, years))
    .map(({ message, legalBasis, article }) => ({ code: "SUBJECT_OUTSIDE_CIRCULAR", message, legalBasis, article }));
}

/** Both years belong to it. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

const holdsIn = ({ firstYear, lastYear }: RegistrationRule, { first, last }: YearRange) =>
  firstYear <= last && (lastYear === null || lastYear >= first);
