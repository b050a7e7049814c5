import { enumLabels } from "@phong-trao/schema/generated/labels.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openOrganisations, type Organisations, record } from "../test-support/open-organisations.ts";

let organisations: Organisations;
beforeAll(async () => {
  organisations = await openOrganisations();
});
afterAll(() => organisations[Symbol.asyncDispose]());

test("the register says what it covers, and which data it has", async () => {
  const { data, errors } = await organisations.ask(
    `{ register { id coverage { from through levels { level units complete completeFrom } retiredUnits } dataVersion loadedAt } }`,
  );
  expect(errors).toEqual([]);
  expect(data.register).toEqual({
    id: record("Register", "register"),
    coverage: {
      from: "2020-01-01",
      through: "2026-11-22",
      levels: [
        // 63 provinces, and 34 of which 11 went on as they were.
        { level: "PROVINCE", units: 86, complete: true, completeFrom: "2020-01-01" },
        { level: "DISTRICT", units: 696, complete: false, completeFrom: "2025-06-30" },
        // 10,035 and 3,321, of which 132 went on; and the five that ended on 31 December 2024.
        { level: "COMMUNE", units: 13_229, complete: false, completeFrom: "2025-06-30" },
        { level: "HAMLET", units: 1, complete: false, completeFrom: null },
      ],
      retiredUnits: 724,
    },
    dataVersion: expect.stringMatching(/^[0-9a-f]{32}$/),
    loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  });
});

test("other facts are another version; a level can be held as a whole", async () => {
  await using other = await openOrganisations(new URL("../test-support/dong-nai/", import.meta.url));
  const version = "{ register { dataVersion coverage { levels { level complete } } } }";
  const [one, two] = [await organisations.ask(version), await other.ask(version)];
  expect(one.data.register.dataVersion).not.toBe(two.data.register.dataVersion);
  expect(two.data.register.coverage.levels[0]).toEqual({ level: "PROVINCE", complete: true });
});

test("another subgraph reaches the register by its id", async () => {
  const { data } = await organisations.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Register { coverage { from } } } }`,
    {
      of: [
        { __typename: "Register", id: record("Register", "register") },
        { __typename: "Register", id: record("Register", "other") },
      ],
    },
  );
  expect(data._entities).toEqual([{ coverage: { from: "2020-01-01" } }, null]);
});

test("every enum has its labels, in the order of the schema", async () => {
  const { data } = await organisations.ask(`{ codeLists { name values { value } }
    some: codeLists(names: ["UnitLevel", "Sector"]) { name label { vi en } values { value label { vi en } } } }`);
  expect(data.codeLists.map(({ name }: { name: string }) => name)).toEqual(Object.keys(enumLabels).toSorted());
  expect(data.some[0]).toMatchObject({ name: "UnitLevel", label: { vi: "cấp hành chính", en: "level" } });
  expect(data.some[1].values[2]).toEqual({ value: "EDUCATION", label: { vi: "cơ sở giáo dục", en: "education" } });
});

test.each(["Sektor", "constructor", "__proto__"])("an unknown enum is refused: %s", async (name) => {
  const { errors } = await organisations.ask("query ($names: [String!]) { codeLists(names: $names) { name } }", {
    names: [name],
  });
  expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});
