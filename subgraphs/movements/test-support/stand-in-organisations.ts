import { asOwner } from "@phong-trao/kit/database/owner.ts";

/**
 * What movements reads of organisations, as the tests of movements need it: the published views of
 * kit/src/units/containment.ts over tables with the units of the documents and what became of them.
 * The tests thus run without the other subgraph, and say themselves which unit counts into which.
 */
export function standInOrganisations(ownerUrl: string): Promise<void> {
  return asOwner(ownerUrl, {}, async (client) => {
    await client.query(`
      create schema if not exists organisations;
      create table organisations.containment (
        unit_id text, member_id text, during daterange, own boolean, inherited boolean, placement text);
      create table organisations.later_containment (
        unit_id text, member_id text, during daterange, placement text);
      create view organisations.unit_containment as select * from organisations.containment;
      create view organisations.unit_restatement as
        select unit_id, member_id, during, case when inherited then 'FORMER' else 'PRESENT' end as relation, placement
        from organisations.containment
        union all
        select unit_id, member_id, during, 'LATER', placement from organisations.later_containment;
      create table organisations.place (organisation_id text, unit_id text, kind text, ended_on date);
      create view organisations.organisation_place as select * from organisations.place;
      create table organisations.life (unit_id text, level text, valid_from date, valid_through date);
      create view organisations.unit_life as select * from organisations.life;
      create view organisations.register_coverage as
        select '2020-01-01'::date as covered_from, '2026-09-20'::date as changed_through,
          '{"PROVINCE": "2020-01-01", "DISTRICT": "2025-06-30", "COMMUNE": "2025-06-30"}'::jsonb as complete_from`);
    for (const row of containment) {
      await client.query("insert into organisations.containment values ($1, $2, $3, $4, $5, $6)", [...row]);
    }
    for (const row of bodies) {
      await client.query("insert into organisations.place values ($1, $2, $3, $4)", [...row]);
    }
    for (const row of lives) {
      await client.query("insert into organisations.life values ($1, $2, $3, $4)", [...row]);
    }
  });
}

/** Once the register is there: another `version` makes movements load anew. */
export function sayOrganisationsIsLoaded(ownerUrl: string, version = "stand-in"): Promise<void> {
  return asOwner(ownerUrl, {}, async (client) => {
    await client.query(
      `insert into register.load (subgraph, digest, records, loaded_at) values ('organisations', $1, 0, now())
       on conflict (subgraph) do update set digest = excluded.digest`,
      [version],
    );
  });
}

type Row = readonly [unit: string, member: string, during: string, own: boolean, inherited: boolean, placement: string];

const itself = (unit: string): Row => [unit, unit, "(,)", true, false, "EXACT"];
const within = (unit: string, ...members: string[]) =>
  members.map((member): Row => [unit, member, "(,)", false, false, "EXACT"]);
/** Went into the unit, or ended inside it. */
const wentInto = (unit: string, ...members: string[]) =>
  members.map((member): Row => [unit, member, "(,)", true, true, "EXACT"]);
const endedIn = (unit: string, ...members: string[]) =>
  members.map((member): Row => [unit, member, "(,)", false, true, "EXACT"]);

/** The hamlet of the pilot, and the commune that it was in until the last day of 2024. */
const anhDung = "08779.0.thon-anh-dung";
const bachLuu = "08779.0";

const containment: readonly Row[] = [
  ...["89.0", "888.0", "30409.0", "91.20250701", "30409.20250701"].map(itself),
  ...within("89.0", "888.0", "30409.0"),
  ...within("888.0", "30409.0"),
  ...within("91.20250701", "30409.20250701"),
  ...wentInto("91.20250701", "89.0"),
  ...endedIn("91.20250701", "888.0", "30409.0"),
  ...wentInto("30409.20250701", "30409.0"),

  ...["26.0", "253.0", bachLuu, anhDung, "08782.20250101", "25.20250701"].map(itself),
  ...within(bachLuu, anhDung),
  // The district outlived the commune by half a year, which then was among what had ended inside.
  ["253.0", bachLuu, "(,2025-01-01)", false, false, "EXACT"],
  ["253.0", bachLuu, "[2025-01-01,)", false, true, "EXACT"],
  ["253.0", anhDung, "(,2025-01-01)", false, false, "EXACT"],
  ["253.0", anhDung, "[2025-01-01,)", false, true, "EXACT"],
  ...within("26.0", "253.0", bachLuu, anhDung),
  ...wentInto("08782.20250101", bachLuu),
  ...endedIn("08782.20250101", anhDung),
  ...wentInto("25.20250701", "26.0"),
  ...endedIn("25.20250701", "253.0", bachLuu, anhDung),

  ...["80.0", "804.0", "28048.0", "80.20250701"].map(itself),
  ...within("80.0", "804.0", "28048.0"),
  ...within("804.0", "28048.0"),
  ...wentInto("80.20250701", "80.0"),
  ...endedIn("80.20250701", "804.0", "28048.0"),

  ...["84.0", "849.0", "29473.0", "29476.20250701"].map(itself),
  ...within("84.0", "849.0", "29473.0"),
  ...within("849.0", "29473.0"),
  // As if the commune had been divided, and nothing settled on which side its records lie.
  ["29476.20250701", "29473.0", "(,)", true, true, "UNDETERMINABLE"],
  // Made up: another that went into it whole.
  ["29476.20250701", "29479.0", "(,)", true, true, "EXACT"],

  ...["60.0", "598.0", "23128.0", "23128.20250701", "68.20250701"].map(itself),
  ...within("60.0", "598.0", "23128.0"),
  ...within("598.0", "23128.0"),
  ...wentInto("68.20250701", "60.0"),
  ...endedIn("68.20250701", "598.0", "23128.0"),
  ...within("68.20250701", "23128.20250701"),
  ...wentInto("23128.20250701", "23128.0"),
];

/** Organisation, unit, kind, last day. */
const bodies: readonly (readonly [string, string | null, string, string | null])[] = [
  ["thpt-thu-thua", "804.0", "SCHOOL", null],
  ["thpt-ham-thuan-nam", "598.0", "SCHOOL", null],
  ["mttq-ham-thuan-nam", "598.0", "FATHERLAND_FRONT", "2025-06-30"],
  ["ban-chi-dao-ham-thuan-nam", "598.0", "STEERING_COMMITTEE", "2025-06-30"],
  ["ban-chi-dao-thu-thua", "804.0", "STEERING_COMMITTEE", "2025-06-30"],
  ["clb-ba-tot-ba-giam", "29473.0", "CLUB", null],
  ["bo-cong-an", null, "MINISTRY", null],
];

/** Unit, level, first and last day. */
const lives: readonly (readonly [string, string, string | null, string | null])[] = [
  ["89.0", "PROVINCE", null, "2025-06-30"],
  ["888.0", "DISTRICT", null, "2025-06-30"],
  ["30409.0", "COMMUNE", null, "2025-06-30"],
  ["30409.20250701", "COMMUNE", "2025-07-01", null],
  ["91.20250701", "PROVINCE", "2025-07-01", null],
  ["26.0", "PROVINCE", null, "2025-06-30"],
  ["253.0", "DISTRICT", null, "2025-06-30"],
  [bachLuu, "COMMUNE", null, "2024-12-31"],
  [anhDung, "HAMLET", null, "2024-12-31"],
  ["08782.20250101", "COMMUNE", "2025-01-01", "2025-06-30"],
  ["25.20250701", "PROVINCE", "2025-07-01", null],
  ["80.0", "PROVINCE", null, "2025-06-30"],
  ["804.0", "DISTRICT", null, "2025-06-30"],
  ["28048.0", "COMMUNE", null, "2025-06-30"],
  ["80.20250701", "PROVINCE", "2025-07-01", null],
  ["84.0", "PROVINCE", null, "2025-06-30"],
  ["849.0", "DISTRICT", null, "2025-06-30"],
  ["29473.0", "COMMUNE", null, "2025-06-30"],
  ["29476.20250701", "COMMUNE", "2025-07-01", null],
  ["60.0", "PROVINCE", null, "2025-06-30"],
  ["598.0", "DISTRICT", null, "2025-06-30"],
  ["23128.0", "COMMUNE", null, "2025-06-30"],
  ["23128.20250701", "COMMUNE", "2025-07-01", null],
  ["68.20250701", "PROVINCE", "2025-07-01", null],
];
