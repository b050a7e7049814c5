import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Movements, openMovements } from "../test-support/open-movements.ts";
import { figureFacts, figureRows } from "./figure.facts.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements[Symbol.asyncDispose]());

const hamThuanNam = unitId({ key: "598.0", on: "2024-09-17" });

async function figuresOf(indicator: string, selection: string) {
  const { data } = await movements.entity(
    "AdministrativeUnit",
    hamThuanNam,
    `reportedFigures(filter: { indicators: ["${indicator}"] }) { nodes { ${selection} } }`,
  );
  return data.reportedFigures.nodes;
}

/** Adds figures that no source states. */
async function add(...figures: readonly object[]): Promise<void> {
  const facts = z.strictObject(figureFacts).parse({ figures });
  await movements.add(figureRows({ document: "article-ham-thuan-nam", ...facts }));
}

describe("Hàm Thuận Nam's figures", () => {
  test("127 sites, as of the conference: 102 + 1 + 18 + 6 by sector, which adds up (4.6, 4.7)", async () => {
    const part = (member: string, vi: string, en: string, value: number) => ({
      dimension: "SECTOR",
      member,
      label: { vi, en },
      value,
    });
    expect(
      await figuresOf(
        "MODEL_SITES_TOTAL",
        `quantity { value qualifier unit } subject { __typename ... on AdministrativeUnit { id } } unit { id }
         period { from } asOf categories { code }
         breakdown { dimension member label { vi en } value }
         check { breakdownSum residual addsUp }
         report { id } citations { document { id } locator } inferences { field } origin warnings { code }`,
      ),
    ).toEqual([
      {
        quantity: { value: 127, qualifier: "EXACT", unit: "COUNT" },
        subject: { __typename: "AdministrativeUnit", id: unitId({ key: "598.0", on: null }) },
        unit: { id: unitId({ key: "598.0", on: null }) },
        period: null,
        asOf: "2024-09-17",
        categories: [],
        breakdown: [
          part("RESIDENTIAL", "khu dân cư, xã, phường, thị trấn", "residential areas", 102),
          part("ENTERPRISE", "doanh nghiệp", "enterprises", 1),
          part("EDUCATION", "cơ sở giáo dục", "education", 18),
          part("AGENCY", "cơ quan", "agencies", 6),
        ],
        check: { breakdownSum: 127, residual: 0, addsUp: true },
        report: { id: recordId("Report", "ham-thuan-nam.mo-hinh-2024-09-17") },
        citations: [{ document: { id: recordId("Document", "article-ham-thuan-nam") }, locator: "đoạn 2" }],
        inferences: [{ field: "asOf" }],
        origin: "SOURCE",
        warnings: [],
      },
    ]);
  });

  test("34 names, 15 new sites, 3 of them district pilots (4.5, 4.6)", async () => {
    const stated = "quantity { value qualifier } asOf check { addsUp }";
    const exactly = (value: number) => [{ quantity: { value, qualifier: "EXACT" }, asOf: "2024-09-17", check: null }];
    expect(await figuresOf("MODEL_NAMES", stated)).toEqual(exactly(34));
    expect(await figuresOf("MODEL_SITES_NEW", stated)).toEqual(exactly(15));
    expect(await figuresOf("PILOT_SITES_DISTRICT_NEW", stated)).toEqual(exactly(3));
  });

  test("five fields, named and not counted one by one; the wording could be read as more than five (4.6)", async () => {
    expect(
      await figuresOf(
        "ACTIVITY_FIELDS",
        "quantity { value } categories { code label { vi } } breakdown { member } warnings { code }",
      ),
    ).toEqual([
      {
        quantity: { value: 5 },
        categories: [
          { code: "CRIME_PREVENTION", label: { vi: "Phòng, chống tội phạm" } },
          { code: "SUPERVISED_PERSONS", label: { vi: "Quản lý đối tượng" } },
          { code: "TRAFFIC_SAFETY", label: { vi: "Trật tự an toàn giao thông" } },
          { code: "ETHNIC_AFFAIRS", label: { vi: "Dân tộc" } },
          { code: "FIRE_PREVENTION", label: { vi: "Phòng cháy, chữa cháy" } },
        ],
        breakdown: [],
        warnings: [{ code: "READING_UNCERTAIN" }],
      },
    ]);
  });

  test("dozens of hot spots cleared: no number is made up (4.8)", async () => {
    expect(await figuresOf("HOT_SPOTS_CLEARED", "quantity { value qualifier } check { addsUp }")).toEqual([
      { quantity: { value: null, qualifier: "DOZENS" }, check: null },
    ]);
  });

  test("five counts of registrations for 2024; 53 is not split, and the 15 carry two warnings (4.11)", async () => {
    const nodes = await figuresOf(
      "SAFETY_REGISTRATIONS",
      "quantity { value } period { from through } categories { code } warnings { code legalBasis { symbol } }",
    );
    const of2024 = { period: { from: "2024", through: "2024" } };
    const codes = (...all: readonly string[]) => all.map((code) => ({ code }));
    const overlap = { code: "OVERLAP_NOT_STATED", legalBasis: null };
    const outside = { code: "SUBJECT_OUTSIDE_CIRCULAR", legalBasis: { symbol: "124/2021/TT-BCA" } };
    expect(nodes).toEqual([
      { quantity: { value: 53 }, ...of2024, categories: codes("AGENCY", "ENTERPRISE", "SCHOOL"), warnings: [overlap] },
      { quantity: { value: 13 }, ...of2024, categories: codes("COMMUNE"), warnings: [] },
      { quantity: { value: 7 }, ...of2024, categories: codes("KHU_PHO"), warnings: [] },
      {
        quantity: { value: 15 },
        ...of2024,
        categories: codes("PRIMARY_SCHOOL", "LOWER_SECONDARY_SCHOOL"),
        warnings: [overlap, outside],
      },
      { quantity: { value: 49 }, ...of2024, categories: codes("THON"), warnings: [] },
    ]);
  });
});

describe("figures that somebody else may report", () => {
  test("parts that do not add up are shown as stated, with the residual and a warning", async () => {
    await add({
      key: "made-up.does-not-add-up",
      indicator: "MODEL_NAMES",
      quantity: { value: 34 },
      subject: { organisation: "mttq-ham-thuan-nam", unit: "598.0" },
      asOf: "2025-01",
      breakdown: [
        { activityField: "CRIME_PREVENTION", value: 20 },
        { activityField: "TRAFFIC_SAFETY", value: 10.5 },
      ],
    });
    const { data } = await movements.entity(
      "Organisation",
      recordId("Organisation", "mttq-ham-thuan-nam"),
      `reportedFigures {
        nodes {
          subject { ... on Organisation { id } }
          breakdown { dimension member label { en } value } check { breakdownSum residual addsUp }
          warnings { code message legalBasis { id } }
        }
      }`,
    );
    expect(data.reportedFigures.nodes).toEqual([
      {
        subject: { id: recordId("Organisation", "mttq-ham-thuan-nam") },
        breakdown: [
          { dimension: "ACTIVITY_FIELD", member: "CRIME_PREVENTION", label: { en: "Crime prevention" }, value: 20 },
          {
            dimension: "ACTIVITY_FIELD",
            member: "TRAFFIC_SAFETY",
            label: { en: "Traffic order and safety" },
            value: 10.5,
          },
        ],
        check: { breakdownSum: 30.5, residual: 3.5, addsUp: false },
        warnings: [
          {
            code: "DOES_NOT_ADD_UP",
            message: "Tổng các phần là 30,5, lệch 3,5 so với số liệu đã nêu.",
            legalBasis: null,
          },
        ],
      },
    ]);
  });

  test("primary schools in a breakdown are warned about, in registrations alone and not before the circular", async () => {
    const schools = (key: string, indicator: string, period: number) => ({
      key: `made-up.${key}`,
      indicator,
      quantity: { value: 3 },
      subject: { unit: "28048.0" },
      period,
      breakdown: [
        { subjectKind: "PRIMARY_SCHOOL", value: 1 },
        { subjectKind: "SCHOOL", value: 2 },
      ],
    });
    await add(
      schools("2021", "SAFETY_REGISTRATIONS", 2021),
      schools("2022", "SAFETY_REGISTRATIONS", 2022),
      schools("sites", "MODEL_SITES_TOTAL", 2022),
    );
    const { data } = await movements.entity(
      "AdministrativeUnit",
      unitId({ key: "28048.0", on: null }),
      "reportedFigures { nodes { indicator { code } period { from } warnings { code } } }",
    );
    const figure = (code: string, from: string, ...warnings: readonly string[]) => ({
      indicator: { code },
      period: { from },
      warnings: warnings.map((warning) => ({ code: warning })),
    });
    expect(data.reportedFigures.nodes).toEqual([
      figure("MODEL_SITES_TOTAL", "2022"),
      figure("SAFETY_REGISTRATIONS", "2021"),
      figure("SAFETY_REGISTRATIONS", "2022", "SUBJECT_OUTSIDE_CIRCULAR"),
    ]);
  });
});

describe("the list of all figures", () => {
  test("is filtered by indicator, by the days that figures cover, and by report", async () => {
    const count = async (filter: string) =>
      (await movements.ask(`{ reportedFigures(filter: ${filter}) { totalCount } }`)).data.reportedFigures.totalCount;
    expect(await count('{ indicators: ["MODEL_NAMES", "HOT_SPOTS_CLEARED"], period: { through: "2024-12-31" } }')).toBe(
      2,
    );
    expect(await count('{ period: { from: "2024-09-17", through: "2024-09-17" } }')).toBe(11);
    expect(await count('{ period: { from: "2024-09-18", through: "2024-12-31" } }')).toBe(5);
    expect(await count(`{ report: "${recordId("Report", "ham-thuan-nam.mo-hinh-2024-09-17")}" }`)).toBe(6);
  });

  test("has the latest first where that is asked", async () => {
    const { data } = await movements.ask(`{
      reportedFigures(orderBy: PERIOD_DESC, filter: { period: { from: "2024-01-01", through: "2024-12-31" } }) {
        nodes { asOf period { through } }
      }
    }`);
    const ends = data.reportedFigures.nodes.map(
      ({ asOf, period }: { asOf: string | null; period: { through: string } | null }) => period?.through ?? asOf,
    );
    expect(ends).toEqual([...Array<string>(5).fill("2024"), ...Array<string>(6).fill("2024-09-17")]);
  });

  test("a figure is found by its id, and a report's id in its place is refused", async () => {
    const id = recordId("ReportedFigure", "ham-thuan-nam-2024.model-names");
    expect((await movements.ask(`{ reportedFigure(id: "${id}") { quantity { value } } }`)).data).toEqual({
      reportedFigure: { quantity: { value: 34 } },
    });
    expect((await movements.entity("ReportedFigure", id, "asOf")).data).toEqual({
      __typename: "ReportedFigure",
      asOf: "2024-09-17",
    });
    const { errors } = await movements.ask(`{ reportedFigure(id: "${recordId("Report", "x")}") { id } }`);
    expect(errors.map(({ code }) => code)).toEqual(["BAD_ID"]);
  });
});

test("the parts of a figure are all by one dimension: the facts cannot say otherwise", () => {
  const { error } = z.strictObject(figureFacts).safeParse({
    figures: [
      {
        key: "made-up",
        indicator: "MODEL_NAMES",
        quantity: { value: 3 },
        subject: { unit: "28048.0" },
        breakdown: [
          { sector: "AGENCY", value: 1 },
          { activityField: "CRIME_PREVENTION", value: 2 },
        ],
      },
    ],
  });
  expect(error).toBeDefined();
});

test("the number of statements does not depend on how many figures there are", async () => {
  const question = `{
    reportedFigures(first: 100) {
      totalCount
      nodes {
        id indicator { name } subject { __typename } unit { id reportedFigures(first: 2) { totalCount nodes { id } } }
        categories { label { vi } } breakdown { label { vi } } check { addsUp }
        report { name event { name } document { title } figures(first: 2) { nodes { id } } }
        warnings { code legalBasis { title } } citations { document { title } }
      }
    }
  }`;
  const few = await movements.ask(question);
  await add(
    ...Array.from({ length: 60 }, (_, at) => ({
      key: `made-up.many-${at}`,
      indicator: at % 2 === 0 ? "MODEL_NAMES" : "SAFETY_REGISTRATIONS",
      quantity: { value: at },
      subject: { unit: at % 3 === 0 ? "23128.0" : "804.0" },
      period: 2024,
      report: "ham-thuan-nam.chin-thang-2024",
      categories: { subjectKinds: ["PRIMARY_SCHOOL"], activityFields: ["ETHNIC_AFFAIRS"] },
    })),
  );
  const many = await movements.ask(question);
  expect(many.errors).toEqual([]);
  expect(many.data.reportedFigures.totalCount - few.data.reportedFigures.totalCount).toBe(60);
  expect(many.statements.length).toBe(few.statements.length);
});
