import { entitiesAgreeWithTables } from "@phong-trao/kit/database/agreement.ts";
import { asOwner } from "@phong-trao/kit/database/owner.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPeople, type People } from "../test-support/open-people.ts";
import { database } from "./database.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people[Symbol.asyncDispose]());

const refused = (sql: string) =>
  asOwner(people.ownerUrl, { search_path: "people" }, (client) =>
    client.query(sql).then(
      () => "taken",
      (error: { readonly constraint?: string }) => error.constraint,
    ),
  );

test("the tables are as the entities say", async () => {
  expect(await entitiesAgreeWithTables(database, people.ownerUrl)).toEqual([]);
});

test("no record without a source", async () => {
  for (const table of ["person", "post", "membership", "award", "award_competence", "gift"]) {
    expect(await refused(`update ${table} set citations = '[]'`)).toBe(`${table}_cites_a_source`);
  }
});

test("a member is a person or an organisation, never both and never neither", async () => {
  const both = "update membership set member_organisation_id = 'cong-an-cho-vam' where person_id = 'cao-minh-hai'";
  expect(await refused(both)).toBe("membership_one_member");
  expect(await refused("update membership set person_id = null where person_id = 'cao-minh-hai'")).toBe(
    "membership_one_member",
  );
});

test("a dispute always stands from both sides", async () => {
  expect(await refused("delete from dispute where membership_id = 'dinh-van-sau.ubnd-thu-thua'")).toBe(
    "dispute_both_ways",
  );
  const oneSided = `insert into dispute values
    ('dinh-van-sau.ubnd-thu-thua', 'dinh-van-sau.huyen-uy-thu-thua', 'SYNTHETIC')`;
  expect(await refused(oneSided)).toBe("dispute_both_ways");
});

test("households are never named, and a named recipient is one", async () => {
  expect(await refused("update award_recipient set kind = 'HOUSEHOLD', count = 1, person_id = 'tran-ngoc-diep'")).toBe(
    "award_recipient_named_by_kind",
  );
  expect(await refused("update award_recipient set person_id = 'tran-ngoc-diep' where kind = 'INDIVIDUAL'")).toBe(
    "award_recipient_named_is_one",
  );
});

test("two rules for the same form and day are refused", async () => {
  const second = `insert into award_competence
    select 'second', citations, inferences, origin, form, '2025-06-30', null, listed_kinds, unlisted_kinds, act_id, article
    from award_competence`;
  expect(await refused(second)).toBe("award_competence_one_a_day");
});
