import { afterAll, beforeAll, expect, test } from "vitest";
import { openOrganisations, type Organisations, unit } from "../test-support/open-organisations.ts";

let organisations: Organisations;
let dongNai: Organisations;
beforeAll(async () => {
  organisations = await openOrganisations();
  dongNai = await openOrganisations(new URL("../test-support/dong-nai/", import.meta.url));
});
afterAll(async () => {
  await organisations[Symbol.asyncDispose]();
  await dongNai[Symbol.asyncDispose]();
});

/** What a search finds, in its order: the name that matched, and until when that held. */
async function found(search: string, more = "", on = organisations) {
  const { data, errors } = await on.ask(
    `query ($search: String!) { administrativeUnits(filter: { search: $search } ${more}) {
      totalCount edges { matchedName { name validThrough } node { name } } } }`,
    { search },
  );
  expect(errors).toEqual([]);
  const { edges, totalCount } = data.administrativeUnits;
  expect(totalCount).toBe(edges.length);
  return edges.map(({ matchedName: { name, validThrough } }: { matchedName: Record<string, string | null> }) =>
    validThrough === null ? name : `${name} (${validThrough})`,
  );
}

test("a bare name without tones finds the unit of today before the one of then", async () => {
  const both = ["Xã Chợ Vàm", "Thị trấn Chợ Vàm (2025-06-30)"];
  expect(await found("cho vam")).toEqual(both);
  expect(await found("Chợ Vàm")).toEqual(both);
  expect(await found("  CHO   VAM ")).toEqual(both);
  expect(await found("thi tran cho vam")).toEqual(["Thị trấn Chợ Vàm (2025-06-30)"]);
});

test("units that ended are found, on their last day", async () => {
  expect(await found("ham cuong")).toEqual(["Xã Hàm Cường (2025-06-30)"]);
  expect(await found("tra vinh")).toEqual(["Tỉnh Trà Vinh (2025-06-30)"]);
  expect(await found("anh dung")).toEqual(["Thôn Anh Dũng (2024-12-31)"]);
});

test("exactly this name comes before names that begin with it, and those before names that contain it", async () => {
  expect(await found("ham thuan nam")).toEqual(["Xã Hàm Thuận Nam", "Huyện Hàm Thuận Nam (2025-06-30)"]);
  expect(await found("thuan nam")).toEqual([
    "Thị trấn Thuận Nam (2025-06-30)",
    "Xã Hàm Thuận Nam",
    "Huyện Hàm Thuận Nam (2025-06-30)",
  ]);
  expect(await found("tan")).toEqual([
    "Xã Tân Lập",
    "Xã Tân Thành",
    "Xã Tân Lập (2025-06-30)",
    "Xã Tân Thành (2025-06-30)",
    "Xã Tân Thành (2025-06-30)",
    "Xã Tân Thuận (2025-06-30)",
    "Huyện Hàm Tân (2025-06-30)",
    "Huyện Phú Tân (2025-06-30)",
  ]);
});

test("with a date only what existed on it, seen on it", async () => {
  expect(await found("cho vam", 'asOf: "2025-02-14"')).toEqual(["Thị trấn Chợ Vàm (2025-06-30)"]);
  const { data } = await organisations.ask(
    `{ administrativeUnits(asOf: "2025-02-14", filter: { search: "cho vam" }) { nodes { id asOf parent { name } } } }`,
  );
  expect(data.administrativeUnits.nodes).toEqual([
    { id: unit("30409.0", "2025-02-14"), asOf: "2025-02-14", parent: { name: "Huyện Phú Tân" } },
  ]);
});

test("a former name finds the unit under its present one, each unit once", async () => {
  expect(await found("tinh dong nai", "", dongNai)).toEqual([
    "Tỉnh Đồng Nai (2026-04-29)",
    "Tỉnh Đồng Nai (2025-06-30)",
  ]);
  const { data } = await dongNai.ask(`{ administrativeUnits(filter: { search: "đồng nai" }) { edges {
    matchedName { name validFrom validThrough } node { name type } } } }`);
  expect(data.administrativeUnits.edges).toEqual([
    {
      matchedName: { name: "Thành phố Đồng Nai", validFrom: "2026-04-30", validThrough: null },
      node: { name: "Thành phố Đồng Nai", type: "MUNICIPALITY" },
    },
    {
      matchedName: { name: "Tỉnh Đồng Nai", validFrom: null, validThrough: "2025-06-30" },
      node: { name: "Tỉnh Đồng Nai", type: "PROVINCE" },
    },
    {
      matchedName: { name: "Xã Đồng Nai Thượng", validFrom: "2025-07-01", validThrough: null },
      node: { name: "Xã Đồng Nai Thượng", type: "COMMUNE" },
    },
  ]);
});

test("a unit that was renamed, retyped, recoded and moved stays the same one, seen as it was on each day", async () => {
  const { data, errors } = await dongNai.ask(
    `query ($id: ID!) { administrativeUnit(id: $id) {
      permanentId name type code parent { name }
      before: on(date: "2026-04-29") { permanentId name type code parent { name } }
      after: on(date: "2026-04-30") { name code parent { name } }
      history { names { name validFrom validThrough } codes { code } types { type } parents { unit { name } validFrom validThrough } }
      changes { kind originals { name asOf } results { name } } predecessors { share } successors { share }
    }
    recoded: codeHolders(code: "26248") { unit { name } validThrough }
    vungTau: province(code: "77") { communes { name } on(date: "2026-05-31") { communes { name } } } }`,
    { id: unit("26248.20250701") },
  );
  expect(errors).toEqual([]);
  const permanentId = unit("26248.20250701");
  expect(data.administrativeUnit).toEqual({
    permanentId,
    name: "Phường Trảng Bom",
    type: "WARD",
    code: "26249",
    parent: { name: "Tỉnh Bà Rịa - Vũng Tàu" },
    before: { permanentId, name: "Xã Trảng Bom", type: "COMMUNE", code: "26248", parent: { name: "Tỉnh Đồng Nai" } },
    after: { name: "Phường Trảng Bom", code: "26249", parent: { name: "Thành phố Đồng Nai" } },
    history: {
      names: [
        { name: "Xã Trảng Bom", validFrom: "2025-07-01", validThrough: "2026-04-29" },
        { name: "Phường Trảng Bom", validFrom: "2026-04-30", validThrough: null },
      ],
      codes: [{ code: "26248" }, { code: "26249" }],
      types: [{ type: "COMMUNE" }, { type: "WARD" }],
      parents: [
        { unit: { name: "Thành phố Đồng Nai" }, validFrom: "2025-07-01", validThrough: "2026-05-31" },
        { unit: { name: "Tỉnh Bà Rịa - Vũng Tàu" }, validFrom: "2026-06-01", validThrough: null },
      ],
    },
    changes: [
      { kind: "ESTABLISH", originals: [], results: [{ name: "Phường Trảng Bom" }] },
      {
        kind: "RETYPE",
        // On the day before, as they go on.
        originals: [
          { name: "Xã Trảng Bom", asOf: "2026-04-29" },
          { name: "Tỉnh Đồng Nai", asOf: "2026-04-29" },
        ],
        results: [{ name: "Phường Trảng Bom" }, { name: "Thành phố Đồng Nai" }],
      },
    ],
    predecessors: [],
    successors: [],
  });
  expect(data.recoded).toEqual([{ unit: { name: "Phường Trảng Bom" }, validThrough: "2026-04-29" }]);
  expect(data.vungTau).toEqual({ communes: [{ name: "Phường Trảng Bom" }], on: { communes: [] } });
});

test("the message of a code that changed hands names everybody, with the name that they had under it", async () => {
  const { errors } = await dongNai.ask(`{ commune(code: "26248", asOf: "2026-05-01") { name } }`);
  expect(errors).toEqual([
    {
      code: "CODE_NOT_HELD_ON_DATE",
      message:
        "26248 was Xã Trảng Bom from 1 July 2025 until 29 April 2026. Nobody held it on 1 May 2026: give asOf a day on which it was held, or choose one of codeHolders.",
    },
  ]);
  const early = await organisations.ask(`{ commune(code: "08782", asOf: "2025-03-01") { name } }`);
  expect(early.data.commune.name).toBe("Xã Hải Lựu");
});

test("filters add up, and pages do not overlap", async () => {
  /** All pages, one after the other. */
  const names = async (first: number, filter: object, orderBy = "RELEVANCE", asOf: string | null = null) => {
    const all: string[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await organisations.ask(
        `query ($first: Int!, $after: String, $asOf: Date, $orderBy: AdministrativeUnitOrder!, $filter: AdministrativeUnitFilter) {
          administrativeUnits(first: $first, after: $after, asOf: $asOf, orderBy: $orderBy, filter: $filter) {
            nodes { name } pageInfo { endCursor hasNextPage } } }`,
        { first, after, asOf, orderBy, filter },
      );
      expect(errors).toEqual([]);
      const { nodes, pageInfo } = data.administrativeUnits;
      all.push(...nodes.map(({ name }: { name: string }) => name));
      if (!pageInfo.hasNextPage) return all;
      after = pageInfo.endCursor;
    }
  };
  const within = unit("598.0");
  expect(await names(2, { within, types: ["TOWNSHIP"] })).toEqual(["Thị trấn Thuận Nam"]);
  expect(await names(5, { within }, "CODE_ASC")).toHaveLength(13);
  expect(await names(5, { within: unit("68.20250701") })).toHaveLength(6);
  expect(await names(5, { within: unit("68.20250701") }, "NAME_ASC", "2024-09-17")).toEqual([]);
  expect(await names(3, { search: "ham" })).toHaveLength(11);
  expect(await names(3, { codes: ["23128", "598", "68"] }, "RELEVANCE", "2025-07-01")).toEqual([
    "Tỉnh Lâm Đồng",
    "Xã Hàm Kiệm",
  ]);
  expect(await names(1, { codes: ["23128"] })).toEqual(["Xã Hàm Cường", "Xã Hàm Kiệm"]);
  const byCode = await names(7, {}, "CODE_ASC");
  expect(byCode).toHaveLength(78);
  expect(byCode.at(-1)).toBe("Thôn Anh Dũng");
  expect(await names(3, { levels: ["DISTRICT"] }, "NAME_ASC")).toEqual([
    "Huyện Hàm Tân",
    "Huyện Hàm Thuận Nam",
    "Thành phố Phan Thiết",
    "Huyện Phú Tân",
    "Huyện Sơn Dương",
    "Huyện Sông Lô",
    "Huyện Thủ Thừa",
    "Huyện Trà Cú",
  ]);
});

test("a cursor of another order, and a page that is too large, are refused", async () => {
  const { data } = await organisations.ask(
    `{ administrativeUnits(first: 1, orderBy: NAME_ASC) { pageInfo { endCursor } } }`,
  );
  const { errors } = await organisations.ask(
    `query ($after: String) { administrativeUnits(after: $after) { nodes { name } } }`,
    {
      after: data.administrativeUnits.pageInfo.endCursor,
    },
  );
  expect(errors).toMatchObject([{ code: "BAD_CURSOR" }]);
  const large = await organisations.ask(`{ administrativeUnits(first: 101) { nodes { name } } }`);
  expect(large.errors).toMatchObject([{ code: "PAGE_SIZE_EXCEEDED" }]);
});
