import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Movements, openMovements } from "../test-support/open-movements.ts";
import { designationFacts, designationRows } from "./designation.facts.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements[Symbol.asyncDispose]());

const hamThuanNam = unitId({ key: "598.0", on: "2024-09-17" });
const hamCuong = unitId({ key: "23128.0", on: null });
const hamKiem = unitId({ key: "23128.20250701", on: null });

const ofUnit = async (id: string, selection: string) =>
  (await movements.entity("AdministrativeUnit", id, selection)).data;

describe("typical units of Hàm Thuận Nam in 2024 (4.12)", () => {
  test("the district finds the commune, the Front and the school, chosen by its steering committee", async () => {
    const { designations } = await ofUnit(
      hamThuanNam,
      `designations(scope: SUBTREE) {
        totalCount
        nodes {
          id year stage pilot
          subject { __typename ... on AdministrativeUnit { id } ... on Organisation { id } }
          unit { id }
          movement { name }
          selectedBy { id }
          model { name } criteriaSet { name } basis { title }
          inferences { field }
          citations { document { id } locator }
          origin
          warnings { code }
        }
      }`,
    );
    const chosen = {
      year: 2024,
      stage: "SELECTED",
      pilot: false,
      movement: { name: "Toàn dân bảo vệ an ninh Tổ quốc" },
      selectedBy: { id: recordId("Organisation", "ban-chi-dao-ham-thuan-nam") },
      model: null,
      criteriaSet: null,
      basis: null,
      inferences: [{ field: "year" }],
      citations: [{ document: { id: recordId("Document", "article-ham-thuan-nam") }, locator: "đoạn 3" }],
      origin: "SOURCE",
      warnings: [],
    };
    const inDistrict = { unit: { id: unitId({ key: "598.0", on: null }) } };
    const organisation = (key: string) => ({ __typename: "Organisation", id: recordId("Organisation", key) });
    expect(designations).toEqual({
      totalCount: 3,
      nodes: [
        {
          id: recordId("Designation", "ham-cuong-2024"),
          subject: { __typename: "AdministrativeUnit", id: hamCuong },
          unit: { id: hamCuong },
          ...chosen,
        },
        {
          id: recordId("Designation", "mttq-ham-thuan-nam-2024"),
          subject: organisation("mttq-ham-thuan-nam"),
          ...inDistrict,
          ...chosen,
        },
        {
          id: recordId("Designation", "thpt-ham-thuan-nam-2024"),
          subject: organisation("thpt-ham-thuan-nam"),
          ...inDistrict,
          ...chosen,
        },
      ],
    });
  });

  test("the district's own are those of its organisations; the commune's own is its one", async () => {
    const own = "designations(scope: OWN) { nodes { id } edges { placement inheritedFrom { id } } }";
    expect((await ofUnit(hamThuanNam, own)).designations.nodes).toEqual([
      { id: recordId("Designation", "mttq-ham-thuan-nam-2024") },
      { id: recordId("Designation", "thpt-ham-thuan-nam-2024") },
    ]);
    expect((await ofUnit(hamCuong, own)).designations).toEqual({
      nodes: [{ id: recordId("Designation", "ham-cuong-2024") }],
      edges: [{ placement: "EXACT", inheritedFrom: null }],
    });
  });

  test("xã Hàm Cường keeps its designation after it became Hàm Kiệm", async () => {
    expect(
      await ofUnit(
        hamKiem,
        `designations { edges { placement inheritedFrom { id } node { year subject { ... on AdministrativeUnit { id } } } } }
         own: designations(inherited: false) { totalCount }`,
      ),
    ).toEqual({
      __typename: "AdministrativeUnit",
      designations: {
        edges: [
          { placement: "EXACT", inheritedFrom: { id: hamCuong }, node: { year: 2024, subject: { id: hamCuong } } },
        ],
      },
      own: { totalCount: 0 },
    });
  });

  test("the Front finds its own", async () => {
    const { data } = await movements.entity(
      "Organisation",
      recordId("Organisation", "mttq-ham-thuan-nam"),
      "designations { totalCount nodes { year } }",
    );
    expect(data.designations).toEqual({ totalCount: 1, nodes: [{ year: 2024 }] });
  });
});

test("Thủ Thừa: the school of 2023 with its model, the commune of 2024; neither is recognised (2.6, 2.7)", async () => {
  const { designations } = await ofUnit(
    unitId({ key: "804.0", on: null }),
    "designations(orderBy: YEAR_ASC) { nodes { id year stage model { name } selectedBy { id } } }",
  );
  expect(designations.nodes).toEqual([
    {
      id: recordId("Designation", "thpt-thu-thua-2023"),
      year: 2023,
      stage: "SELECTED",
      model: { name: "3 lực lượng cùng quản học sinh chấp hành pháp luật" },
      selectedBy: null,
    },
    { id: recordId("Designation", "my-lac-2024"), year: 2024, stage: "SELECTED", model: null, selectedBy: null },
  ]);
});

test("An Quảng Hữu was chosen in 2021, and again for the pilot of 2023, on the province's plan (3.4, 3.5)", async () => {
  const { data } = await movements.ask(
    `query ($subject: ID!) {
      designations(filter: { subject: $subject }) {
        nodes {
          year pilot stage
          selectedBy { id }
          basis { title issuer { id } issuedOn }
          criteriaSet { id }
          inferences { field }
        }
      }
    }`,
    { subject: unitId({ key: "29473.0", on: "2023-07-06" }) },
  );
  expect(data.designations.nodes).toEqual([
    {
      year: 2023,
      pilot: true,
      stage: "SELECTED",
      selectedBy: { id: recordId("Organisation", "cong-an-tra-vinh") },
      basis: expect.objectContaining({
        issuer: { id: recordId("Organisation", "ban-chi-dao-tra-vinh") },
        issuedOn: "2023-02-20",
      }),
      criteriaSet: { id: recordId("CriteriaSet", "dien-hinh-tam-thoi-bca") },
      inferences: [{ field: "year" }, { field: "basis" }, { field: "criteriaSet" }],
    },
    {
      year: 2021,
      pilot: false,
      stage: "SELECTED",
      selectedBy: null,
      basis: null,
      criteriaSet: null,
      inferences: [],
    },
  ]);
});

test("where the commune was divided, its successor shows both and says that they cannot be placed", async () => {
  const { designations } = await ofUnit(
    unitId({ key: "29476.20250701", on: null }),
    "designations { edges { placement inheritedFrom { id } } }",
  );
  const open = { placement: "UNDETERMINABLE", inheritedFrom: { id: unitId({ key: "29473.0", on: null }) } };
  expect(designations.edges).toEqual([open, open]);
});

describe("the list of all designations", () => {
  const years = async (filter: string) =>
    (await movements.ask(`{ designations(filter: ${filter}) { nodes { year } } }`)).data.designations.nodes.map(
      ({ year }: { year: number }) => year,
    );

  test("is filtered by year, stage, pilot and subject", async () => {
    expect(await years("{ years: [2021, 2023] }")).toEqual([2023, 2023, 2021]);
    expect(await years("{ years: [] }")).toEqual([]);
    expect(await years("{ stages: [RECOGNISED] }")).toEqual([]);
    expect(await years("{ stages: [SELECTED, MET] }")).toEqual([2024, 2024, 2024, 2024, 2023, 2023, 2021]);
    expect(await years("{ pilot: true }")).toEqual([2023]);
    expect(await years(`{ subject: "${recordId("Organisation", "thpt-thu-thua")}" }`)).toEqual([2023]);
  });

  test("pages without overlap, in both orders", async () => {
    for (const [orderBy, expected] of [
      ["YEAR_DESC", [2024, 2024, 2024, 2024, 2023, 2023, 2021]],
      ["YEAR_ASC", [2021, 2023, 2023, 2024, 2024, 2024, 2024]],
    ] as const) {
      const seen: { id: string; year: number }[] = [];
      for (let after: string | null = null; ;) {
        const { data } = await movements.ask(
          `query ($after: String) {
            designations(first: 2, orderBy: ${orderBy}, after: $after) { nodes { id year } pageInfo { hasNextPage endCursor } }
          }`,
          { after },
        );
        seen.push(...data.designations.nodes);
        if (data.designations.pageInfo.hasNextPage === false) break;
        after = data.designations.pageInfo.endCursor;
      }
      expect(seen.map(({ year }) => year)).toEqual(expected);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(expected.length);
    }
  });

  test("tells what is wrong with an id of something else", async () => {
    const { errors } = await movements.ask(
      `{ designations(filter: { subject: "${recordId("Document", "article-thu-thua")}" }) { nodes { id } } }`,
    );
    expect(errors).toEqual([
      {
        code: "BAD_ID",
        message: "A subject is an administrative unit or an organisation. Give the `id` of one as an answer showed it.",
      },
    ]);
  });

  test("an unknown designation is null, with a sentence that helps", async () => {
    const { data, errors } = await movements.ask(
      `{ designation(id: "${recordId("Designation", "nowhere-2024")}") { id } }`,
    );
    expect(data).toEqual({ designation: null });
    expect(errors).toEqual([{ code: "NOT_FOUND", message: expect.stringContaining("There is no designation") }]);
  });

  test("a designation is found by its id, and the gateway finds it as an entity", async () => {
    const id = recordId("Designation", "ham-cuong-2024");
    expect((await movements.ask(`{ designation(id: "${id}") { year } }`)).data).toEqual({
      designation: { year: 2024 },
    });
    expect((await movements.entity("Designation", id, "year")).data).toEqual({ __typename: "Designation", year: 2024 });
  });
});

test("the number of statements does not depend on how many designations there are", async () => {
  const question = `{
    designations(first: 100) {
      totalCount
      nodes {
        id subject { __typename } unit { id designations(first: 5) { totalCount nodes { id } } }
        movement { name } model { name } criteriaSet { name } basis { title } citations { document { title } }
      }
    }
  }`;
  const few = await movements.ask(question);
  const { designations } = z.strictObject(designationFacts).parse({
    designations: Array.from({ length: 60 }, (_, at) => ({
      key: `made-up-${at}`,
      subject: at % 2 === 0 ? { unit: "28048.0" } : { organisation: "thpt-thu-thua", unit: "804.0" },
      year: 2025,
      stage: "BUILDING",
      movement: "toan-dan-bao-ve-antq",
      model: at % 3 === 0 ? "5-tu-quan" : "3-luc-luong",
      criteriaSet: "dien-hinh-tam-thoi-bca",
      basis: "ke-hoach-dien-hinh-tra-vinh-2023",
    })),
  });
  await movements.add(designationRows({ document: "article-thu-thua", designations }));
  const many = await movements.ask(question);
  expect(many.errors).toEqual([]);
  expect([few.data.designations.totalCount, many.data.designations.totalCount]).toEqual([7, 67]);
  expect(many.statements.length).toBe(few.statements.length);
});
