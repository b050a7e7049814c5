import { unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

const current = (key: string) => unitId({ key, on: null });
const on = (key: string, day: string) => unitId({ key, on: day });
const number = "{ value exactness atLeast atMost }";

async function compare(units: string, rest: string, selection: string) {
  const { data, errors, statements } = await movements.ask(
    `{ statisticsComparison(units: ${units}, ${rest}) { ${selection} } }`,
  );
  expect(errors).toEqual([]);
  return { answer: data.statisticsComparison, statements };
}

test("provinces on the last day of 2024: those with a site share the first place, each with its part", async () => {
  const { answer } = await compare(
    '{ level: PROVINCE, asOf: "2024-12-31" }',
    "periods: [{ year: 2024 }]",
    `period { through } frame indicator total ${number} rows { unit { id } count { value } share rank }`,
  );
  const first = { count: { value: 1 }, share: 1 / 3, rank: 1 };
  const last = { count: { value: 0 }, share: 0, rank: 4 };
  expect(answer).toEqual([
    {
      period: { through: "2024-12-31" },
      frame: "RESTATED",
      indicator: "SITES",
      total: { value: 3, exactness: "EXACT", atLeast: 3, atMost: 3 },
      rows: [
        ...["26.0", "80.0", "84.0"].map((key) => ({ unit: { id: on(key, "2024-12-31") }, ...first })),
        ...["60.0", "89.0"].map((key) => ({ unit: { id: on(key, "2024-12-31") }, ...last })),
      ],
    },
  ]);
});

test("every indicator agrees with the statistics of the unit", async () => {
  const ofUnits = '{ level: PROVINCE, asOf: "2024-12-31" }';
  const indicators = {
    SITES: ["sites", "total"],
    SITES_ESTABLISHED: ["sites", "established"],
    MODELS_IN_USE: ["modelsInUse"],
    TEAMS: ["teams"],
  };
  for (const [indicator, path] of Object.entries(indicators)) {
    const { answer } = await compare(
      ofUnits,
      `periods: [{ year: 2024 }], indicator: ${indicator}`,
      `rows { count ${number} statistics { sites { total ${number} established ${number} } modelsInUse ${number} teams ${number} } }`,
    );
    for (const { count, statistics } of answer[0].rows) {
      // oxlint-disable-next-line typescript/no-explicit-any -- down the path of the field
      expect(count, indicator).toEqual(path.reduce((value: any, field) => value[field], statistics));
    }
  }
  const registered = await compare(ofUnits, "periods: [{ year: 2024 }], indicator: REGISTERED", "total { value }");
  expect(registered.answer).toEqual([{ total: { value: 56 + 13 + 53 + 15 } }]);
  const designations = await compare(ofUnits, "periods: [{ year: 2024 }], indicator: DESIGNATIONS", "total { value }");
  expect(designations.answer).toEqual([{ total: { value: 4 } }]);
  const events = await compare(ofUnits, "periods: [{ year: 2024 }], indicator: EVENTS", `total ${number}`);
  expect(events.answer[0].total).toMatchObject({ value: null, exactness: "UNDETERMINABLE" });
});

test("communes of a district; one that ended is seen as it was", async () => {
  const { answer } = await compare(
    `{ level: COMMUNE, within: "${current("598.0")}" }`,
    "periods: [{ year: 2024 }], indicator: DESIGNATIONS",
    "rows { unit { id } count { value } share rank }",
  );
  expect(answer[0].rows).toEqual([{ unit: { id: current("23128.0") }, count: { value: 1 }, share: 1, rank: 1 }]);
});

test("a commune that may have a site overlaps one that has one: neither has a place, and the total is in bounds", async () => {
  const { answer } = await compare(
    `{ ids: ["${current("29476.20250701")}", "${current("80.20250701")}", "${current("25.20250701")}"] }`,
    "periods: [{ year: 2024 }]",
    `total ${number} rows { unit { id } count ${number} share rank }`,
  );
  expect(answer[0].total).toEqual({ value: null, exactness: "UNDETERMINABLE", atLeast: 2, atMost: 3 });
  expect(answer[0].rows.map(({ rank, share }: { rank: number; share: number }) => [rank, share])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test("a province beside a district in it: what both count is no sum", async () => {
  const { answer } = await compare(
    `{ ids: ["${current("60.0")}", "${current("598.0")}"] }`,
    "periods: [{ year: 2024 }], indicator: REGISTERED",
    `total ${number} rows { count { value } share rank }`,
  );
  expect(answer[0]).toEqual({
    total: { value: null, exactness: "UNDETERMINABLE", atLeast: 137, atMost: 274 },
    rows: [
      { count: { value: 137 }, share: null, rank: 1 },
      { count: { value: 137 }, share: null, rank: 1 },
    ],
  });
});

test("five years of all provinces take no more statements than one", async () => {
  const all = `total { value } rows { unit { id } count { value } statistics {
    sites { total { value } bySector { count { value } } byModel { count { value } } } modelsInUse { value }
    registrations { subject eligible { value } registered { value } } designations { count { value } }
    events { count { value } } tasks { open { value } }
  } }`;
  const years = (count: number) =>
    `periods: [${[2022, 2023, 2024, 2025, 2026]
      .slice(0, count)
      .map((year) => `{ year: ${year} }`)
      .join(", ")}]`;
  const one = await compare('{ level: PROVINCE, asOf: "2024-12-31" }', years(1), all);
  const five = await compare('{ level: PROVINCE, asOf: "2024-12-31" }', years(5), all);
  expect(five.answer).toHaveLength(5);
  // Registrations of 2024 ask for the organisations that could register; no other year has any.
  expect(five.statements.length).toBeLessThanOrEqual(one.statements.length + 1);
});

const periods = "periods: [{ year: 2024 }]";
test.each([
  [`{}`, periods, "BAD_USER_INPUT", /`ids` or by `level`/],
  [`{ level: PROVINCE, ids: ["${current("60.0")}"] }`, periods, "BAD_USER_INPUT", /`ids` or by `level`/],
  [`{ ids: [] }`, periods, "BAD_USER_INPUT", /nothing to compare/],
  [`{ ids: ["${current("60.0")}", "${current("60.0")}"] }`, periods, "BAD_USER_INPUT", /twice/],
  [`{ ids: ["${current("60.0")}", "${on("60.0", "2024-01-01")}"] }`, periods, "BAD_USER_INPUT", /twice/],
  [`{ ids: ["nonsense"] }`, periods, "BAD_ID", /not an id/],
  [`{ ids: ["${current("99999.0")}"] }`, periods, "UNIT_NOT_FOUND", /no unit with the id/],
  [`{ ids: ["${on("60.0", "1999-01-01")}"] }`, periods, "DATE_OUT_OF_COVERAGE", /1999-01-01 is outside/],
  [`{ ids: ["${current("60.0")}"], asOf: "2024-01-01" }`, periods, "BAD_USER_INPUT", /go with `level`/],
  [
    `{ ids: [${Array.from({ length: 201 }, (_, at) => `"${current(`unit-${at}`)}"`).join(", ")}] }`,
    periods,
    "BAD_USER_INPUT",
    /At most 200/,
  ],
  [`{ level: HAMLET, within: "${current("60.0")}" }`, periods, "BAD_USER_INPUT", /DISTRICT or COMMUNE/],
  [`{ level: COMMUNE }`, periods, "BAD_USER_INPUT", /with `within`/],
  [`{ level: DISTRICT, within: "${current("68.20250701")}" }`, periods, "BAD_USER_INPUT", /no DISTRICT in this unit/],
  [`{ level: COMMUNE, within: "${current("99999.0")}" }`, periods, "UNIT_NOT_FOUND", /`within`/],
  [
    `{ level: COMMUNE, within: "${on("60.0", "2024-01-01")}", asOf: "2024-02-01" }`,
    periods,
    "BAD_USER_INPUT",
    /seen on 2024-01-01, and `asOf` says 2024-02-01/,
  ],
  [`{ level: PROVINCE, asOf: "2019-12-31" }`, periods, "DATE_OUT_OF_COVERAGE", /2020-01-01 through 2026-11-22/],
  [`{ level: PROVINCE }`, "periods: []", "BAD_USER_INPUT", /1 to 24 periods/],
  [`{ level: PROVINCE }`, "periods: [{ year: 2024, month: 13 }]", "BAD_USER_INPUT", /1 to 12; it is 13/],
])("refused: %s, %s", async (units, rest, code, message) => {
  const { errors } = await movements.ask(`{ statisticsComparison(units: ${units}, ${rest}) { total { value } } }`);
  expect(errors).toEqual([{ code, message: expect.stringMatching(message) }]);
});
