import { entitiesAgreeWithTables } from "@phong-trao/kit/database/agreement.ts";
import { asOwner } from "@phong-trao/kit/database/owner.ts";
import { sectors } from "@phong-trao/kit/records/shared-words.ts";
import { organisationKinds } from "@phong-trao/kit/units/organisation-kinds.ts";
import { enumLabels } from "@phong-trao/schema/generated/labels.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeKinds } from "../changes/change.words.ts";
import { openOrganisations, type Organisations } from "../test-support/open-organisations.ts";
import { profileAspects, shares, unitLevels, unitTypes } from "../units/unit.words.ts";
import { database } from "./database.ts";

let organisations: Organisations;
beforeAll(async () => {
  organisations = await openOrganisations();
});
afterAll(() => organisations[Symbol.asyncDispose]());

const query = <Row extends object>(sql: string) =>
  asOwner(
    organisations.ownerUrl,
    { search_path: "organisations" },
    async (client) => (await client.query<Row>(sql)).rows,
  );

const refused = (sql: string) =>
  query(sql).then(
    () => "taken",
    (error: { readonly constraint?: string }) => error.constraint,
  );

test("the tables are as the entities say", async () => {
  expect(await entitiesAgreeWithTables(database, organisations.ownerUrl)).toEqual([]);
});

test("the words in columns are those of the schema, in its order", () => {
  const words = {
    UnitLevel: unitLevels,
    UnitType: unitTypes,
    ProfileAspect: profileAspects,
    SuccessionShare: shares,
    AdministrativeChangeKind: changeKinds,
    OrganisationKind: organisationKinds,
    Sector: sectors,
  };
  for (const [name, values] of Object.entries(words)) {
    expect(values).toEqual(enumLabels[name]?.values.map(({ value }) => value));
  }
});

test("no record without a source", async () => {
  for (const table of [
    "administrative_unit",
    "administrative_change",
    "organisation",
    "unit_neighbour",
    "unit_profile",
  ]) {
    expect(await refused(`update ${table} set citations = '[]'`)).toBe(`${table}_cited`);
  }
});

test("a unit has one name, code, type and parent on a day", async () => {
  for (const table of ["unit_name", "unit_code", "unit_type", "unit_parent"]) {
    const columns = {
      unit_name: "name, short_name, level",
      // Days without a code are days as well; and nobody else holds none.
      unit_code: "level, code",
      unit_type: "type",
      unit_parent: "parent_id",
    }[table];
    const once = `insert into ${table} (id, unit_id, validity, origin, ${columns})
      select id || '.again', unit_id, '[2024-01-01,2024-01-02)', origin, ${columns?.replace(" code", " null")} from ${table} where unit_id = '30409.0'`;
    expect(await refused(once)).toBe(`${table}_one_a_day`);
    expect(await refused(`update ${table} set validity = 'empty'`)).toBe(`${table}_some_day`);
  }
});

test("a code of a level has one holder on a day, and another after it", async () => {
  const holding = (days: string) =>
    refused(`begin; delete from unit_code where unit_id = '28048.0';
      insert into unit_code values ('made-up', '28048.0', '${days}', 'SYNTHETIC', 'COMMUNE', '23128'); rollback`);
  expect(await holding("[2025-06-30,2025-07-01)")).toBe("unit_code_one_holder_a_day");
  expect(await holding("[2025-07-01,2025-07-02)")).toBe("unit_code_one_holder_a_day");
});

test("the containment of every unit covers all days, and no member twice on one", async () => {
  expect(
    await query(`
      select one.unit_id
      from containment as one
      join containment as other using (unit_id, member_id)
      where one.during <> other.during and one.during && other.during`),
  ).toEqual([]);
  expect(
    await query(`
      select id from administrative_unit
      where not exists (
        select from containment where unit_id = id and member_id = id and during = '(,)' and own and not inherited)`),
  ).toEqual([]);
});

test("a committee is over with its unit, police with the year known, and a school goes on", async () => {
  const rows = await query<{ organisation_id: string; ended_on: string | null }>(`
    select organisation_id, ended_on::text
    from organisation_place
    where organisation_id in ('ubnd-bach-luu', 'cong-an-ham-thuan-nam', 'thpt-thu-thua', 'bo-cong-an')
    order by organisation_id`);
  expect(rows).toEqual([
    { organisation_id: "bo-cong-an", ended_on: null },
    { organisation_id: "cong-an-ham-thuan-nam", ended_on: "2025-06-30" },
    { organisation_id: "thpt-thu-thua", ended_on: null },
    { organisation_id: "ubnd-bach-luu", ended_on: "2024-12-31" },
  ]);
});
