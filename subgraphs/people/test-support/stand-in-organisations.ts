import { asOwner } from "@phong-trao/kit/database/owner.ts";

/**
 * What people reads of organisations, as the tests of people need it: the published views of
 * kit/src/units/containment.ts over tables with a few units and bodies of the documents.
 */
export function standInOrganisations(ownerUrl: string): Promise<void> {
  return asOwner(ownerUrl, {}, async (client) => {
    await client.query(`
      create schema organisations;
      create table organisations.containment (
        unit_id text, member_id text, during daterange, own boolean, inherited boolean, placement text);
      create view organisations.unit_containment as select * from organisations.containment;
      create view organisations.unit_restatement as
        select unit_id, member_id, during, case when inherited then 'FORMER' else 'PRESENT' end as relation, placement
        from organisations.containment;
      create table organisations.unit (unit_id text, level text, valid_from date, valid_through date);
      create view organisations.unit_life as select * from organisations.unit;
      create table organisations.organisation (organisation_id text, unit_id text, kind text, ended_on date);
      create view organisations.organisation_place as select * from organisations.organisation;
      create view organisations.register_coverage as
        select date '2004-01-01' as covered_from, date '2026-04-30' as changed_through, '{}'::jsonb as complete_from`);
    for (const unit of units) {
      await client.query("insert into organisations.unit values ($1, $2, $3, $4)", [...unit]);
    }
    for (const [unit, member, own, inherited, placement] of containment) {
      await client.query("insert into organisations.containment values ($1, $2, '(,)', $3, $4, $5)", [
        unit,
        member,
        own,
        inherited,
        placement,
      ]);
    }
    for (const body of bodies) {
      await client.query("insert into organisations.organisation values ($1, $2, $3, $4)", [...body]);
    }
  });
}

/** What people reads of movements: the calendars of the periods in which can be counted. */
export function standInMovements(ownerUrl: string): Promise<void> {
  return asOwner(ownerUrl, {}, async (client) => {
    await client.query(`
      create schema movements;
      create view movements.reporting_calendar as
        select * from (
          values ('SAFETY_RESIDENTIAL', '11-01', '10-31'), ('STATE_REPORTING_NINE_MONTHS', '12-15', '09-14')
        ) as calendar (code, first_day, last_day)`);
  });
}

/** Once the register is there: another `version` makes people load anew. */
export function sayOrganisationsIsLoaded(ownerUrl: string, version = "stand-in"): Promise<void> {
  return asOwner(ownerUrl, {}, async (client) => {
    await client.query(
      `insert into register.load (subgraph, digest, records, loaded_at) values ('organisations', $1, 0, now())
       on conflict (subgraph) do update set digest = excluded.digest`,
      [version],
    );
  });
}

const itself = (unit: string) => [unit, unit, true, false, "EXACT"] as const;
const partOf = (unit: string, member: string) => [unit, member, false, false, "EXACT"] as const;

/** Unit, member, own, inherited, placement. */
const containment: readonly (readonly [string, string, boolean, boolean, string])[] = [
  itself("598.0"),
  itself("60.0"),
  partOf("60.0", "598.0"),
  // Lâm Đồng since July 2025: Bình Thuận went into it, and the district ended inside.
  itself("68.20250701"),
  ["68.20250701", "60.0", true, true, "EXACT"],
  ["68.20250701", "598.0", false, true, "EXACT"],
  itself("30409.0"),
  itself("888.0"),
  partOf("888.0", "30409.0"),
  // The commune of today, as if the town had been divided and nobody knew where its records belong.
  itself("30409.20250701"),
  ["30409.20250701", "30409.0", true, true, "UNDETERMINABLE"],
  itself("804.0"),
  itself("253.0"),
];

const lastDayOfDistricts = "2025-06-30";

/** Unit, level, first and last day. */
const units: readonly (readonly [string, string, string | null, string | null])[] = [
  ["60.0", "PROVINCE", null, lastDayOfDistricts],
  ["68.20250701", "PROVINCE", "2025-07-01", null],
  ["598.0", "DISTRICT", null, lastDayOfDistricts],
  ["888.0", "DISTRICT", null, lastDayOfDistricts],
  ["804.0", "DISTRICT", null, lastDayOfDistricts],
  ["253.0", "DISTRICT", null, lastDayOfDistricts],
  ["30409.0", "COMMUNE", null, lastDayOfDistricts],
  ["30409.20250701", "COMMUNE", "2025-07-01", null],
];

/** Organisation, unit, kind, last day. */
const bodies: readonly (readonly [string, string | null, string, string | null])[] = [
  ["dang-uy-cho-vam", "30409.0", "PARTY_COMMITTEE", lastDayOfDistricts],
  ["ubkt-dang-uy-cho-vam", "30409.0", "PARTY_INSPECTION_COMMITTEE", lastDayOfDistricts],
  ["ubnd-cho-vam", "30409.0", "PEOPLES_COMMITTEE", lastDayOfDistricts],
  ["cong-an-cho-vam", "30409.0", "POLICE", lastDayOfDistricts],
  ["ubnd-song-lo", "253.0", "PEOPLES_COMMITTEE", lastDayOfDistricts],
  ["ban-chi-dao-song-lo", "253.0", "STEERING_COMMITTEE", lastDayOfDistricts],
  ["huyen-uy-thu-thua", "804.0", "PARTY_COMMITTEE", lastDayOfDistricts],
  ["ubnd-thu-thua", "804.0", "PEOPLES_COMMITTEE", lastDayOfDistricts],
  ["hdnd-thu-thua", "804.0", "PEOPLES_COUNCIL", lastDayOfDistricts],
  ["ban-chi-dao-thu-thua", "804.0", "STEERING_COMMITTEE", lastDayOfDistricts],
  ["huyen-uy-ham-thuan-nam", "598.0", "PARTY_COMMITTEE", lastDayOfDistricts],
  ["ubnd-ham-thuan-nam", "598.0", "PEOPLES_COMMITTEE", lastDayOfDistricts],
  ["cong-an-ham-thuan-nam", "598.0", "POLICE", "2025-02-28"],
  ["ban-chi-dao-ham-thuan-nam", "598.0", "STEERING_COMMITTEE", lastDayOfDistricts],
  ["pv01-binh-thuan", "60.0", "POLICE_DEPARTMENT", lastDayOfDistricts],
  ["tinh-uy-binh-thuan", "60.0", "PARTY_COMMITTEE", lastDayOfDistricts],
  ["bo-cong-an", null, "MINISTRY", null],
];
