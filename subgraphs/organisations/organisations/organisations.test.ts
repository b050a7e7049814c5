import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOrganisations, type Organisations, record, unit } from "../test-support/open-organisations.ts";

let organisations: Organisations;
beforeAll(async () => {
  organisations = await openOrganisations();
});
afterAll(() => organisations[Symbol.asyncDispose]());

const ask = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await organisations.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
};

test("the committee of Thủ Thừa has 21 members, and ended with the district", async () => {
  expect(
    await ask(
      `query ($id: ID!) { organisation(id: $id) { id name otherNames kind sector memberCount { value qualifier unit }
        unit { id name } parent { name } foundedOn dissolvedOn inferences { field reason } citations { document { id } locator } origin } }`,
      { id: record("Organisation", "ban-chi-dao-thu-thua") },
    ),
  ).toEqual({
    organisation: {
      id: record("Organisation", "ban-chi-dao-thu-thua"),
      name: "Ban Chỉ đạo xây dựng đơn vị điển hình về phong trào Toàn dân bảo vệ an ninh Tổ quốc huyện Thủ Thừa",
      otherNames: ["Ban chỉ đạo xây dựng đơn vị điển hình về phong trào Toàn dân bảo vệ an ninh Tổ quốc"],
      kind: "STEERING_COMMITTEE",
      sector: null,
      memberCount: { value: 21, qualifier: "EXACT", unit: "COUNT" },
      unit: { id: unit("804.0"), name: "Huyện Thủ Thừa" },
      parent: null,
      foundedOn: null,
      dissolvedOn: "2025-06-30",
      inferences: [
        { field: "dissolvedOn", reason: "Tổ chức của Huyện Thủ Thừa; đơn vị này kết thúc sau ngày 30/6/2025." },
      ],
      citations: [{ document: { id: record("Document", "article-thu-thua") }, locator: "đoạn 2" }],
      origin: "SOURCE",
    },
  });
});

test("a school does not end with its district", async () => {
  const { organisation } = await ask(
    "query ($id: ID!) { organisation(id: $id) { kind sector dissolvedOn inferences { field } } }",
    {
      id: record("Organisation", "thpt-ham-thuan-nam"),
    },
  );
  expect(organisation).toEqual({ kind: "SCHOOL", sector: "EDUCATION", dissolvedOn: null, inferences: [] });
});

test("the inspection committee is part of the Party committee of Chợ Vàm", async () => {
  const { organisations: found } = await ask(`{ organisations(filter: { search: "dang uy thi tran cho vam" }) { nodes {
    name parent { name } subOrganisations { name } } } }`);
  const [committee, inspection] = ["Đảng ủy thị trấn Chợ Vàm", "Ủy ban Kiểm tra Đảng ủy thị trấn Chợ Vàm"];
  expect(found.nodes).toEqual([
    { name: committee, parent: null, subOrganisations: [{ name: inspection }] },
    { name: inspection, parent: { name: committee }, subOrganisations: [] },
  ]);
});

test("organisations are found by the wording of a document, without tones", async () => {
  const names = async (filter: object, orderBy = "NAME_ASC") => {
    const { organisations: found } = await ask(
      `query ($filter: OrganisationFilter, $orderBy: OrganisationOrder!) {
        organisations(first: 100, orderBy: $orderBy, filter: $filter) { nodes { name } } }`,
      { filter, orderBy },
    );
    return found.nodes.map(({ name }: { name: string }) => name);
  };
  expect(await names({ search: "BCD huyen" })).toEqual([
    "Ban Chỉ đạo phong trào “Toàn dân bảo vệ an ninh Tổ quốc, phòng, chống tội phạm và tệ nạn xã hội” huyện Hàm Thuận Nam",
  ]);
  expect(await names({ kinds: ["MINISTRY", "NATIONAL_ASSEMBLY"] }, "KIND_ASC")).toEqual([
    "Quốc hội",
    "Ủy ban Thường vụ Quốc hội",
    "Bộ Công an",
  ]);
  expect(await names({ sectors: ["EDUCATION"] })).toEqual([
    "Trường Trung học phổ thông Hàm Thuận Nam",
    "Trường Trung học phổ thông Thủ Thừa",
  ]);
  expect(await names({ within: unit("30409.0") })).toHaveLength(6);
  expect(await names({ parent: record("Organisation", "cong-an-binh-thuan") })).toEqual([
    "Phòng PV01, Công an tỉnh Bình Thuận",
  ]);
});

describe("the organisations of a unit", () => {
  const of = async (key: string, args: string) => {
    const { administrativeUnit } = await ask(
      `query ($id: ID!) { administrativeUnit(id: $id) { organisations(first: 100 ${args}) { totalCount edges {
        placement inheritedFrom { name } node { name } } } } }`,
      { id: unit(key) },
    );
    const { edges, totalCount } = administrativeUnit.organisations;
    expect(edges).toHaveLength(totalCount);
    return edges as { placement: string; inheritedFrom: { name: string } | null; node: { name: string } }[];
  };

  test("Lâm Đồng of today has those of Bình Thuận and of the district that ended inside", async () => {
    const edges = await of("68.20250701", "");
    expect(edges).toHaveLength(9);
    expect(edges.every(({ placement }) => placement === "EXACT")).toBe(true);
    expect(new Set(edges.map(({ inheritedFrom }) => inheritedFrom?.name))).toEqual(
      new Set(["Tỉnh Bình Thuận", "Huyện Hàm Thuận Nam"]),
    );
    expect(await of("68.20250701", ", scope: OWN")).toHaveLength(3);
    expect(await of("68.20250701", ", inherited: false")).toEqual([]);
  });

  test("Bình Thuận as it was has the same, and none is inherited", async () => {
    const edges = await of("60.0", "");
    expect(edges).toHaveLength(9);
    expect(edges.every(({ inheritedFrom }) => inheritedFrom === null)).toBe(true);
  });

  test("the committee of a model in thôn Anh Dũng is Hải Lựu's since the commune went there in two steps", async () => {
    expect(await of("08782.20250701", ", filter: { kinds: [MODEL_STEERING_BODY] }")).toEqual([
      {
        placement: "EXACT",
        inheritedFrom: { name: "Xã Bạch Lưu" },
        node: { name: "Ban Chỉ đạo mô hình “5 tự quản về ANTT” thôn Anh Dũng" },
      },
    ]);
  });
});
