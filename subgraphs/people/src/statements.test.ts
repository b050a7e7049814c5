import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPeople, type People } from "../test-support/open-people.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people[Symbol.asyncDispose]());

/** Everything that costs a statement of its own. */
const everything = `query ($units: [_Any!]!) {
  _entities(representations: $units) {
    ... on AdministrativeUnit {
      id
      memberships(on: "2024-09-17", first: 100) {
        totalCount
        edges { attestation node {
          member { __typename } person { name memberships { nodes { role } } } post { title memberships { nodes { id } } }
          disputedWith { role } warnings { message }
        } }
      }
      posts(first: 100) { nodes { title } }
      awards(first: 100) { nodes { form recipients { count person { name } } warnings { code } } }
      gifts(first: 100) { nodes { count } }
    }
  }
}`;

const units = (...keys: readonly string[]) =>
  keys.map((key) => ({ __typename: "AdministrativeUnit", id: unitId({ key, on: "2024-09-17" }) }));

test("how many statements a question takes does not depend on how many records answer it", async () => {
  const few = await people.ask(everything, { units: units("598.0") });
  const seats = Array.from({ length: 40 }, (_, at) => ({
    key: `made-up-${at}`,
    person: at % 2 === 0 ? "dinh-van-sau" : "cao-minh-hai",
    organisation: "ubnd-ham-thuan-nam",
    role: `Ủy viên ${at}`,
    attestedOn: ["2024-09-17"],
  }));
  await people.addMemberships(...seats);
  await people.addAwards(
    ...Array.from({ length: 20 }, (_, at) => ({
      key: `made-up-${at}`,
      form: "COMMENDATION",
      grantor: at % 2 === 0 ? "ubnd-ham-thuan-nam" : "ban-chi-dao-ham-thuan-nam",
      grantedOn: "2024-10-01",
      unit: "598.0",
      recipients: [{ kind: "INDIVIDUAL", person: "tran-ngoc-diep" }],
    })),
  );
  const many = await people.ask(everything, { units: units("598.0", "60.0", "804.0", "30409.0") });

  expect(many.errors).toEqual([]);
  expect(many.data._entities[0].memberships.totalCount).toBe(44);
  expect(many.data._entities[0].awards.nodes).toHaveLength(21);
  expect(many.statements).toHaveLength(few.statements.length);
  // Memberships with their count and persons, posts, both with memberships, disputes (once for two fields), the unit's
  // posts, awards, recipients, kinds of grantors, rules of both kinds, gifts.
  expect(few.statements).toHaveLength(12);
});

test("a person named by an award and by a membership is read once", async () => {
  const { statements } = await people.ask(
    `query ($id: ID!) { one: person(id: $id) { name } other: person(id: $id) { citations { locator } } }`,
    { id: recordId("Person", "tran-ngoc-diep") },
  );
  expect(statements).toHaveLength(1);
});
