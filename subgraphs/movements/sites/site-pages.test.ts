import { asOwner } from "@phong-trao/kit/database/owner.ts";
import { unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

const all = (selection: string, args = "") => movements.ask(`{ modelSites${args} { ${selection} } }`);
const ofUnit = (selection: string) =>
  movements.entity("AdministrativeUnit", unitId({ key: "598.0", on: null }), `modelSites { ${selection} }`);

test("a page asks for what is selected of it: no count, no record and no further one that nobody wants", async () => {
  const records = await all("nodes { id }");
  expect(records.statements).toHaveLength(1);
  expect(records.statements[0]).toMatch(/limit 20$/);
  expect(records.statements[0]).not.toContain("count(*)");

  const count = await all("totalCount");
  expect(count.statements).toEqual([expect.stringContaining("select count(*)")]);
  expect(count.data.modelSites.totalCount).toBe(4);

  const ahead = await all("edges { cursor } pageInfo { hasNextPage }");
  expect(ahead.statements).toEqual([expect.stringMatching(/limit 21$/)]);
});

test("the sites of a unit are counted on the way to their page", async () => {
  const { statements, data } = await ofUnit("totalCount nodes { id }");
  expect(statements).toEqual([expect.stringContaining("count(*) over ()")]);
  expect(data.modelSites.totalCount).toBe(data.modelSites.nodes.length);
});

test("a count is all of them behind a cursor as well, and a cursor of something else is refused for a count alone", async () => {
  const { data } = await all("pageInfo { endCursor }", "(first: 1)");
  const { endCursor } = data.modelSites.pageInfo;
  const next = await all("totalCount nodes { id }", `(first: 1, after: "${endCursor}")`);
  expect(next.data.modelSites.totalCount).toBe(4);
  const wrong = await all("totalCount", `(first: 1, orderBy: ESTABLISHED_DESC, after: "${endCursor}")`);
  expect(wrong.errors).toMatchObject([{ code: "BAD_CURSOR" }]);
});

test("models come with their sites, each once, also where many sites are of one", async () => {
  const { statements, data, errors } = await all("nodes { model { name } } pageInfo { hasNextPage }", "(first: 2)");
  expect(errors).toEqual([]);
  expect(statements).toHaveLength(1);
  expect(data.modelSites.nodes[0].model.name).not.toBe("");
});

test("sites stand where the name of their model puts them, also after it was named anew", async () => {
  const first = async () => (await all("nodes { id model { id name } }", "(first: 1)")).data.modelSites.nodes[0];
  const before = await first();
  const named = (name: string) =>
    asOwner(movements.ownerUrl, { search_path: "public" }, async (client) => {
      await client.query("update movements.model set name = $2 where movements.model.id = $1", [
        Buffer.from(before.model.id, "base64url").toString().replace("Model:", ""),
        name,
      ]);
    });
  await named("ỷ lại");
  try {
    expect((await first()).id).not.toBe(before.id);
    const last = (await all("nodes { id }")).data.modelSites.nodes.at(-1);
    expect(last.id).toBe(before.id);
  } finally {
    await named(before.model.name);
  }
  expect(await first()).toEqual(before);
});
