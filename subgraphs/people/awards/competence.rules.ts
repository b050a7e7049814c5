import type { Span } from "@phong-trao/kit/records/partial-date.ts";
import type { StoredWarning } from "@phong-trao/kit/records/record.entity.ts";

/** A rule of law as it stands in the database. */
export interface Competence {
  readonly form: string;
  readonly inForceFrom: string;
  readonly inForceThrough: string | null;
  readonly unlistedKinds: readonly string[];
  readonly act: string;
  readonly article: string;
}

/**
 * GRANTOR_NOT_COMPETENT where the law in force on the day does not name bodies of the grantor's kind. Nothing is said
 * where the grantor or the day is not known, where the award may have been granted before or after the rule was in
 * force, or where the register has no rule for the form.
 */
export function competenceWarnings(
  award: { readonly form: string; readonly grantorKind: string | null; readonly granted: Span },
  rules: readonly Competence[],
): readonly StoredWarning[] {
  const { grantorKind } = award;
  if (grantorKind === null) {
    return [];
  }
  return rules
    .filter((rule) => rule.form === award.form && certainlyInForce(rule, award.granted))
    .filter((rule) => rule.unlistedKinds.includes(grantorKind))
    .map((rule) => ({
      code: "GRANTOR_NOT_COMPETENT",
      message:
        "Luật có hiệu lực tại ngày tặng không nêu loại cơ quan, tổ chức này trong các chủ thể được tặng hình thức khen thưởng đó.",
      legalBasis: rule.act,
      article: rule.article,
    }));
}

/** Whether all days on which something may have been lie in the time of a rule. */
export function certainlyInForce(
  { inForceFrom, inForceThrough }: Pick<Competence, "inForceFrom" | "inForceThrough">,
  { earliest, latest }: Span,
): boolean {
  return (
    earliest !== null &&
    latest !== null &&
    inForceFrom <= earliest &&
    (inForceThrough === null || latest <= inForceThrough)
  );
}
