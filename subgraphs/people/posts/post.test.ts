import { recordId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entity, openPeople, type People } from "../test-support/open-people.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people[Symbol.asyncDispose]());

test("Chợ Vàm's chair is a post without a holder: the source names nobody", async () => {
  const { data } = await people.ask(
    `query ($id: ID!) { post(id: $id) { title kind organisation { id } citations { locator } memberships { totalCount nodes { id } } } }`,
    { id: recordId("Post", "chu-tich-ubnd-cho-vam") },
  );
  expect(data.post).toEqual({
    title: "Chủ tịch UBND thị trấn",
    kind: "HEAD",
    organisation: { id: recordId("Organisation", "ubnd-cho-vam") },
    citations: [{ locator: "đoạn 3" }],
    memberships: { totalCount: 0, nodes: [] },
  });
  const without = await people.ask("{ posts(filter: { held: false }) { nodes { title } } }");
  expect(without.data.posts.nodes).toEqual([{ title: "Chủ tịch UBND thị trấn" }]);
});

test("the posts of an organisation come head first", async () => {
  const { found } = await entity(
    people,
    "Organisation",
    recordId("Organisation", "ubnd-cho-vam"),
    "posts { nodes { kind memberships { nodes { person { name } } } } }",
  );
  expect(found.posts.nodes).toEqual([
    { kind: "HEAD", memberships: { nodes: [] } },
    { kind: "DEPUTY_HEAD", memberships: { nodes: [{ person: { name: "Nguyễn Quang Minh" } }] } },
  ]);
});

test("posts are searched by title without tone marks, and filtered by kind", async () => {
  const { data } = await people.ask(`{
    posts(filter: { search: "pho bi thu", kinds: [DEPUTY_SECRETARY] }, orderBy: TITLE_ASC) { totalCount nodes { title } }
  }`);
  expect(data.posts).toEqual({
    totalCount: 2,
    nodes: [{ title: "Phó Bí thư Huyện ủy" }, { title: "Phó Bí thư thường trực Đảng ủy thị trấn" }],
  });
});

test("who held a post on a day, asked of the post", async () => {
  const { data } = await people.ask(
    `query ($id: ID!) { post(id: $id) { memberships(on: "2025-07-01") { nodes { id } } } }`,
    { id: recordId("Post", "bi-thu-huyen-uy-thu-thua") },
  );
  expect(data.post.memberships.nodes).toEqual([]);
});
