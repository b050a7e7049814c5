import type { Span } from "@phong-trao/kit/records/partial-date.ts";
import type { StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import { certainlyInForce } from "./competence.rules.ts";

/** A rule of law as it stands in the database. */
export interface OnceOnlyRule {
  readonly grantorKey: string | null;
  readonly inForceFrom: string;
  readonly inForceThrough: string | null;
  readonly act: string;
  readonly article: string | null;
}

/** An award of the form of the rule, with the days between which it was granted. */
export interface GrantedOnce extends Span {
  readonly grantorKey: string | null;
}

/**
 * ONCE_ONLY_AWARD_REPEATED where a person whom the award names had received the same before. Which of two came later may
 * not be known: then both are warned about. Nothing is said where a grantor that the rule names is not known, where the
 * award may have been granted while the rule was not in force, and of recipients who are only counted.
 */
export function onceOnlyWarnings(
  award: GrantedOnce,
  others: readonly GrantedOnce[],
  rules: readonly OnceOnlyRule[],
): readonly StoredWarning[] {
  return rules
    .filter((rule) => certainlyInForce(rule, award) && isOf(award, rule))
    .filter((rule) => others.some((other) => isOf(other, rule) && !isLater(other, award)))
    .map((rule) => ({
      code: "ONCE_ONLY_AWARD_REPEATED",
      message:
        "Cá nhân được nêu tên đã được tặng hình thức này; theo quy định có hiệu lực tại ngày tặng, chỉ tặng một lần.",
      legalBasis: rule.act,
      article: rule.article,
    }));
}

const isOf = ({ grantorKey }: GrantedOnce, rule: OnceOnlyRule) =>
  rule.grantorKey === null || rule.grantorKey === grantorKey;

const isLater = (other: Span, award: Span) =>
  other.earliest !== null && award.latest !== null && award.latest < other.earliest;
