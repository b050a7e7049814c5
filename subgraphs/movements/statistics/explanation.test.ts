import { unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

const current = (key: string) => unitId({ key, on: null });

async function explained(key: string, frame: string, field: string, selection: string) {
  const { data, errors } = await movements.entity(
    "AdministrativeUnit",
    current(key),
    `statistics(period: { year: 2024 }, frame: ${frame}) { ${field.replace("explain", `explain { ${selection} }`)} }`,
  );
  expect(errors).toEqual([]);
  return data.statistics;
}

test("the 56 residential areas of Lâm Đồng are two records of a district that ended, page by page", async () => {
  const page = (after: string) =>
    `rule period { from through } frame asOf
     units { unit { id } relation placement atLeast atMost }
     records(first: 1${after}) {
       totalCount pageInfo { hasNextPage endCursor }
       edges { atLeast atMost node { ... on SafetyRegistration { subjectLabel } } }
       nodes { __typename }
     }`;
  const first = await explained("68.20250701", "RESTATED", "registrations { registered { explain } }", page(""));
  const [{ explain }] = first.registrations.map((row: { registered: object }) => row.registered);
  expect(explain).toMatchObject({
    rule: expect.stringMatching(/^Subjects of these kinds that registered.* Here: RESIDENTIAL_AREA\.$/),
    period: { from: "2024-01-01", through: "2024-12-31" },
    frame: "RESTATED",
    asOf: "2026-11-22",
    units: [{ unit: { id: current("598.0") }, relation: "FORMER", placement: "EXACT", atLeast: 56, atMost: 56 }],
    records: {
      totalCount: 2,
      edges: [{ atLeast: 7, atMost: 7, node: { subjectLabel: "khu phố" } }],
      nodes: [{ __typename: "SafetyRegistration" }],
    },
  });
  const { hasNextPage, endCursor } = explain.records.pageInfo;
  expect(hasNextPage).toBe(true);

  const next = await explained(
    "68.20250701",
    "RESTATED",
    "registrations { registered { explain } }",
    page(`, after: "${endCursor}"`),
  );
  expect(next.registrations[0].registered.explain.records).toMatchObject({
    edges: [{ atLeast: 49, node: { subjectLabel: "thôn" } }],
    pageInfo: { hasNextPage: false },
  });
});

test("a site of a commune that was divided may belong here, and the explanation says of which commune it is", async () => {
  const { sites } = await explained(
    "29476.20250701",
    "RESTATED",
    "sites { total { explain } }",
    `units { unit { id } relation placement atLeast atMost }
     records { edges { atLeast atMost node { ... on ModelSite { model { name } unit { id } } } } }`,
  );
  expect(sites.total.explain).toEqual({
    units: [
      { unit: { id: current("29473.0") }, relation: "FORMER", placement: "UNDETERMINABLE", atLeast: 0, atMost: 1 },
    ],
    records: {
      edges: [
        {
          atLeast: 0,
          atMost: 1,
          node: { model: { name: "Câu lạc bộ “Ba tốt, ba giảm”" }, unit: { id: current("29473.0") } },
        },
      ],
    },
  });
});

test("as reported, a stock is seen on the last day of the period and what happened on its own day", async () => {
  const both = await explained("84.0", "AS_REPORTED", "sites { total { explain } }", "asOf units { relation }");
  expect(both.sites.total.explain).toEqual({ asOf: "2024-12-31", units: [{ relation: "PRESENT" }] });
  const events = await explained("598.0", "AS_REPORTED", "events { count { explain } }", "asOf");
  expect(events.events[0].count.explain).toEqual({ asOf: null });
});

test("a unit that has ended is seen on its last day", async () => {
  const { sites } = await explained("84.0", "RESTATED", "sites { total { explain } }", "asOf");
  expect(sites.total.explain.asOf).toBe("2025-06-30");
});

test("models in use are explained by their sites, and how many could register by nothing", async () => {
  const { modelsInUse } = await explained(
    "26.0",
    "RESTATED",
    "modelsInUse { value explain }",
    "rule records { nodes { ... on ModelSite { status } } }",
  );
  expect(modelsInUse).toMatchObject({
    value: 1,
    explain: { rule: expect.stringMatching(/^Different models/), records: { nodes: [{ status: "RUNNING" }] } },
  });
  const { registrations } = await explained(
    "68.20250701",
    "RESTATED",
    "registrations { eligible { explain } }",
    "rule",
  );
  expect(registrations[0].eligible).toEqual({ explain: null });
});

test("what a page is asked wrongly for is refused", async () => {
  const { errors } = await movements.entity(
    "AdministrativeUnit",
    current("68.20250701"),
    `statistics(period: { year: 2024 }) { sites { total { explain {
       none: records(first: 0) { totalCount } many: records(first: 101) { totalCount } other: records(after: "x") { totalCount }
     } } } }`,
  );
  expect(new Set(errors.map(({ code }) => code))).toEqual(
    new Set(["BAD_USER_INPUT", "PAGE_SIZE_EXCEEDED", "BAD_CURSOR"]),
  );
});

test("explaining twenty numbers takes no more statements than two", async () => {
  const ask = (periods: number) =>
    movements.entity(
      "AdministrativeUnit",
      current("68.20250701"),
      `statisticsSeries(periods: [${"{ year: 2024, quarter: 3 }, { year: 2024 }, ".repeat(periods)}]) {
         events { count { explain { rule asOf units { unit { id } } records { totalCount nodes { __typename } } } } }
       }`,
    );
  const [few, many] = [await ask(1), await ask(12)];
  expect(many.errors).toEqual([]);
  expect(many.statements.length).toBe(few.statements.length);
});
