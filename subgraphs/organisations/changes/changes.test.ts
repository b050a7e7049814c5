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

test("from Bạch Lưu it takes two steps to Hải Lựu of Phú Thọ", async () => {
  const step =
    "share change { effectiveOn legalBasis { id } } unit { name code validFrom validThrough province { name }";
  const { commune } = await ask(
    `{ commune(code: "08779", asOf: "2020-11-09") { successors { ${step} successors { ${step} successors { share } } } } } } }`,
  );
  expect(commune.successors).toEqual([
    {
      share: "WHOLE",
      // Which resolution did it the register does not know.
      change: { effectiveOn: "2025-01-01", legalBasis: null },
      unit: {
        name: "Xã Hải Lựu",
        code: "08782",
        validFrom: "2025-01-01",
        validThrough: "2025-06-30",
        province: { name: "Tỉnh Vĩnh Phúc" },
        successors: [
          {
            share: "WHOLE",
            change: { effectiveOn: "2025-07-01", legalBasis: { id: record("Document", "1676-nq-ubtvqh15") } },
            unit: {
              name: "Xã Hải Lựu",
              code: "08782",
              validFrom: "2025-07-01",
              validThrough: null,
              province: { name: "Tỉnh Phú Thọ" },
              successors: [],
            },
          },
        ],
      },
    },
  ]);
});

test("Mỹ Thạnh took three communes whole, and a part of Tân Thành", async () => {
  const { commune } = await ask(`{ commune(code: "28051") { name predecessors { share unit { name } }
    changes { id kind effectiveOn originals { name asOf } results { id } transfers { from { name } to { name } share } } } }`);
  expect(commune.predecessors).toEqual([
    { share: "PART", unit: { name: "Xã Tân Thành" } },
    { share: "WHOLE", unit: { name: "Xã Mỹ Lạc" } },
    { share: "WHOLE", unit: { name: "Xã Mỹ Thạnh" } },
    { share: "WHOLE", unit: { name: "Xã Bình An" } },
  ]);
  expect(commune.changes).toHaveLength(1);
  const [change] = commune.changes;
  expect(change).toMatchObject({ kind: "MERGE", effectiveOn: "2025-07-01", results: [{ id: unit("28051.20250701") }] });
  expect(change.originals).toContainEqual({ name: "Xã Mỹ Lạc", asOf: "2025-06-30" });
  expect(change.transfers).toContainEqual({
    from: { name: "Xã Tân Thành" },
    to: { name: "Xã Mỹ Thạnh" },
    share: "PART",
  });
  expect(await ask("query ($id: ID!) { administrativeChange(id: $id) { kind } }", { id: change.id })).toEqual({
    administrativeChange: { kind: "MERGE" },
  });
});

test("the districts of Bình Thuận ended with one change, without successor", async () => {
  const { administrativeChanges, district } = await ask(
    `query ($unit: ID!) {
      administrativeChanges(filter: { kinds: [ABOLISH], unit: $unit }) {
        totalCount nodes { legalBasis { id } originals { name level } results { name } transfers { share } } }
      district(code: "598") { successors { share } changes { kind } }
    }`,
    { unit: unit("598.0") },
  );
  expect(administrativeChanges.totalCount).toBe(1);
  const [change] = administrativeChanges.nodes;
  expect(change).toMatchObject({ legalBasis: { id: record("Document", "203-2025-qh15") }, results: [], transfers: [] });
  expect(change.originals).toHaveLength(10);
  expect(change.originals).toContainEqual({ name: "Huyện Hàm Thuận Nam", level: "DISTRICT" });
  expect(district).toEqual({ successors: [], changes: [{ kind: "ABOLISH" }] });
});

describe("changes that are looked for", () => {
  interface Found {
    readonly legalBasis: { readonly id: string };
    readonly results: readonly { readonly name: string }[];
  }
  const of = async (filter: object, orderBy = "EFFECTIVE_DESC") => {
    const { administrativeChanges } = await ask(
      `query ($filter: AdministrativeChangeFilter, $orderBy: AdministrativeChangeOrder!) {
        administrativeChanges(first: 100, filter: $filter, orderBy: $orderBy) {
          totalCount nodes { kind effectiveOn legalBasis { id } originals { name } results { name } } } }`,
      { filter, orderBy },
    );
    expect(administrativeChanges.nodes).toHaveLength(Math.min(100, administrativeChanges.totalCount));
    return administrativeChanges.nodes;
  };
  const haiLuu = { kind: "MERGE", effectiveOn: "2025-01-01", results: [{ name: "Xã Hải Lựu" }] };

  test("by day, kind and unit", async () => {
    const days = { from: "2024-12-01", through: "2025-06-30" };
    expect(await of({ effective: days, kinds: ["MERGE"] })).toContainEqual(expect.objectContaining(haiLuu));
    expect(await of({ effective: { ...days, through: "2024-12-31" }, kinds: ["MERGE"] })).toEqual([]);
    expect(await of({ unit: unit("08782.20250101") }, "EFFECTIVE_ASC")).toMatchObject([
      haiLuu,
      { effectiveOn: "2025-07-01" },
    ]);
  });

  test("by the document that they rest on", async () => {
    const legalBasis = record("Document", "203-2025-qh15");
    const found = await of({ legalBasis, kinds: ["ABOLISH"], unit: unit("598.0") });
    expect(found).toMatchObject([{ kind: "ABOLISH", legalBasis: { id: legalBasis } }]);
    const others = (await of({ legalBasis })).filter((change: Found) => change.legalBasis.id !== legalBasis);
    expect(others).toEqual([]);
    expect(await of({ legalBasis: record("Document", "46-ct-tw") })).toEqual([]);
    const { errors } = await organisations.ask(
      `{ administrativeChanges(filter: { legalBasis: "${unit("598.0")}" }) { totalCount } }`,
    );
    expect(errors).toMatchObject([{ code: "BAD_ID" }]);
  });

  test("inside a district: its own end, and what its communes went into, with neighbours from elsewhere", async () => {
    const found = await of({ within: unit("598.0") });
    const names = found.map(({ results }: Found) => results[0]?.name ?? "none");
    expect(new Set(names)).toEqual(
      new Set([
        "none",
        "Xã Tuyên Quang",
        "Xã Hàm Thuận Nam",
        "Xã Hàm Thạnh",
        "Xã Hàm Kiệm",
        "Xã Tân Lập",
        "Xã Tân Thành",
      ]),
    );
    expect(found).toHaveLength(7);
    const tanLap = found.find(({ results }: Found) => results[0]?.name === "Xã Tân Lập");
    // Of Hàm Tân.
    expect(tanLap.originals).toContainEqual({ name: "Xã Sông Phan" });
  });

  test("inside a province, as it is on the days of the changes: originals before the reform, results since", async () => {
    const into = (name: string) => expect.objectContaining({ kind: "MERGE", results: [{ name }] });
    const ends = expect.objectContaining({ kind: "ABOLISH" });
    const before = await of({ within: unit("60.0"), effective: { through: "2025-07-01" } });
    const since = await of({ within: unit("68.20250701"), unit: unit("23128.20250701") });
    expect(before).toEqual(expect.arrayContaining([into("Xã Hàm Kiệm"), into("Tỉnh Lâm Đồng"), ends]));
    expect(since).toEqual([into("Xã Hàm Kiệm")]);
    // Lâm Đồng of today was not there when the districts ended.
    expect(await of({ within: unit("68.20250701"), kinds: ["ABOLISH"] })).toEqual([]);
    // A merger in another province.
    expect(await of({ within: unit("68.20250701"), unit: unit("08782.20250701") })).toEqual([]);
  });

  test("inside a unit that is seen on a day outside the coverage: refused", async () => {
    const { errors } = await organisations.ask(
      `{ administrativeChanges(filter: { within: "${unit("60.0", "2019-12-31")}" }) { totalCount } }`,
    );
    expect(errors).toMatchObject([{ code: "DATE_OUT_OF_COVERAGE" }]);
  });
});
