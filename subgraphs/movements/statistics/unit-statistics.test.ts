import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { modelFacts, modelRows } from "../models/model.facts.ts";
import { siteFacts, siteRows } from "../sites/site.facts.ts";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

const lamDong = unitId({ key: "68.20250701", on: null });
const binhThuan = unitId({ key: "60.0", on: "2025-06-30" });
const hamThuanNam = unitId({ key: "598.0", on: null });
const hamKiem = unitId({ key: "23128.20250701", on: null });
const luuNghiepAnh = unitId({ key: "29476.20250701", on: null });

const number = "{ value exactness atLeast atMost }";
const exactly = (value: number) => ({ value, exactness: "EXACT", atLeast: value, atMost: value });
const between = (atLeast: number, atMost: number | null) => ({
  value: null,
  exactness: "UNDETERMINABLE",
  atLeast,
  atMost,
});

async function statistics(id: string, period: string, selection: string, frame = "RESTATED") {
  const { data, errors } = await movements.entity(
    "AdministrativeUnit",
    id,
    `statistics(period: ${period}, frame: ${frame}) { ${selection} }`,
  );
  expect(errors).toEqual([]);
  return data.statistics;
}

describe("the registrations of huyện Hàm Thuận Nam in 2024", () => {
  const funnel = `registrations {
    subject registered ${number} recognised ${number} eligible ${number} registeredRate { value } recognisedRate { value }
  }`;

  test("count on the district, on Bình Thuận and on Lâm Đồng of today, by what was counted together", async () => {
    for (const id of [hamThuanNam, binhThuan, lamDong]) {
      const { registrations } = await statistics(
        id,
        "{ year: 2024 }",
        "registrations { subject registered { value } }",
      );
      expect(registrations).toEqual([
        { subject: ["RESIDENTIAL_AREA"], registered: { value: 49 + 7 } },
        { subject: ["COMMUNE"], registered: { value: 13 } },
        { subject: ["AGENCY", "ENTERPRISE", "SCHOOL"], registered: { value: 53 } },
        { subject: ["PRIMARY_SCHOOL", "LOWER_SECONDARY_SCHOOL"], registered: { value: 15 } },
      ]);
    }
  });

  test("count as reported where the units were there, and nowhere else", async () => {
    const registered = "registrations { registered { value } }";
    const onDistrict = await statistics(hamThuanNam, "{ year: 2024 }", registered, "AS_REPORTED");
    expect(onDistrict.registrations.map((row: { registered: { value: number } }) => row.registered.value)).toEqual([
      56, 13, 53, 15,
    ]);
    const onLamDong = await statistics(lamDong, "{ year: 2024 }", registered, "AS_REPORTED");
    expect(onLamDong.registrations).toEqual([]);
  });

  test("count in the safety year of their kind: until 31 October, or until 15 November", async () => {
    const subjects = async (period: string) =>
      (await statistics(lamDong, period, "registrations { subject registered { value } }")).registrations
        .filter((row: { registered: { value: number } }) => row.registered.value > 0)
        .map((row: { subject: string[] }) => row.subject[0]);
    expect(await subjects('{ year: 2024, calendar: "SAFETY_RESIDENTIAL" }')).toEqual(["RESIDENTIAL_AREA", "COMMUNE"]);
    expect(await subjects("{ year: 2024, month: 11 }")).toEqual(["AGENCY", "PRIMARY_SCHOOL"]);
    expect(await subjects('{ from: "2024-11-16", through: "2024-12-31" }')).toEqual([]);
  });

  test("are of at least as many as the register knows, and no rate is made of that", async () => {
    const { registrations } = await statistics(hamThuanNam, "{ year: 2024 }", funnel);
    expect(registrations[0]).toEqual({
      subject: ["RESIDENTIAL_AREA"],
      registered: exactly(56),
      recognised: exactly(0),
      eligible: between(56, null),
      registeredRate: { value: null },
      recognisedRate: { value: 0 },
    });
    // One school is known, of at least 53 agencies, enterprises and schools.
    expect(registrations[2].eligible).toEqual(between(1, null));
  });

  test("have a rate where the register holds all communes of the day", async () => {
    const { registrations } = await statistics(lamDong, "{ year: 2025 }", funnel);
    expect(registrations).toEqual([
      {
        subject: ["COMMUNE"],
        registered: exactly(0),
        recognised: exactly(0),
        eligible: exactly(1),
        registeredRate: { value: 0 },
        recognisedRate: { value: null },
      },
    ]);
  });
});

describe("sites", () => {
  test("name every sector, status and pilot level, also those without any", async () => {
    const { sites } = await statistics(
      unitId({ key: "26.0", on: null }),
      "{ year: 2024 }",
      `sites {
        total ${number} bySector { sector count { value } } byStatus { status count { value } }
        byPilotLevel { pilotLevel count { value } } byActivityField { activityField { code } count { value } }
        byModel { model { name } count { value } }
      }
      modelsInUse ${number}`,
    );
    expect(sites.total).toEqual(exactly(1));
    expect(sites.bySector).toEqual([
      { sector: "RESIDENTIAL", count: { value: 1 } },
      { sector: "ENTERPRISE", count: { value: 0 } },
      { sector: "EDUCATION", count: { value: 0 } },
      { sector: "AGENCY", count: { value: 0 } },
    ]);
    expect(sites.byStatus).toContainEqual({ status: "RUNNING", count: { value: 1 } });
    expect(sites.byPilotLevel).toHaveLength(4);
    expect(sites.byPilotLevel).toContainEqual({ pilotLevel: "NOT_STATED", count: { value: 1 } });
    expect(sites.byActivityField).toContainEqual({ activityField: { code: "TRAFFIC_SAFETY" }, count: { value: 1 } });
    expect(sites.byModel).toEqual([{ model: { name: "5 tự quản về ANTT" }, count: { value: 1 } }]);
  });

  test("of a commune that was divided are open on each part, and with it how many models are in use", async () => {
    const answer = await statistics(
      luuNghiepAnh,
      "{ year: 2024 }",
      `sites { total ${number} bySector { sector count ${number} } } modelsInUse ${number}`,
    );
    expect(answer.sites.total).toEqual(between(0, 1));
    expect(answer.sites.bySector[0]).toEqual({ sector: "RESIDENTIAL", count: between(0, 1) });
    expect(answer.modelsInUse).toEqual(between(0, 1));
  });

  test("in a sector that no source tells have a row of their own", async () => {
    const file = z.strictObject({ ...modelFacts, ...siteFacts }).parse({
      models: [{ key: "tram-canh-gac", name: "Trạm canh gác" }],
      sites: [
        { key: "site-1", model: "tram-canh-gac", unit: "23128.0", status: "RUNNING", establishedOn: "2022-03-05" },
        { key: "site-2", model: "tram-canh-gac", unit: "23128.0", status: "RUNNING", establishedOn: "2022-05" },
      ],
    });
    await movements.add([modelRows, siteRows].flatMap((rows) => rows({ document: "article-cho-vam", ...file })));
    const bySector = `sites { established ${number} bySector { sector count ${number} } byModel(first: 1) { count ${number} } } modelsInUse ${number}`;
    const whole = await statistics(hamKiem, "{ year: 2022 }", bySector);
    expect(whole.sites.established).toEqual(exactly(2));
    expect(whole.sites.bySector.at(-1)).toEqual({ sector: null, count: exactly(2) });
    expect(whole.sites.byModel).toEqual([{ count: exactly(2) }]);
    // Two sites are one model.
    expect(whole.modelsInUse).toEqual(exactly(1));

    // The 10th of a month is no day that the roll-up knows: counted from the records.
    const part = await statistics(hamKiem, '{ from: "2022-03-01", through: "2022-05-10" }', bySector);
    expect(part.sites.established).toEqual(between(1, 2));
    expect(part.sites.bySector.at(-1)).toEqual({ sector: null, count: between(1, 2) });
  });
});

test("a designation is of its year: certain in it, open in a part of it", async () => {
  const selected = async (period: string) =>
    (await statistics(lamDong, period, `designations { stage count ${number} }`)).designations[0];
  expect(await selected("{ year: 2024 }")).toEqual({ stage: "SELECTED", count: exactly(3) });
  expect(await selected("{ year: 2024, quarter: 2 }")).toEqual({ stage: "SELECTED", count: between(0, 3) });
  expect(await selected("{ year: 2023 }")).toEqual({ stage: "SELECTED", count: exactly(0) });
});

test("events and tasks: the review of September 2024, and a ceremony of which nobody tells the day", async () => {
  const answer = await statistics(
    lamDong,
    "{ year: 2024, month: 9 }",
    `events { kind count ${number} } tasks { open { value } done { value } }`,
  );
  expect(answer.events).toHaveLength(6);
  expect(answer.events).toContainEqual({ kind: "REVIEW_CONFERENCE", count: exactly(1) });
  expect(answer.events).toContainEqual({ kind: "PLEDGE_CEREMONY", count: between(0, 1) });
  expect(answer.tasks.open.value).toBeGreaterThan(0);
  expect(answer.tasks.done.value).toBe(0);
});

test("a series is one statement for all of its periods, and says for each what one period would", async () => {
  const selection = `period { from through } frame
    sites { total ${number} } registrations { registered ${number} } designations { count ${number} }`;
  const { data, errors, statements } = await movements.entity(
    "AdministrativeUnit",
    lamDong,
    `statisticsSeries(periods: [{ year: 2023 }, { year: 2024 }, { year: 2025 }, { year: 2026 }]) { ${selection} }`,
  );
  expect(errors).toEqual([]);
  expect(data.statisticsSeries).toHaveLength(4);
  expect(data.statisticsSeries[1]).toEqual(await statistics(lamDong, "{ year: 2024 }", selection));
  // The days that can be counted in, and the counts.
  expect(statements).toHaveLength(2);
});

test("an organisation has what names it: a school that was chosen, wherever it is counted", async () => {
  const { data, errors } = await movements.entity(
    "Organisation",
    recordId("Organisation", "thpt-ham-thuan-nam"),
    `statistics(period: { year: 2024 }) {
      frame sites { total { value } } registrations { subject }
      designations { stage count { value explain {
        rule frame asOf units { unit { id } relation placement atLeast atMost } records { totalCount nodes { __typename ... on Designation { year } } }
      } } }
    }`,
  );
  expect(errors).toEqual([]);
  expect(data.statistics).toMatchObject({ frame: "AS_REPORTED", sites: { total: { value: 0 } }, registrations: [] });
  expect(data.statistics.designations[0]).toEqual({
    stage: "SELECTED",
    count: {
      value: 1,
      explain: {
        rule: expect.stringMatching(/^Typical units at these stages.* Here: SELECTED\.$/),
        frame: "AS_REPORTED",
        asOf: null,
        units: [{ unit: { id: hamThuanNam }, relation: "PRESENT", placement: "EXACT", atLeast: 1, atMost: 1 }],
        records: { totalCount: 1, nodes: [{ __typename: "Designation", year: 2024 }] },
      },
    },
  });
});

test("the reporting calendars are named by the year in which they end", async () => {
  const { data, errors } = await movements.ask(
    "{ reportingCalendars { code label { vi en } period(year: 2024) { from through } legalBasis { symbol } } }",
  );
  expect(errors).toEqual([]);
  const days = data.reportingCalendars.map((one: { code: string; period: object; legalBasis: object | null }) => [
    one.code,
    one.period,
    one.legalBasis,
  ]);
  const circular = { symbol: "124/2021/TT-BCA" };
  expect(days).toEqual([
    ["SAFETY_OTHER", { from: "2023-11-16", through: "2024-11-15" }, circular],
    ["SAFETY_RESIDENTIAL", { from: "2023-11-01", through: "2024-10-31" }, circular],
    ["SECURITY_TEAM_YEAR", { from: "2023-11-15", through: "2024-11-14" }, null],
    ["STATE_REPORTING_NINE_MONTHS", { from: "2023-12-15", through: "2024-09-14" }, null],
    ["STATE_REPORTING_YEAR", { from: "2023-12-15", through: "2024-12-14" }, { symbol: "09/2019/NĐ-CP" }],
  ]);
});

test.each([
  ["statistics(period: {}) { frame }", "BAD_USER_INPUT", /this one has nothing/],
  ['statistics(period: { from: "2024-03-01", through: "2024-02-01" }) { frame }', "BAD_USER_INPUT", /before it begins/],
  ['statistics(period: { year: 2024, calendar: "LUNAR" }) { frame }', "BAD_USER_INPUT", /SAFETY_OTHER, SAFETY_RES/],
  ["statistics(period: { year: 1999 }) { frame }", "DATE_OUT_OF_COVERAGE", /2020-01-01 through 2026-11-22/],
  ["statisticsSeries(periods: []) { frame }", "BAD_USER_INPUT", /1 to 24 periods; there are 0/],
  [
    `statisticsSeries(periods: [${"{ year: 2024 }, ".repeat(25)}]) { frame }`,
    "BAD_USER_INPUT",
    /1 to 24 periods; there are 25/,
  ],
  [
    "statistics(period: { year: 2024 }) { sites { byModel(first: 101) { count { value } } } }",
    "PAGE_SIZE_EXCEEDED",
    /100/,
  ],
  [
    "statistics(period: { year: 2024 }) { sites { byModel(first: 0) { count { value } } } }",
    "BAD_USER_INPUT",
    /1 to 100/,
  ],
])("refused: %s", async (selection, code, message) => {
  const { errors } = await movements.entity("AdministrativeUnit", lamDong, selection);
  expect(errors).toEqual([{ code, message: expect.stringMatching(message) }]);
});
