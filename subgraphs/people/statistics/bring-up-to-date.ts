import { sql } from "@phong-trao/kit/database/sql.ts";
import type { AnyKysely } from "@phong-trao/kit/questions.ts";
import { bringRollUpUpToDate } from "@phong-trao/kit/statistics/bring-up-to-date.ts";
import { rollUpLock } from "@phong-trao/kit/statistics/roll-up-triggers.ts";
import { type Verified, verifyRollUp } from "@phong-trao/kit/statistics/verify-roll-up.ts";

/**
 * After units or organisations have changed, in the same transaction: takes over at which level each organisation is,
 * whose triggers move the counts by grantor, and then who counts into whom.
 */
export async function bringStatisticsUpToDate(trx: AnyKysely): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.raw(rollUpLock)})`.execute(trx);
  await sql`
    delete from organisation_level
    where (organisation_id, level) not in (${published})`.execute(trx);
  await sql`
    insert into organisation_level (organisation_id, level)
    ${published}
    except
    table organisation_level`.execute(trx);
  await bringRollUpUpToDate(trx);
}

/** Holds the counts against the records, and the levels against what organisations publishes. */
export async function verifyStatistics(trx: AnyKysely): Promise<Verified> {
  return { ...(await verifyRollUp(trx)), staleLevels: await staleLevels(trx) };
}

/** How many organisations are kept at another level than organisations publishes. */
async function staleLevels(trx: AnyKysely): Promise<number> {
  const { rows } = await sql<{ stale: number }>`
    select count(*) as stale
    from organisation_level
    full join (${published}) as published using (organisation_id)
    where organisation_level.level is distinct from published.level`.execute(trx);
  return rows[0]?.stale ?? 0;
}

const published = sql`
    select place.organisation_id, unit.level
    from organisations.organisation_place as place
    join organisations.unit_life as unit on unit.unit_id = place.unit_id`;
