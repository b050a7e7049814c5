import type { Context } from "@phong-trao/kit/context.ts";
import type { StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import type { AwardRow } from "./award.queries.ts";
import { competencesForForm, kindOfOrganisation } from "./competence.queries.ts";
import { competenceWarnings } from "./competence.rules.ts";

/** What the law says of an award's grantor: computed when it is asked for, so that a rule added later holds for all. */
export async function warnAboutGrantor(award: AwardRow, context: Context): Promise<readonly StoredWarning[]> {
  if (award.grantorKey === null) {
    return [];
  }
  const [grantorKind, rules] = await Promise.all([
    context.ask(kindOfOrganisation, award.grantorKey),
    context.ask(competencesForForm, award.form),
  ]);
  const granted = { earliest: award.grantedEarliest, latest: award.grantedLatest };
  return competenceWarnings({ form: award.form, grantorKind, granted }, rules);
}
