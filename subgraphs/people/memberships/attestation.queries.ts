import { type RawBuilder, type SqlBool, sql } from "@phong-trao/kit/database/sql.ts";
import type { Attestation } from "../src/generated/resolvers.ts";

/** What sources say of a membership for the day; asked of those that the day does not rule out. */
export function attestation(on: string | null): RawBuilder<Attestation | null> {
  return on === null
    ? sql`null::text`
    : sql`case when ${on}::date between membership.vouched_from and membership.vouched_through then 'ATTESTED' else 'POSSIBLE' end`;
}

/**
 * Left out: memberships that began later or ended earlier, and those in organisations, or of organisations, that had
 * ended. `ended_on` is an organisation's last day. Where a date is known to a month or a year, the day must be outside
 * of all that it may mean.
 */
export const isNotRuledOut = (on: string): RawBuilder<SqlBool> => sql`(
  coalesce(membership.started_earliest <= ${on}::date, true)
  and coalesce(membership.ended_latest >= ${on}::date, true)
  and not exists (
    select
    from organisations.organisation_place as ended
    where ended.organisation_id in (membership.organisation_id, membership.member_organisation_id)
      and ended.ended_on < ${on}::date))`;
