import { subgraphSdl } from "@phong-trao/schema/subgraph-sdl.ts";
import { recordId } from "@phong-trao/schema/ids.ts";
import { Kind, type ObjectTypeDefinitionNode } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asOwner } from "@phong-trao/kit/database/owner.ts";
import { openPeople, type People } from "../test-support/open-people.ts";
import { PersonSchema } from "./person.entity.ts";
import { personFacts } from "./person.facts.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people[Symbol.asyncDispose]());

/** What may ever be held of a person. A longer list needs another law and another promise to the people in it. */
const held = ["name", "citations", "inferences", "origin"];

test("nothing but the name is held of a person: entity, table, facts file and schema", async () => {
  expect(Object.keys(PersonSchema.properties).toSorted()).toEqual(["id", "searchText", ...held].toSorted());

  const columns = await asOwner(people.ownerUrl, {}, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_schema = 'people' and table_name = 'person'",
    );
    return rows.map(({ name }) => name);
  });
  expect(columns.toSorted()).toEqual(["id", "search_text", ...held].toSorted());

  expect(Object.keys(personFacts.shape).toSorted()).toEqual(["citations", "cite", "inferences", "key", "name"]);

  const type = subgraphSdl("people").definitions.find(
    (node): node is ObjectTypeDefinitionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === "Person",
  );
  const fields = type?.fields?.map(({ name }) => name.value) ?? [];
  expect(fields.toSorted()).toEqual(["id", "memberships", "awards", ...held].toSorted());
});

test("a facts file that says more of a person is refused", () => {
  const person = { key: "tran-ngoc-diep", name: "Trần Ngọc Diệp" };
  expect(personFacts.safeParse(person).success).toBe(true);
  for (const attribute of ["birthDate", "phone", "address", "ethnicity", "note"]) {
    expect(personFacts.safeParse({ ...person, [attribute]: "x" }).success).toBe(false);
  }
});

test("Nguyễn Văn Thắng: his post and, with it, the rank that the article gives", async () => {
  const { data } = await people.ask(
    `query ($id: ID!) {
      person(id: $id) {
        id name origin inferences { field } citations { document { id } locator }
        memberships { totalCount nodes { role rank organisation { id } post { title kind } member { __typename ... on Person { name } } } }
        awards { totalCount }
      }
    }`,
    { id: recordId("Person", "nguyen-van-thang") },
  );
  expect(data.person).toEqual({
    id: recordId("Person", "nguyen-van-thang"),
    name: "Nguyễn Văn Thắng",
    origin: "SOURCE",
    inferences: [],
    citations: [{ document: { id: recordId("Document", "article-ham-thuan-nam") }, locator: "đoạn 1" }],
    memberships: {
      totalCount: 1,
      nodes: [
        {
          role: "Phó trưởng phòng PV01, Công an tỉnh",
          rank: "thượng tá",
          organisation: { id: recordId("Organisation", "pv01-binh-thuan") },
          post: { title: "Phó trưởng phòng PV01, Công an tỉnh", kind: "DEPUTY_HEAD" },
          member: { __typename: "Person", name: "Nguyễn Văn Thắng" },
        },
      ],
    },
    awards: { totalCount: 0 },
  });
});

test("names are found without tone marks and listed without regard to them", async () => {
  const names = async (filter: object) => {
    const { data } = await people.ask("query ($filter: PersonFilter) { persons(filter: $filter) { nodes { name } } }", {
      filter,
    });
    return data.persons.nodes.map(({ name }: { name: string }) => name);
  };
  expect(await names({})).toEqual([
    "Cao Minh Hải",
    "Đinh Văn Sáu",
    "Lê Thị Bích Liên",
    "Nguyễn Quang Minh",
    "Nguyễn Văn Thắng",
    "Phùng Quý Hợi",
    "Trần Ngọc Diệp",
    "Triệu Văn Chúc",
  ]);
  expect(await names({ search: "TRIEU van" })).toEqual(["Triệu Văn Chúc"]);
  expect(await names({ organisation: recordId("Organisation", "huyen-uy-ham-thuan-nam") })).toEqual([
    "Lê Thị Bích Liên",
    "Trần Ngọc Diệp",
  ]);
});

test("a filter refuses what is no id, also an empty one", async () => {
  for (const filter of [{ organisation: "" }, { within: "" }, { within: recordId("Organisation", "ubnd-cho-vam") }]) {
    const { data, errors } = await people.ask(
      "query ($filter: PersonFilter) { persons(filter: $filter) { nodes { name } } }",
      { filter },
    );
    expect(data).toEqual({ persons: null });
    expect(errors[0]?.code).toBe("BAD_ID");
  }
});

test("an unknown person, an id of another type and no id at all", async () => {
  const query = "query ($id: ID!) { person(id: $id) { name } }";
  expect(await people.ask(query, { id: recordId("Person", "nobody") })).toMatchObject({
    data: { person: null },
    errors: [{ code: "NOT_FOUND" }],
  });
  expect((await people.ask(query, { id: recordId("Award", "nobody") })).errors[0]?.code).toBe("BAD_ID");
  expect((await people.ask(query, { id: "Trần Ngọc Diệp" })).errors[0]?.code).toBe("BAD_ID");
});
