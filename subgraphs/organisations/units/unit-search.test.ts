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

/** What a search finds first, in its order: the name that matched, whose it is where that is another, and until when. */
async function found(search: string, more = "", on = organisations): Promise<readonly string[]> {
  const { data, errors } = await on.ask(
    `query ($search: String!) { administrativeUnits(first: 5, filter: { search: $search } ${more}) {
      edges { matchedName { name validThrough standing } node { name } } } }`,
    { search },
  );
  expect(errors).toEqual([]);
  return data.administrativeUnits.edges.map(
    ({ matchedName: { name, validThrough, standing }, node }: { matchedName: Found; node: { name: string } }) =>
      [
        name,
        standing === "CURRENT" ? "" : ` (${validThrough ?? standing})`,
        name === node.name ? "" : ` → ${node.name}`,
      ].join(""),
  );
}
interface Found {
  readonly name: string;
  readonly validThrough: string | null;
  readonly standing: string;
}

/** All pages, one after the other. */
async function everyPage(first: number, filter: object, orderBy = "RELEVANCE", asOf: string | null = null) {
  const all: { readonly permanentId: string; readonly name: string }[] = [];
  let [after, count]: [string | null, number] = [null, 0];
  do {
    const { data, errors } = await organisations.ask(
      `query ($first: Int!, $after: String, $asOf: Date, $orderBy: AdministrativeUnitOrder!, $filter: AdministrativeUnitFilter) {
        administrativeUnits(first: $first, after: $after, asOf: $asOf, orderBy: $orderBy, filter: $filter) {
          totalCount nodes { permanentId name } pageInfo { endCursor hasNextPage } } }`,
      { first, after, asOf, orderBy, filter },
    );
    expect(errors).toEqual([]);
    const { nodes, pageInfo, totalCount } = data.administrativeUnits;
    all.push(...nodes);
    [after, count] = [pageInfo.hasNextPage ? pageInfo.endCursor : null, totalCount];
  } while (after !== null);
  expect(all).toHaveLength(count);
  expect(new Set(all.map(({ permanentId }) => permanentId)).size).toBe(count);
  return all.map(({ name }) => name);
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
  expect(await found("tinh tra vinh")).toEqual(["Tỉnh Trà Vinh (2025-06-30)"]);
  expect(await found("thon anh dung")).toEqual(["Thôn Anh Dũng (2024-12-31)"]);
  expect(await found("bach luu")).toEqual(["Xã Bạch Lưu (2024-12-31)"]);
});

test("exactly this name comes before names that begin with it, those before names that contain it", async () => {
  expect(await found("ham thuan nam")).toEqual(["Xã Hàm Thuận Nam", "Huyện Hàm Thuận Nam (2025-06-30)"]);
  expect(await found("thuan nam")).toEqual([
    "Xã Thuận Nam",
    "Huyện Thuận Nam (2025-06-30)",
    "Thị trấn Thuận Nam (2025-06-30)",
    "Xã Hàm Thuận Nam",
    "Huyện Hàm Thuận Nam (2025-06-30)",
  ]);
});

test("the beginning of a word comes before the middle of one, of which there are thousands", async () => {
  expect(await found("ong")).toEqual([
    "Xã Ông Đình (2025-06-30)",
    "Phường Cầu Ông Lãnh",
    "Phường Cửa Ông",
    "Xã Thiết Ống",
    "Phường Cầu Ông Lãnh (2025-06-30)",
  ]);
});

test("marks that were typed rank; where the tone stands in its syllable says nothing", async () => {
  const [hac, hacToday, hacThen] = ["Xã Chiềng Hắc (2025-06-30)", "Xã Chiềng Hặc", "Xã Chiềng Hặc (2025-06-30)"];
  expect(await found("Chiềng Hắc")).toEqual([hac, hacToday, hacThen]);
  expect(await found("Chieng Hắc")).toEqual([hac, hacToday, hacThen]);
  expect(await found("chiềng hặ")).toEqual([hacToday, hacThen, hac]);
  expect(await found("chieng hac")).toEqual([hacToday, hac, hacThen]);
  expect(await found("Hòa Bình", "orderBy: RELEVANCE")).toEqual(await found("Hoà Bình"));
  expect(await found("HOÀ BÌNH".normalize("NFD"))).toEqual(await found("Hoà Bình"));
  // Of a search with marks, a word without any has none.
  expect((await found("Thanh Hóa")).slice(0, 3)).toEqual([
    "Tỉnh Thanh Hóa",
    "Thành phố Thanh Hóa (2025-06-30)",
    "Xã Thanh Hóa (2025-06-30)",
  ]);
});

test("names of merged communes lead to the unit that carried them on, behind names with dates", async () => {
  expect(await found("van mieu")).toEqual([
    "Xã Văn Miếu",
    "Xã Văn Miếu (2025-06-30)",
    "Văn Miếu (RETIRED) → Phường Văn Miếu - Quốc Tử Giám",
    "Phường Văn Miếu - Quốc Tử Giám",
  ]);
  // Their type is not known; a district they were not.
  expect(await found("phường Trung Phụng")).toEqual(["Trung Phụng (RETIRED) → Phường Khâm Thiên"]);
  expect(await found("huyện Trung Phụng")).toEqual([]);
  const { data } = await organisations.ask(`{ administrativeUnits(filter: { search: "trung phung" }) { edges {
    matchedName { name validFrom validThrough standing } node { validThrough } } } }`);
  expect(data.administrativeUnits.edges).toEqual([
    {
      matchedName: { name: "Trung Phụng", validFrom: null, validThrough: null, standing: "RETIRED" },
      node: { validThrough: "2025-06-30" },
    },
  ]);
});

test("types are understood as they are abbreviated, with a dot, glued to a number, or written out", async () => {
  for (const search of ["tt cho vam", "TT. Chợ Vàm", "TT.Chợ Vàm", "Thị trấn Chợ Vàm"]) {
    expect(await found(search)).toEqual(["Thị trấn Chợ Vàm (2025-06-30)"]);
  }
  expect(await found("tx son tay")).toEqual(["Thị xã Sơn Tây (2025-06-30)"]);
  expect((await found("TP.Vinh"))[0]).toBe("Thành phố Vinh (2025-06-30)");
  expect((await found("tpvinh"))[0]).toBe("Thành phố Vinh (2025-06-30)");
  expect(await found("h. ham thuan nam")).toEqual(["Huyện Hàm Thuận Nam (2025-06-30)"]);
  expect((await found("X. Hải Lựu"))[0]).toBe("Xã Hải Lựu");
  const firstDistrict = ["1", "10", "11", "12"].map((number) => `Quận ${number} (2025-06-30)`);
  for (const search of ["q1", "Q.1", "q 1", "quan 1", "Quận 01"]) {
    expect(await found(search)).toEqual(firstDistrict);
  }
  expect(new Set(await found("p7"))).toEqual(new Set(["Phường 7 (2025-06-30)"]));
  // Names that begin like a type are names all the same.
  expect((await found("xa dung"))[0]).toBe("Xã Xa Dung");
  expect((await found("Xà Phiên"))[0]).toBe("Xã Xà Phiên");
});

test("a number is the same with zeros before it", async () => {
  expect(await everyPage(100, { search: "Phường 08" })).toEqual(await everyPage(100, { search: "p.8" }));
  const { data } = await organisations.ask(`{ administrativeUnits(first: 100, filter: { search: "p8" }) { edges {
    matchedName { name standing } node { name } } } }`);
  expect(data.administrativeUnits.edges).toContainEqual({
    matchedName: { name: "Phường 08", standing: "RETIRED" },
    node: { name: "Phường Hưng Phú" },
  });
});

test("a type alone finds what is called by it", async () => {
  expect(await everyPage(20, { search: "đặc khu" })).toHaveLength(13);
  expect((await everyPage(100, { search: "thi xa" })).every((name) => name.startsWith("Thị xã"))).toBe(true);
  // Most of the country is not an answer; on the way to a name its beginning is.
  expect((await everyPage(20, { search: "xã" })).every((name) => /^Xã X[aàá]/.test(name))).toBe(true);
});

test("provinces are found by their initials, those of today first", async () => {
  const hoChiMinh = ["Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh (2025-06-30)"];
  for (const search of ["TPHCM", "tp.hcm", "TP. HCM", "T.P.HCM", "HCM", "thành phố hcm"]) {
    expect(await found(search)).toEqual(hoChiMinh);
  }
  for (const search of ["BRVT", "BR-VT", "tỉnh BRVT"]) {
    expect(await found(search)).toEqual(["Tỉnh Bà Rịa - Vũng Tàu (2025-06-30)"]);
  }
  expect((await found("HN")).slice(0, 2)).toEqual(["Thành phố Hà Nội", "Tỉnh Hà Nam (2025-06-30)"]);
  expect(await found("tth")).toContain("Tỉnh Thừa Thiên Huế (2024-12-31) → Thành phố Huế");
});

test("one or two letters find names that begin with them", async () => {
  const names = await everyPage(100, { search: "ốc" });
  expect(names.length).toBeGreaterThan(0);
  expect(names.every((name) => name.includes(" Óc "))).toBe(true);
  expect((await found("h"))[0]).toBe("Thành phố Hà Nội");
});

test("with a date only what existed on it, seen on it", async () => {
  expect(await found("cho vam", 'asOf: "2025-02-14"')).toEqual(["Thị trấn Chợ Vàm"]);
  expect(await found("cho vam", 'asOf: "2025-07-01"')).toEqual(["Xã Chợ Vàm"]);
  const { data } = await organisations.ask(
    `{ administrativeUnits(asOf: "2025-02-14", filter: { search: "cho vam" }) { nodes { id asOf parent { name } } } }`,
  );
  expect(data.administrativeUnits.nodes).toEqual([
    { id: unit("30409.0", "2025-02-14"), asOf: "2025-02-14", parent: { name: "Huyện Phú Tân" } },
  ]);
  // What a unit was called on other days finds it on this one.
  expect(await found("thua thien hue", 'asOf: "2026-01-01"')).toEqual([
    "Tỉnh Thừa Thiên Huế (2024-12-31) → Thành phố Huế",
  ]);
  expect(await found("trung phung", 'asOf: "2025-06-30"')).toEqual(["Trung Phụng (RETIRED) → Phường Khâm Thiên"]);
  expect(await found("trung phung", 'asOf: "2025-07-01"')).toEqual([]);
});

test("nothing typed yet is no search; nothing but signs is refused", async () => {
  expect(await everyPage(100, { search: "  ", levels: ["PROVINCE"] })).toEqual(
    await everyPage(100, { levels: ["PROVINCE"] }),
  );
  const { data, errors } = await organisations.ask(
    `{ administrativeUnits(filter: { search: "%_!" }) { nodes { name } } }`,
  );
  expect(data).toEqual({ administrativeUnits: null });
  expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});

test("the statement is the same whatever was typed in as many words", async () => {
  const sent = async (search: string) => {
    const { statements } = await organisations.ask(
      `query ($search: String!) { administrativeUnits(filter: { search: $search }) { nodes { name } } }`,
      { search },
    );
    return statements.at(-1);
  };
  expect(await sent("hàm thuận nam")).toBe(await sent("Mỹ Lạc"));
  expect(await sent("tt cho vam")).toBe(await sent("huyen ham thuan nam"));
});

test("a former name finds the unit under its present one, each unit once", async () => {
  expect(await found("tinh dong nai", "", dongNai)).toEqual([
    "Tỉnh Đồng Nai (2026-04-29) → Thành phố Đồng Nai",
    "Tỉnh Đồng Nai (2025-06-30)",
  ]);
  const { data } = await dongNai.ask(`{ administrativeUnits(filter: { search: "đồng nai" }) { edges {
    matchedName { name validFrom validThrough standing } node { name type } } } }`);
  expect(data.administrativeUnits.edges).toEqual([
    {
      matchedName: { name: "Thành phố Đồng Nai", validFrom: "2026-04-30", validThrough: null, standing: "CURRENT" },
      node: { name: "Thành phố Đồng Nai", type: "MUNICIPALITY" },
    },
    {
      matchedName: { name: "Tỉnh Đồng Nai", validFrom: null, validThrough: "2025-06-30", standing: "FORMER" },
      node: { name: "Tỉnh Đồng Nai", type: "PROVINCE" },
    },
    {
      matchedName: { name: "Xã Đồng Nai Thượng", validFrom: "2025-07-01", validThrough: null, standing: "CURRENT" },
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
      { kind: "ESTABLISH", originals: [], results: [{ name: "Xã Trảng Bom" }] },
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
  const within = unit("598.0");
  expect(await everyPage(2, { within, types: ["TOWNSHIP"] })).toEqual(["Thị trấn Thuận Nam"]);
  expect(await everyPage(5, { within }, "CODE_ASC")).toHaveLength(13);
  expect(await everyPage(50, { within: unit("68.20250701") })).toHaveLength(124);
  // Lâm Đồng began on 1 July 2025: on a day before, nothing is in it.
  expect(await everyPage(5, { within: unit("68.20250701") }, "NAME_ASC", "2024-09-17")).toEqual([]);
  expect(await everyPage(3, { codes: ["23128", "598", "68"] }, "RELEVANCE", "2025-07-01")).toEqual([
    "Tỉnh Lâm Đồng",
    "Xã Hàm Kiệm",
  ]);
  expect(await everyPage(1, { codes: ["23128"] })).toEqual(["Xã Hàm Cường", "Xã Hàm Kiệm"]);
  expect(await everyPage(70, { levels: ["PROVINCE"] }, "NAME_ASC")).toHaveLength(86);
});

test("pages of a search do not overlap, in any order and with any filter", async () => {
  const inOne = await everyPage(100, { search: "ham" });
  expect(await everyPage(7, { search: "ham" })).toEqual(inOne);
  // Former names, retired ones and the same name many times are among them.
  const inTen = await everyPage(10, { search: "Văn" });
  expect(inTen).toEqual(await everyPage(100, { search: "Văn" }));
  const onADay = await everyPage(10, { search: "phường 1" }, "RELEVANCE", "2025-06-30");
  expect(onADay).toEqual(await everyPage(100, { search: "phường 1" }, "RELEVANCE", "2025-06-30"));

  const within = unit("598.0");
  expect(await everyPage(3, { search: "ham", within }, "CODE_ASC")).toEqual([
    "Xã Hàm Cần",
    "Xã Hàm Thạnh",
    "Xã Hàm Kiệm",
    "Xã Hàm Cường",
    "Xã Hàm Mỹ",
    "Xã Hàm Minh",
  ]);
  const byName = await everyPage(4, { search: "ham", levels: ["DISTRICT"] }, "NAME_ASC");
  expect(byName.slice(0, 3)).toEqual(["Huyện Hàm Tân", "Huyện Hàm Thuận Bắc", "Huyện Hàm Thuận Nam"]);
  expect(await everyPage(2, { search: "ham", levels: ["DISTRICT"], types: ["RURAL_DISTRICT"] }, "NAME_ASC")).toEqual(
    byName.filter((name) => name.startsWith("Huyện")),
  );
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

test("a type alone finds what is called by it, and names are found with i for y", async () => {
  const names = async (search: string) =>
    (
      await organisations.ask(
        `query ($s: String!) { administrativeUnits(first: 3, filter: { search: $s }) { nodes { name type } } }`,
        { s: search },
      )
    ).data.administrativeUnits.nodes;
  for (const search of ["thành phố", "tp"]) {
    expect(new Set((await names(search)).map(({ type }: { type: string }) => type))).toEqual(new Set(["MUNICIPALITY"]));
  }
  expect(await names("tx")).toMatchObject([{ type: "TOWN" }, { type: "TOWN" }, { type: "TOWN" }]);
  expect((await names("qui nhon"))[0].name).toBe("Phường Quy Nhơn");
  expect((await names("thuan quy"))[0].name).toBe("Xã Thuận Quí");
});
