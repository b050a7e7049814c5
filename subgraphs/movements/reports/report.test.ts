import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Movements, openMovements } from "../test-support/open-movements.ts";
import { reportFacts, reportRows } from "./report.facts.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements[Symbol.asyncDispose]());

const unit = (key: string) => unitId({ key, on: null });

/** Adds reports that no source knows. */
async function add(...reports: readonly object[]): Promise<void> {
  const facts = z.strictObject(reportFacts).parse({ reports });
  await movements.add(reportRows({ document: "article-ham-thuan-nam", ...facts }));
}

test("one conference, two reports: the movement in nine months, the models to date (4.9)", async () => {
  const { data } = await movements.ask(`{
    reports {
      nodes {
        name issuer { id } unit { id } period { from through } event { id } document { id }
        figures(first: 20) { nodes { indicator { code } asOf period { from } } }
        inferences { field }
      }
    }
  }`);
  const ofConference = {
    issuer: { id: recordId("Organisation", "ban-chi-dao-ham-thuan-nam") },
    unit: { id: unit("598.0") },
    event: { id: recordId("Event", "ham-thuan-nam-review-2024") },
    document: { id: recordId("Document", "article-ham-thuan-nam") },
  };
  const toDate = (code: string) => ({ indicator: { code }, asOf: "2024-09-17", period: null });
  const ofYear = { indicator: { code: "SAFETY_REGISTRATIONS" }, asOf: null, period: { from: "2024" } };
  expect(data.reports.nodes).toEqual([
    {
      name: "Kết quả xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc 9 tháng đầu năm 2024",
      period: { from: "2024-01", through: "2024-09" },
      figures: { nodes: Array.from({ length: 5 }, () => ofYear) },
      inferences: [{ field: "issuer" }, { field: "period" }],
      ...ofConference,
    },
    {
      name: "Báo cáo về mô hình tại hội nghị sơ kết ngày 17/9/2024",
      period: null,
      figures: {
        nodes: [
          toDate("ACTIVITY_FIELDS"),
          toDate("HOT_SPOTS_CLEARED"),
          toDate("MODEL_NAMES"),
          toDate("MODEL_SITES_NEW"),
          toDate("MODEL_SITES_TOTAL"),
          toDate("PILOT_SITES_DISTRICT_NEW"),
        ],
      },
      inferences: [{ field: "issuer" }],
      ...ofConference,
    },
  ]);
});

describe("reports in a unit", () => {
  test("are those on it and those of its organisations, each once and as surely as it can be placed", async () => {
    await add({
      key: "made-up.on-the-commune",
      name: "Báo cáo thử về xã",
      issuer: "ban-chi-dao-ham-thuan-nam",
      unit: "23128.0",
      period: 2023,
    });
    const reports = async (key: string, args: string) =>
      (
        await movements.entity(
          "AdministrativeUnit",
          unit(key),
          `reports(filter: { search: "bao cao thu" }${args}) { totalCount edges { node { name } placement inheritedFrom { id } } }`,
        )
      ).data.reports;
    const placed = (inheritedFrom: string | null) => ({
      totalCount: 1,
      edges: [
        {
          node: { name: "Báo cáo thử về xã" },
          placement: "EXACT",
          inheritedFrom: inheritedFrom === null ? null : { id: unit(inheritedFrom) },
        },
      ],
    });
    // The district's committee wrote it, on a commune of the district: it comes to the district both ways.
    expect(await reports("598.0", "")).toEqual(placed(null));
    expect(await reports("598.0", ", scope: OWN")).toEqual(placed(null));
    expect(await reports("23128.0", ", scope: OWN")).toEqual(placed(null));
    expect(await reports("23128.20250701", "")).toEqual(placed("23128.0"));
    expect(await reports("23128.20250701", ", inherited: false")).toEqual({ totalCount: 0, edges: [] });
    expect(await reports("804.0", "")).toEqual({ totalCount: 0, edges: [] });
  });

  test("page without overlap", async () => {
    const page = async (after: string | null) =>
      (
        await movements.ask(
          `query ($id: ID!, $after: String) {
            _entities(representations: [{ __typename: "AdministrativeUnit", id: $id }]) {
              ... on AdministrativeUnit { reports(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
            }
          }`,
          { id: unit("60.0"), after },
        )
      ).data._entities[0].reports;
    const ids: string[] = [];
    for (let after: string | null = null; ids.length < 10;) {
      const { nodes, pageInfo } = await page(after);
      ids.push(nodes[0].id);
      if (pageInfo.hasNextPage === false) break;
      after = pageInfo.endCursor;
    }
    expect(ids).toEqual([
      recordId("Report", "ham-thuan-nam.chin-thang-2024"),
      recordId("Report", "made-up.on-the-commune"),
      recordId("Report", "ham-thuan-nam.mo-hinh-2024-09-17"),
    ]);
  });
});

test("reports are searched without tone marks, and filtered by the days they cover and by issuer", async () => {
  const count = async (filter: string) =>
    (await movements.ask(`{ reports(filter: ${filter}) { totalCount } }`)).data.reports.totalCount;
  expect(await count('{ search: "phong trao toan dan" }')).toBe(1);
  expect(await count('{ period: { from: "2024-09-30" } }')).toBe(1);
  expect(await count('{ period: { from: "2024-10-01" } }')).toBe(0);
  expect(await count(`{ issuer: "${recordId("Organisation", "ban-chi-dao-ham-thuan-nam")}" }`)).toBe(3);
  expect(await count(`{ issuer: "${recordId("Organisation", "ban-chi-dao-thu-thua")}" }`)).toBe(0);
});

test("all indicators come by code, named in both languages; none counts persons", async () => {
  const { data } = await movements.ask("{ indicators { id code name label { vi en } description unit } }");
  expect(data.indicators.map(({ code }: { code: string }) => code)).toEqual([
    "ACTIVITY_FIELDS",
    "HOT_SPOTS_CLEARED",
    "MODEL_NAMES",
    "MODEL_SITES_NEW",
    "MODEL_SITES_TOTAL",
    "PILOT_SITES_DISTRICT_NEW",
    "SAFETY_REGISTRATIONS",
  ]);
  expect(data.indicators[1]).toEqual({
    id: recordId("Indicator", "hot-spots-cleared"),
    code: "HOT_SPOTS_CLEARED",
    name: "Số tụ điểm phức tạp về an ninh, trật tự đã xóa",
    label: { vi: "Số tụ điểm phức tạp về an ninh, trật tự đã xóa", en: "Hot spots cleared" },
    description: "Số địa điểm đã chuyển hóa; không tính người và không gắn với người nào.",
    unit: "COUNT",
  });
});

test("a report and an indicator are entities; an unknown report is null, with a sentence that helps", async () => {
  const report = await movements.entity("Report", recordId("Report", "ham-thuan-nam.chin-thang-2024"), "origin");
  expect(report.data).toEqual({ __typename: "Report", origin: "SOURCE" });
  const indicator = await movements.entity("Indicator", recordId("Indicator", "model-names"), "code");
  expect(indicator.data).toEqual({ __typename: "Indicator", code: "MODEL_NAMES" });
  const { data, errors } = await movements.ask(`{ report(id: "${recordId("Report", "nothing")}") { name } }`);
  expect(data).toEqual({ report: null });
  expect(errors).toEqual([{ code: "NOT_FOUND", message: expect.stringContaining("There is no report") }]);
});
