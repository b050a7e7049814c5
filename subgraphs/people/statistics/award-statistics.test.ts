import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entity, openPeople, type People } from "../test-support/open-people.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people[Symbol.asyncDispose]());

const hamThuanNam = "598.0";
const binhThuan = "60.0";
const lamDong = "68.20250701";

/** `COMMENDATION COLLECTIVE 8`, or with bounds `COMMENDATION COLLECTIVE 0..8`. */
async function awards(unit: string, period: string, { frame = "RESTATED", on = null as string | null } = {}) {
  const { found, errors } = await entity(
    people,
    "AdministrativeUnit",
    unitId({ key: unit, on }),
    `awardStatistics(period: ${period}, frame: ${frame}) { form recipientKind count { value exactness atLeast atMost } }`,
  );
  expect(errors).toEqual([]);
  return found.awardStatistics.map(({ form, recipientKind, count }: Counted) =>
    [form, recipientKind, shown(count)].join(" "),
  );
}

interface Counted {
  readonly form: string;
  readonly recipientKind: string;
  readonly count: Count;
}
interface Count {
  readonly value: number | null;
  readonly exactness: string;
  readonly atLeast: number;
  readonly atMost: number;
}

/** The fields of a count say one thing. */
function shown({ value, exactness, atLeast, atMost }: Count): string {
  const certain = exactness === "EXACT";
  expect([value, certain]).toEqual([atLeast === atMost ? atLeast : null, atLeast === atMost]);
  return certain ? String(value) : `${atLeast}..${atMost}`;
}

const giayKhen = ["COMMENDATION INDIVIDUAL 11", "COMMENDATION COLLECTIVE 8"];

describe("Hàm Thuận Nam's giấy khen of 17 September 2024, to 8 collectives and 11 individuals", () => {
  test("counts on the district and on Bình Thuận, in both frames", async () => {
    for (const unit of [hamThuanNam, binhThuan]) {
      expect(await awards(unit, "{ year: 2024 }", { frame: "AS_REPORTED" })).toEqual(giayKhen);
      expect(await awards(unit, "{ year: 2024 }", { frame: "RESTATED" })).toEqual(giayKhen);
    }
  });

  test("restated, it counts on the province of today, in which the district ended; as reported, that was not there", async () => {
    expect(await awards(lamDong, "{ year: 2024 }", { frame: "RESTATED" })).toEqual(giayKhen);
    expect(await awards(lamDong, "{ year: 2024 }", { frame: "AS_REPORTED" })).toEqual([]);
  });

  test("and on no other unit", async () => {
    expect(await awards("804.0", "{ year: 2024 }")).toEqual([]);
    expect(await awards("no-such-unit", "{ year: 2024 }")).toEqual([]);
  });

  test.each([
    ["{ year: 2024, quarter: 3 }", giayKhen],
    ["{ year: 2024, quarter: 4 }", []],
    ["{ year: 2024, month: 9 }", giayKhen],
    ["{ year: 2024, month: 8 }", []],
    ['{ from: "2024-09-17", through: "2024-09-17" }', giayKhen],
    ['{ from: "2024-09-01", through: "2024-09-16" }', []],
    ['{ from: "2024-09-18", through: "2024-09-30" }', []],
    // The nine months of a state report end three days before.
    ['{ year: 2024, calendar: "STATE_REPORTING_NINE_MONTHS" }', []],
    ['{ year: 2024, calendar: "SAFETY_RESIDENTIAL" }', giayKhen],
    ['{ year: 2025, calendar: "SAFETY_RESIDENTIAL" }', []],
  ])("in the period %s", async (period, expected) => {
    expect(await awards(binhThuan, period)).toEqual(expected);
  });

  test("granted by a body of the district", async () => {
    const { found } = await entity(
      people,
      "AdministrativeUnit",
      unitId({ key: binhThuan, on: null }),
      "awardStatistics(period: { year: 2024 }) { byGrantorLevel { grantorLevel count { value } } }",
    );
    expect(found.awardStatistics).toEqual([
      { byGrantorLevel: [{ grantorLevel: "DISTRICT", count: { value: 11 } }] },
      { byGrantorLevel: [{ grantorLevel: "DISTRICT", count: { value: 8 } }] },
    ]);
  });

  test("explained: the award itself, come through the former district, seen today", async () => {
    const { found } = await explained(unitId({ key: lamDong, on: null }), "RESTATED");
    expect(found.awardStatistics[1].count.explain).toEqual({
      rule: expect.stringContaining("Recipients of kind COLLECTIVE of awards of form COMMENDATION"),
      period: { from: "2024-01-01", through: "2024-12-31" },
      frame: "RESTATED",
      asOf: "2026-11-22",
      units: [
        {
          unit: { id: unitId({ key: hamThuanNam, on: null }) },
          relation: "FORMER",
          placement: "EXACT",
          atLeast: 8,
          atMost: 8,
        },
      ],
      records: {
        totalCount: 1,
        pageInfo: { hasNextPage: false },
        edges: [{ atLeast: 8, atMost: 8, node: { __typename: "Award", id: award } }],
        nodes: [{ __typename: "Award", id: award }],
      },
    });
  });

  test("explained on the district: seen on its last day, or, as reported, each record on its own", async () => {
    const on = async (frame: string) =>
      (await explained(unitId({ key: hamThuanNam, on: null }), frame)).found.awardStatistics[0].count.explain;
    expect(await on("RESTATED")).toMatchObject({ asOf: "2025-06-30", units: [{ relation: "PRESENT", atLeast: 11 }] });
    expect(await on("AS_REPORTED")).toMatchObject({ asOf: null, units: [{ relation: "PRESENT", atLeast: 11 }] });
  });

  const award = recordId("Award", "giay-khen-tu-phong-tu-quan-ham-thuan-nam-2024");
  const explained = (id: string, frame: string) =>
    entity(
      people,
      "AdministrativeUnit",
      id,
      `awardStatistics(period: { year: 2024 }, frame: ${frame}) { count { explain {
        rule period { from through } frame asOf
        units { unit { id } relation placement atLeast atMost }
        records {
          totalCount pageInfo { hasNextPage }
          edges { atLeast atMost node { __typename ... on Award { id } } }
          nodes { __typename ... on Award { id } }
        }
      } } }`,
    );
});

describe("bad input is told, and what would be possible", () => {
  test.each([
    ["{ }", "BAD_USER_INPUT", /A period is \{ year \}/],
    ["{ year: 2024, quarter: 5 }", "BAD_USER_INPUT", /`quarter` is from 1 to 4; it is 5/],
    ["{ year: 2024, month: 13 }", "BAD_USER_INPUT", /`month` is from 1 to 12; it is 13/],
    ["{ year: 2024, month: 2, quarter: 1 }", "BAD_USER_INPUT", /A period is/],
    [
      '{ year: 2024, calendar: "LUNAR" }',
      "BAD_USER_INPUT",
      /There are: SAFETY_RESIDENTIAL, STATE_REPORTING_NINE_MONTHS/,
    ],
    ['{ from: "2024-09-17", through: "2024-09-16" }', "BAD_USER_INPUT", /cannot end before it begins/],
    ["{ year: 1903 }", "DATE_OUT_OF_COVERAGE", /covers 2004-01-01 through 2026-11-22/],
  ])("a period %s", async (period, code, message) => {
    for (const field of ["awardStatistics", "giftStatistics"]) {
      const { found, errors } = await entity(
        people,
        "AdministrativeUnit",
        unitId({ key: binhThuan, on: null }),
        `id ${field}(period: ${period}) { count { value } }`,
      );
      expect(found[field]).toBeNull();
      expect(errors).toEqual([{ code, message: expect.stringMatching(message) }]);
    }
  });

  test("a page of no records, and a cursor of another list", async () => {
    const records = async (args: string) =>
      (
        await entity(
          people,
          "AdministrativeUnit",
          unitId({ key: binhThuan, on: null }),
          `awardStatistics(period: { year: 2024 }) { count { explain { records(${args}) { totalCount } } } }`,
        )
      ).errors[0]?.code;
    expect(await records("first: 0")).toBe("BAD_USER_INPUT");
    expect(await records("first: 101")).toBe("PAGE_SIZE_EXCEEDED");
    expect(await records('after: "no cursor"')).toBe("BAD_CURSOR");
  });
});

describe("with more awards, made up", () => {
  beforeAll(async () => {
    const made = { unit: "804.0", recipients: [{ kind: "INDIVIDUAL", count: 5 }] };
    await people.addAwards(
      { ...made, key: "in-may", form: "CERTIFICATE_OF_MERIT", grantedOn: "2023-05", grantor: "tinh-uy-binh-thuan" },
      { ...made, key: "in-2023", form: "CERTIFICATE_OF_MERIT", grantedOn: "2023", grantor: "bo-cong-an" },
      { ...made, key: "undated", form: "EMULATION_FLAG" },
      {
        ...made,
        key: "households-first",
        form: "COMMENDATION",
        grantedOn: "2023-05-15",
        grantor: "hdnd-thu-thua",
        recipients: [
          { kind: "HOUSEHOLD", count: 3 },
          { kind: "COLLECTIVE", count: 2 },
          { kind: "COLLECTIVE", organisation: "thpt-thu-thua" },
        ],
      },
    );
  });

  test("by form and kind in the order of the schema; recipients of one kind add up", async () => {
    expect(await awards("804.0", "{ year: 2023 }")).toEqual([
      "CERTIFICATE_OF_MERIT INDIVIDUAL 10",
      "COMMENDATION COLLECTIVE 3",
      "COMMENDATION HOUSEHOLD 3",
      // Nobody knows when: it may be in any period.
      "EMULATION_FLAG INDIVIDUAL 0..5",
    ]);
  });

  test("a month is certain where all of it lies in the period, a year likewise", async () => {
    const certificates = async (period: string) => (await awards("804.0", period))[0];
    expect(await certificates("{ year: 2023, month: 5 }")).toBe("CERTIFICATE_OF_MERIT INDIVIDUAL 5..10");
    expect(await certificates("{ year: 2023, month: 6 }")).toBe("CERTIFICATE_OF_MERIT INDIVIDUAL 0..5");
    expect(await certificates('{ from: "2023-05-10", through: "2023-05-20" }')).toBe(
      "CERTIFICATE_OF_MERIT INDIVIDUAL 0..10",
    );
    expect(await certificates('{ from: "2023-05-01", through: "2024-02-29" }')).toBe(
      "CERTIFICATE_OF_MERIT INDIVIDUAL 5..10",
    );
    expect(await certificates("{ year: 2024 }")).toBe("EMULATION_FLAG INDIVIDUAL 0..5");
  });

  test("by the level of who granted them; bodies of the whole country and unknown ones come last, without a level", async () => {
    const { found } = await entity(
      people,
      "AdministrativeUnit",
      unitId({ key: "804.0", on: null }),
      "awardStatistics(period: { year: 2023 }) { form byGrantorLevel { grantorLevel count { atLeast atMost } } }",
    );
    expect(found.awardStatistics.map(({ byGrantorLevel }: { byGrantorLevel: object[] }) => byGrantorLevel)).toEqual([
      [
        { grantorLevel: "PROVINCE", count: { atLeast: 5, atMost: 5 } },
        { grantorLevel: null, count: { atLeast: 5, atMost: 5 } },
      ],
      [{ grantorLevel: "DISTRICT", count: { atLeast: 3, atMost: 3 } }],
      [{ grantorLevel: "DISTRICT", count: { atLeast: 3, atMost: 3 } }],
      [{ grantorLevel: null, count: { atLeast: 0, atMost: 5 } }],
    ]);
  });

  test("explained by page: what each award adds, and those without a level alone", async () => {
    const explain = async (args: string) =>
      (
        await entity(
          people,
          "AdministrativeUnit",
          unitId({ key: "804.0", on: null }),
          `awardStatistics(period: { from: "2023-05-01", through: "2023-05-31" }) {
            count { explain { records${args} { totalCount pageInfo { hasNextPage endCursor } edges { atLeast atMost node { ... on Award { id } } } } } }
            byGrantorLevel { grantorLevel count { explain { records { nodes { ... on Award { id } } } } } }
          }`,
        )
      ).found.awardStatistics[0];
    const id = (key: string) => recordId("Award", key);

    const first = await explain("(first: 1)");
    expect(first.count.explain.records).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [{ atLeast: 0, atMost: 5, node: { id: id("in-2023") } }],
    });
    const second = await explain(`(first: 1, after: "${first.count.explain.records.pageInfo.endCursor}")`);
    expect(second.count.explain.records).toMatchObject({
      pageInfo: { hasNextPage: false },
      edges: [{ atLeast: 5, atMost: 5, node: { id: id("in-may") } }],
    });
    expect(first.byGrantorLevel).toEqual([
      { grantorLevel: "PROVINCE", count: { explain: { records: { nodes: [{ id: id("in-may") }] } } } },
      { grantorLevel: null, count: { explain: { records: { nodes: [{ id: id("in-2023") }] } } } },
    ]);
  });

  test("many units, periods and both frames are one statement besides that for the calendars", async () => {
    const fields = [2021, 2022, 2023, 2024].flatMap((year) =>
      ["RESTATED", "AS_REPORTED"].map(
        (frame) =>
          `_${year}_${frame}: awardStatistics(period: { year: ${year} }, frame: ${frame}) { count { value } byGrantorLevel { count { value } } }`,
      ),
    );
    const { statements, errors } = await people.ask(
      `query ($units: [_Any!]!) { _entities(representations: $units) { ... on AdministrativeUnit { ${fields.join(" ")} } } }`,
      {
        units: [hamThuanNam, binhThuan, lamDong, "804.0", "253.0"].map((key) => ({
          __typename: "AdministrativeUnit",
          id: unitId({ key, on: null }),
        })),
      },
    );
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(2);
  });
});
