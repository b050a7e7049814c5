import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

const unit = (key: string, on: string | null = null) => unitId({ key, on });
const id = (key: string) => recordId("Document", key);
const document = async (key: string, selection: string) => {
  const { data, errors } = await movements.ask(`query ($id: ID!) { document(id: $id) { ${selection} } }`, {
    id: id(key),
  });
  expect(errors).toEqual([]);
  return data.document;
};

test("an article: its byline, the moment of its source's own clock, the views it states, and itself as its source", async () => {
  expect(
    await document(
      "article-tra-vinh",
      `kind byline publisher issuer { id } issuedOn publishedAt statedViews symbol unit { id }
       movements { name } citations { locator document { id } } origin`,
    ),
  ).toEqual({
    kind: "PRESS_ARTICLE",
    byline: "Thảo- Thức",
    publisher: "Công an Trà Vinh",
    issuer: { id: recordId("Organisation", "cong-an-tra-vinh") },
    issuedOn: "2023-07-06",
    publishedAt: "2023-07-06T10:01:39+07:00",
    statedViews: 500,
    symbol: null,
    unit: { id: unit("84.0") },
    movements: [{ name: "Toàn dân bảo vệ an ninh Tổ quốc" }, { name: "Xây dựng nông thôn mới" }],
    citations: [{ locator: null, document: { id: id("article-tra-vinh") } }],
    origin: "SOURCE",
  });
  expect(await document("article-thu-thua", "publishedAt")).toEqual({ publishedAt: "2024-03-27T15:39:01+07:00" });
  expect(await document("article-cho-vam", "byline publisher issuedOn publishedAt statedViews")).toEqual({
    byline: null,
    publisher: null,
    issuedOn: null,
    publishedAt: null,
    statedViews: null,
  });
});

describe("the tree of directives", () => {
  test("the article on Anh Dũng names three Party acts, whose symbols were concluded", async () => {
    const { cites } = await document(
      "article-anh-dung",
      "cites { symbol kind issuer { id } issuedOn inferences { field } }",
    );
    expect(cites).toEqual([
      {
        symbol: "46-CT/TW",
        kind: "DIRECTIVE",
        issuer: { id: recordId("Organisation", "bo-chinh-tri") },
        issuedOn: "2015-06-22",
        inferences: [{ field: "symbol" }],
      },
      {
        symbol: "44-KL/TW",
        kind: "CONCLUSION",
        issuer: { id: recordId("Organisation", "ban-bi-thu") },
        issuedOn: "2019-01-22",
        inferences: [{ field: "symbol" }],
      },
      {
        symbol: "09-CT/TW",
        kind: "DIRECTIVE",
        issuer: { id: recordId("Organisation", "ban-bi-thu") },
        issuedOn: "2011-12-01",
        inferences: [{ field: "symbol" }, { field: "issuedOn" }],
      },
    ]);
  });

  test("is read from both ends", async () => {
    expect(
      await document("44-kl-tw", "continues { symbol } cites { id } implements { id } amends { id } repeals { id }"),
    ).toEqual({
      continues: [{ symbol: "09-CT/TW" }],
      cites: [],
      implements: [],
      amends: [],
      repeals: [],
    });
    const { referredToBy } = await document("09-ct-tw", "referredToBy { relation document { id } }");
    expect(referredToBy).toEqual([
      { relation: "CITES", document: { id: id("article-anh-dung") } },
      { relation: "CONTINUES", document: { id: id("44-kl-tw") } },
    ]);
    const criteria = await document("bo-tieu-chi-dien-hinh-bca", "referredToBy { relation document { id issuedOn } }");
    expect(criteria.referredToBy).toContainEqual({
      relation: "IMPLEMENTS",
      document: { id: id("ke-hoach-dien-hinh-tra-vinh-2023"), issuedOn: "2023-02-20" },
    });
  });
});

test("the law in force, and decisions of which only is said that there were some", async () => {
  expect(await document("06-2022-qh15", "symbol inForceFrom inForceThrough")).toEqual({
    symbol: "06/2022/QH15",
    inForceFrom: "2024-01-01",
    inForceThrough: null,
  });
  expect(await document("124-2021-tt-bca", "issuedOn inForceFrom")).toEqual({
    issuedOn: "2021-12-28",
    inForceFrom: null,
  });
});

describe("lists of documents", () => {
  const keys = (connection: { nodes: { id: string }[] }) => connection.nodes.map((node) => node.id);

  test("by symbol, kind, issuer, movement and day", async () => {
    const { data, errors } = await movements.ask(
      `query ($issuer: ID!, $movement: ID!) {
        symbol: documents(filter: { search: "124/2021" }) { nodes { id } }
        kind: documents(filter: { kinds: [DIRECTIVE] }, orderBy: TITLE_ASC) { nodes { id } }
        issuer: documents(filter: { issuer: $issuer }) { nodes { id } }
        movement: documents(filter: { movement: $movement }, orderBy: TITLE_ASC) { nodes { id } }
        published: documents(filter: { issued: { from: "2023-07-06", through: "2024-03-27" } }) { nodes { id } }
        latest: documents(first: 1) { nodes { id } }
      }`,
      { issuer: recordId("Organisation", "ubnd-bach-luu"), movement: recordId("Movement", "nong-thon-moi") },
    );
    expect(errors).toEqual([]);
    expect(keys(data.symbol)).toEqual([id("124-2021-tt-bca")]);
    expect(keys(data.kind)).toEqual([id("46-ct-tw"), id("09-ct-tw")]);
    expect(keys(data.issuer)).toEqual([id("ke-hoach-bach-luu"), id("quyet-dinh-mo-hinh-anh-dung")]);
    expect(keys(data.movement)).toEqual([id("article-thu-thua"), id("article-tra-vinh")]);
    expect(keys(data.published)).toEqual([id("article-thu-thua"), id("30-2023-qh15"), id("article-tra-vinh")]);
    expect(keys(data.latest)).toEqual([id("36-2026-qh16")]);
  });

  test("of a unit and of an issuer", async () => {
    const inUnit = await movements.entity("AdministrativeUnit", unit("29476.20250701"), "documents { totalCount }");
    expect(inUnit.data.documents.totalCount).toBe(0);
    const province = await movements.entity(
      "AdministrativeUnit",
      unit("25.20250701"),
      `documents(filter: { kinds: [PLEDGE] }) { edges { inheritedFrom { id } node { id } } }`,
    );
    expect(province.data.documents.edges).toEqual([
      { inheritedFrom: { id: unit("08779.0.thon-anh-dung") }, node: { id: id("quy-uoc-anh-dung") } },
    ]);
    const issuer = await movements.entity(
      "Organisation",
      recordId("Organisation", "ban-chi-dao-tra-vinh"),
      "documents { nodes { id } }",
    );
    expect(keys(issuer.data.documents)).toEqual([id("ke-hoach-dien-hinh-tra-vinh-2023")]);
  });
});

test("the register's sources are the five articles, by title", async () => {
  const register = recordId("Register", "phong-trao");
  const { data, errors } = await movements.entity("Register", register, "id sources { id }");
  expect(errors).toEqual([]);
  expect(data).toEqual({
    __typename: "Register",
    id: register,
    sources: [
      "article-cho-vam",
      "article-ham-thuan-nam",
      "article-anh-dung",
      "article-thu-thua",
      "article-tra-vinh",
    ].map((key) => ({
      id: id(key),
    })),
  });
});

test("another subgraph's reference to a document that is not there comes back as null", async () => {
  expect(await movements.entity("Document", id("nghi-quyet-khong-co"), "title")).toMatchObject({
    data: null,
    errors: [],
  });
});

test("the id of another type in a filter is refused", async () => {
  const { data, errors } = await movements.ask(
    `query ($id: ID!) { documents(filter: { issuer: $id }) { totalCount } }`,
    {
      id: recordId("Person", "cao-minh-hai"),
    },
  );
  expect(data).toEqual({ documents: null });
  expect(errors).toEqual([{ message: expect.stringContaining("a record of type Person"), code: "BAD_ID" }]);
});
