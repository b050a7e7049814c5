import type { Context } from "@phong-trao/kit/context.ts";
import type { StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import type { AwardRow } from "./award.queries.ts";
import { onceOnlyRulesForForm, sameAwardsOfRecipients } from "./once-only.queries.ts";
import { onceOnlyWarnings } from "./once-only.rules.ts";

/** Whether somebody received again what is given once: computed when it is asked for, as the rule and the facts are then. */
export async function warnAboutRepeat(award: AwardRow, context: Context): Promise<readonly StoredWarning[]> {
  const rules = await context.ask(onceOnlyRulesForForm, award.form);
  if (rules.length === 0) {
    return [];
  }
  const others = await context.ask(sameAwardsOfRecipients, award.key);
  const granted = { grantorKey: award.grantorKey, earliest: award.grantedEarliest, latest: award.grantedLatest };
  return onceOnlyWarnings(granted, others, rules);
}
