import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { figureFacts, figureRows } from "../reports/figure.facts.ts";
import { siteFacts, siteRows } from "../sites/site.facts.ts";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

const hamThuanNam = "598.0";
const unit = (key: string, on: string | null = null) => unitId({ key, on });

const reconciled = async (key: string, args: string, selection = fields) =>
  (await movements.entity("AdministrativeUnit", unit(key), `reconciliation(${args}) { ${selection} }`)).data
    .reconciliation;
const fields = `
  indicator { code } figure { id unit { id } } placement stated { value qualifier }
  breakdownSum breakdownResidual counted { value exactness atLeast atMost } residual missing`;

/** Adds what no source states. */
async function add(made: { readonly sites?: readonly object[]; readonly figures?: readonly object[] }): Promise<void> {
  const facts = z.strictObject({ ...siteFacts, ...figureFacts }).parse(made);
  const document = "article-ham-thuan-nam";
  await movements.add([...siteRows({ document, ...facts }), ...figureRows({ document, ...facts })]);
}

describe("Hàm Thuận Nam's figures for 2024, beside the register", () => {
  const ofTheDistrict = (key: string) => ({
    figure: { id: recordId("ReportedFigure", `ham-thuan-nam-2024.${key}`), unit: { id: unit(hamThuanNam) } },
    placement: "EXACT",
  });
  const exactly = (value: number) => ({ value, exactness: "EXACT", atLeast: value, atMost: value });
  const noParts = { breakdownSum: null, breakdownResidual: null };
  const registration = (key: string, value: number, found: object) => ({
    indicator: { code: "SAFETY_REGISTRATIONS" },
    ...ofTheDistrict(`registrations.${key}`),
    stated: { value, qualifier: "EXACT" },
    ...noParts,
    ...found,
  });

  test("127 is 102 + 1 + 18 + 6; what the register has of it, and the rest", async () => {
    const all = await reconciled(hamThuanNam, "period: { year: 2024 }");
    expect(
      all.find(({ indicator }: { indicator: { code: string } }) => indicator.code === "MODEL_SITES_TOTAL"),
    ).toEqual({
      indicator: { code: "MODEL_SITES_TOTAL" },
      ...ofTheDistrict("model-sites-total"),
      stated: { value: 127, qualifier: "EXACT" },
      breakdownSum: 127,
      breakdownResidual: 0,
      counted: exactly(0),
      residual: 127,
      missing: "Cần thêm hồ sơ điểm mô hình: nguồn nêu 127, sổ đếm được 0, còn thiếu 127.",
    });
  });

  const registered = (value: number) => ({
    indicator: { code: "SAFETY_REGISTRATIONS" },
    counted: { value },
    residual: 0,
    missing: null,
  });
  const notApart = {
    indicator: { code: "SAFETY_REGISTRATIONS" },
    counted: null,
    residual: null,
    missing: expect.stringContaining("không đếm riêng"),
  };

  test("all eleven come by indicator: names and fields each once, hot spots and pilots not counted", async () => {
    expect(
      await reconciled(hamThuanNam, "period: { year: 2024 }", "indicator { code } counted { value } residual missing"),
    ).toEqual([
      {
        indicator: { code: "ACTIVITY_FIELDS" },
        counted: { value: 0 },
        residual: 5,
        missing: expect.stringContaining("lĩnh vực hoạt động: nguồn nêu 5"),
      },
      { indicator: { code: "HOT_SPOTS_CLEARED" }, counted: null, residual: null, missing: null },
      {
        indicator: { code: "MODEL_NAMES" },
        counted: { value: 0 },
        residual: 34,
        missing: expect.stringContaining("nguồn nêu 34"),
      },
      {
        indicator: { code: "MODEL_SITES_NEW" },
        counted: null,
        residual: null,
        missing: "Nguồn không nêu tính từ ngày nào: cần báo cáo gốc có ngày bắt đầu.",
      },
      { indicator: { code: "MODEL_SITES_TOTAL" }, counted: { value: 0 }, residual: 127, missing: expect.any(String) },
      { indicator: { code: "PILOT_SITES_DISTRICT_NEW" }, counted: null, residual: null, missing: null },
      registered(53),
      registered(13),
      // Khu phố and thôn are residential areas to the register.
      notApart,
      registered(15),
      notApart,
    ]);
  });

  test("53 agencies, enterprises and schools together are what is registered of the three together", async () => {
    const all = await reconciled(hamThuanNam, 'period: { year: 2024 }, indicators: ["SAFETY_REGISTRATIONS"]');
    expect(all.slice(0, 2)).toEqual([
      registration("agencies-enterprises-schools", 53, { counted: exactly(53), residual: 0, missing: null }),
      registration("communes", 13, { counted: exactly(13), residual: 0, missing: null }),
    ]);
  });

  test("come with the province of then and of today, the counted unit being the district's own", async () => {
    const own = await reconciled(hamThuanNam, "period: { year: 2024 }");
    expect(own).toHaveLength(11);
    for (const province of ["60.0", "68.20250701"]) {
      expect(await reconciled(province, "period: { year: 2024 }")).toEqual(own);
    }
    expect(await reconciled("23128.0", "period: { year: 2024 }")).toEqual([]);
  });

  test("come for the days that they are of, and no others", async () => {
    const codes = async (period: string) =>
      (await reconciled(hamThuanNam, `period: ${period}`, "indicator { code }")).map(
        ({ indicator }: { indicator: { code: string } }) => indicator.code,
      );
    // Registrations are of the year, and it does not lie in a month of it.
    expect(new Set(await codes("{ year: 2024, month: 9 }"))).toEqual(
      new Set([
        "ACTIVITY_FIELDS",
        "HOT_SPOTS_CLEARED",
        "MODEL_NAMES",
        "MODEL_SITES_NEW",
        "MODEL_SITES_TOTAL",
        "PILOT_SITES_DISTRICT_NEW",
      ]),
    );
    expect(await codes('{ from: "2024-09-17", through: "2024-09-17" }')).toHaveLength(6);
    expect(await codes("{ year: 2023 }")).toEqual([]);
  });

  test("take as many statements for many units as for one", async () => {
    const ask = async (keys: readonly string[]) =>
      (
        await movements.ask(
          `query ($representations: [_Any!]!) {
            _entities(representations: $representations) {
              ... on AdministrativeUnit { reconciliation(period: { year: 2024 }) { ${fields} } }
            }
          }`,
          { representations: keys.map((key) => ({ __typename: "AdministrativeUnit", id: unit(key) })) },
        )
      ).statements.length;
    expect(await ask([hamThuanNam, "60.0", "68.20250701", "23128.0"])).toBe(await ask([hamThuanNam]));
  });
});

describe("with sites in the register", () => {
  beforeAll(async () => {
    const site = { model: "tu-phong-tu-quan", status: "RUNNING" };
    await add({
      sites: [
        { ...site, key: "made-up.before", unit: "23128.0", sector: "RESIDENTIAL", establishedOn: "2024-03" },
        { ...site, key: "made-up.school", unit: hamThuanNam, sector: "EDUCATION", establishedOn: "2022" },
        { ...site, key: "made-up.after", unit: "23128.0", establishedOn: "2024-09-18" },
        // Perhaps on the day, perhaps not.
        { ...site, key: "made-up.some-day", unit: "23128.0", establishedOn: "2024" },
      ],
      figures: [
        {
          key: "made-up.schools",
          indicator: "MODEL_SITES_TOTAL",
          quantity: { value: 1 },
          subject: { unit: hamThuanNam },
          asOf: "2024-12-31",
          categories: { sectors: ["EDUCATION"] },
        },
        {
          key: "made-up.too-few",
          indicator: "MODEL_SITES_TOTAL",
          quantity: { value: 1 },
          subject: { unit: "23128.0" },
          asOf: "2024-12-31",
        },
        {
          key: "made-up.year-of-its-end",
          indicator: "MODEL_SITES_TOTAL",
          quantity: { value: 4 },
          subject: { unit: hamThuanNam },
          period: 2025,
        },
      ],
    });
  });

  const counted = async (key: string, figure: string) =>
    (await reconciled(key, 'period: { year: 2024 }, indicators: ["MODEL_SITES_TOTAL"]')).find(
      (one: { figure: { id: string } }) => one.figure.id === recordId("ReportedFigure", figure),
    );

  test("127 on 17 September: two certainly there, one perhaps, one only the day after", async () => {
    expect(await counted(hamThuanNam, "ham-thuan-nam-2024.model-sites-total")).toMatchObject({
      counted: { value: null, exactness: "UNDETERMINABLE", atLeast: 2, atMost: 3 },
      residual: 125,
      missing: "Cần thêm hồ sơ điểm mô hình: nguồn nêu 127, sổ đếm được 2, có thể đến 3, còn thiếu 125.",
    });
  });

  test("a figure of one sector is held against that sector", async () => {
    expect(await counted(hamThuanNam, "made-up.schools")).toMatchObject({
      counted: { value: 1 },
      residual: 0,
      missing: null,
    });
  });

  test("a commune's figure comes with the district's after the district's own; more in the register than stated is said", async () => {
    const units = (await reconciled(hamThuanNam, "period: { year: 2024 }")).map(
      (one: { figure: { unit: { id: string } } }) => one.figure.unit.id,
    );
    expect(units).toEqual([...Array.from({ length: 12 }, () => unit(hamThuanNam)), unit("23128.0")]);
    expect(await counted("23128.20250701", "made-up.too-few")).toMatchObject({
      placement: "EXACT",
      counted: { value: 3 },
      residual: -2,
      missing: expect.stringContaining("nhiều hơn nguồn 2"),
    });
    expect(await reconciled(hamThuanNam, "period: { year: 2024 }, first: 2")).toHaveLength(2);
  });

  test("a figure of the year in which the district ended is held against its last day", async () => {
    expect(await reconciled("68.20250701", "period: { year: 2025 }", "counted { value } residual")).toEqual([
      { counted: { value: 4 }, residual: 0 },
    ]);
  });

  test("the records behind the number are those counted", async () => {
    const [{ counted: count }] = await reconciled(
      "23128.0",
      "period: { year: 2024 }",
      "counted { value explain { frame records { totalCount nodes { ... on ModelSite { id } } } } }",
    );
    expect(count.explain).toEqual({
      frame: "AS_REPORTED",
      records: {
        totalCount: 3,
        nodes: ["made-up.after", "made-up.before", "made-up.some-day"].map((key) => ({
          id: recordId("ModelSite", key),
        })),
      },
    });
  });
});

test("unknown indicators, empty pages, and periods that are none are refused with what is possible", async () => {
  const refusal = async (args: string) =>
    (await movements.entity("AdministrativeUnit", unit(hamThuanNam), `reconciliation(${args}) { residual }`)).errors[0];
  expect(await refusal('period: { year: 2024 }, indicators: ["SITES"]')).toEqual({
    code: "BAD_USER_INPUT",
    message: expect.stringMatching(/no indicator "SITES".*MODEL_SITES_TOTAL/),
  });
  expect(await refusal("period: { year: 2024 }, first: 0")).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(await refusal("period: { year: 2024 }, first: 101")).toMatchObject({ code: "PAGE_SIZE_EXCEEDED" });
  expect(await refusal("period: {}")).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(await refusal('period: { from: "2024-09-17", through: "2024-09-16" }')).toMatchObject({
    code: "BAD_USER_INPUT",
  });
  expect(await refusal('period: { year: 2024, calendar: "LUNAR" }')).toMatchObject({ code: "BAD_USER_INPUT" });
});
