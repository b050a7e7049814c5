import { afterAll, beforeAll, expect, test } from "vitest";
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
            change: { effectiveOn: "2025-07-01", legalBasis: { id: record("Document", "1654-1687-nq-ubtvqh15") } },
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

test("the districts ended with one change, without successor", async () => {
  const { administrativeChanges, district } = await ask(`{
    administrativeChanges(filter: { kinds: [ABOLISH] }) { totalCount nodes { legalBasis { id } originals { name level } results { name } transfers { share } } }
    district(code: "598") { successors { share } changes { kind } }
  }`);
  expect(administrativeChanges.totalCount).toBe(1);
  const [change] = administrativeChanges.nodes;
  expect(change).toMatchObject({ legalBasis: { id: record("Document", "203-2025-qh15") }, results: [], transfers: [] });
  expect(change.originals).toHaveLength(8);
  expect(district).toEqual({ successors: [], changes: [{ kind: "ABOLISH" }] });
});

test("changes by day, kind and unit", async () => {
  const of = async (filter: object, orderBy = "EFFECTIVE_DESC") => {
    const { administrativeChanges } = await ask(
      `query ($filter: AdministrativeChangeFilter, $orderBy: AdministrativeChangeOrder!) {
        administrativeChanges(first: 100, filter: $filter, orderBy: $orderBy) {
          totalCount nodes { kind effectiveOn results { name } } } }`,
      { filter, orderBy },
    );
    expect(administrativeChanges.nodes).toHaveLength(administrativeChanges.totalCount);
    return administrativeChanges.nodes;
  };
  expect(await of({ effective: { through: "2025-06-30" } })).toEqual([
    { kind: "MERGE", effectiveOn: "2025-01-01", results: [{ name: "Xã Hải Lựu" }] },
  ]);
  expect(await of({ unit: unit("08782.20250101") }, "EFFECTIVE_ASC")).toMatchObject([
    { effectiveOn: "2025-01-01" },
    { effectiveOn: "2025-07-01" },
  ]);
  // Six provinces and twelve communes in July 2025, a commune in January.
  expect(await of({ kinds: ["MERGE"] })).toHaveLength(19);
});
