import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOrganisations, type Organisations, record, unit } from "../test-support/open-organisations.ts";

let organisations: Organisations;
beforeAll(async () => {
  organisations = await openOrganisations();
});
afterAll(() => organisations[Symbol.asyncDispose]());

/** A field that gives null, and why. */
async function refusal(field: string, variables?: Record<string, unknown>, today?: string) {
  const parameters = variables === undefined ? "" : "($id: ID!) ";
  const { data, errors } = await organisations.ask(
    `query ${parameters}{ it: ${field} { __typename } }`,
    variables,
    today,
  );
  expect(data?.it ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  return errors[0];
}

describe("a code that cannot be answered", () => {
  test("held by others on other days: who and when", async () => {
    expect(await refusal('commune(code: "08779")')).toEqual({
      code: "CODE_NOT_HELD_ON_DATE",
      message:
        "08779 was Xã Bạch Lưu until 31 December 2024. Nobody holds it today: give asOf a day on which it was held, or choose one of codeHolders.",
    });
    expect(await refusal('province(code: "60", asOf: "2026-01-01")')).toMatchObject({
      code: "CODE_NOT_HELD_ON_DATE",
      message: expect.stringContaining("60 was Tỉnh Bình Thuận until 30 June 2025. Nobody held it on 1 January 2026"),
    });
    expect(await refusal('district(code: "598", asOf: "2025-07-01")')).toMatchObject({ code: "CODE_NOT_HELD_ON_DATE" });
  });

  test("a code that passed on lists both holders", async () => {
    const { data } = await organisations.ask(
      `{ codeHolders(code: "02623") { unit { id name } validFrom validThrough } }`,
    );
    expect(data.codeHolders).toEqual([
      { unit: { id: unit("02623.0"), name: "Xã Hào Phú" }, validFrom: null, validThrough: "2025-06-30" },
      { unit: { id: unit("02623.20250701"), name: "Xã Trường Sinh" }, validFrom: "2025-07-01", validThrough: null },
    ]);
  });

  test("held by nobody ever", async () => {
    expect(await refusal('commune(code: "99999")')).toMatchObject({ code: "UNIT_NOT_FOUND" });
    expect(await refusal('province(code: "99")')).toMatchObject({ code: "UNIT_NOT_FOUND" });
  });

  test.each([
    ['commune(code: "2312")', "The code of a commune has 5 digits"],
    ['commune(code: "598")', "The code of a commune has 5 digits"],
    ['district(code: "0598")', "The code of a district has 3 digits"],
    ['province(code: "8")', "The code of a province has 2 digits"],
    ['codeHolders(code: "abc")', "two digits (province), three (district) or five (commune)"],
  ])("of the wrong form: %s", async (field, message) => {
    expect(await refusal(field)).toEqual({ code: "BAD_USER_INPUT", message: expect.stringContaining(message) });
  });

  test.each([
    'commune(code: "23128", asOf: "2019-12-31")',
    'commune(code: "23128", asOf: "2026-11-23")',
    'provinces(asOf: "2019-12-31")',
    'administrativeUnits(asOf: "2030-01-01")',
    'resolveCodes(codes: [], asOf: "2019-12-31")',
    'resolveCodes(codes: [], asOf: "2024-01-01", onto: "2027-01-01")',
  ])("on a day outside the register's coverage: %s", async (field) => {
    expect(await refusal(field)).toEqual({
      code: "DATE_OUT_OF_COVERAGE",
      message: expect.stringContaining("covers 1 January 2020 (2020-01-01) through 22 November 2026 (2026-11-22)"),
    });
  });

  test("the days that are covered end with a change that is already decided", async () => {
    const early = "2026-09-01";
    const { data } = await organisations.ask(`{ province(code: "24", asOf: "2026-09-20") { name } }`, {}, early);
    expect(data.province.name).toBe("Thành phố Bắc Ninh");
    expect(await refusal('province(code: "24", asOf: "2026-09-21")', undefined, early)).toMatchObject({
      message: expect.stringContaining("through 20 September 2026"),
    });
  });
});

describe("an id that cannot be answered", () => {
  const byId = "administrativeUnit(id: $id)";
  test("unknown, foreign, broken, or with a day that is not covered", async () => {
    expect(await refusal(byId, { id: unit("nowhere.0") })).toMatchObject({ code: "UNIT_NOT_FOUND" });
    expect(await refusal(byId, { id: record("Event", "cho-vam-launch-2025") })).toMatchObject({ code: "BAD_ID" });
    expect(await refusal(byId, { id: "Hàm Cường" })).toMatchObject({ code: "BAD_ID" });
    expect(await refusal(byId, { id: unit("23128.0", "2019-12-31") })).toMatchObject({ code: "DATE_OUT_OF_COVERAGE" });
    expect(await refusal('administrativeUnit(id: $id, asOf: "1999-01-01")', { id: unit("23128.0") })).toMatchObject({
      code: "DATE_OUT_OF_COVERAGE",
    });
  });

  test("another date takes the place of one that is not covered", async () => {
    const { data } = await organisations.ask(
      `query ($id: ID!) { administrativeUnit(id: $id, asOf: "2024-01-01") { asOf } }`,
      {
        id: unit("23128.0", "2019-12-31"),
      },
    );
    expect(data.administrativeUnit.asOf).toBe("2024-01-01");
  });

  test("`on` and a reference of another subgraph look at the date as well", async () => {
    const { errors } = await organisations.ask(`{ district(code: "598") { on(date: "2019-01-01") { name } } }`);
    expect(errors).toMatchObject([{ code: "DATE_OUT_OF_COVERAGE" }]);
    const entities = await organisations.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on AdministrativeUnit { name } } }`,
      { of: [{ __typename: "AdministrativeUnit", id: unit("598.0", "2019-01-01") }] },
    );
    expect(entities.errors).toMatchObject([{ code: "DATE_OUT_OF_COVERAGE" }]);
  });

  test("in a filter", async () => {
    const day = { id: unit("598.0", "2019-01-01") };
    expect(await refusal("administrativeUnits(filter: { within: $id })", day)).toMatchObject({
      code: "DATE_OUT_OF_COVERAGE",
    });
    expect(await refusal("organisations(filter: { within: $id })", day)).toMatchObject({
      code: "DATE_OUT_OF_COVERAGE",
    });
    expect(await refusal("organisations(filter: { within: $id })", { id: "x" })).toMatchObject({ code: "BAD_ID" });
  });

  test("of changes and organisations", async () => {
    expect(
      await refusal("administrativeChange(id: $id)", { id: record("AdministrativeChange", "nothing") }),
    ).toMatchObject({ code: "NOT_FOUND" });
    expect(await refusal("organisation(id: $id)", { id: record("Organisation", "nothing") })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await refusal("organisation(id: $id)", { id: unit("598.0") })).toMatchObject({ code: "BAD_ID" });
  });
});

test("everybody who ever held 23128", async () => {
  const { data } = await organisations.ask(
    `{ codeHolders(code: "23128") { unit { name asOf } validFrom validThrough } none: codeHolders(code: "00000") { validFrom } }`,
  );
  expect(data).toEqual({
    codeHolders: [
      { unit: { name: "Xã Hàm Cường", asOf: "2025-06-30" }, validFrom: null, validThrough: "2025-06-30" },
      { unit: { name: "Xã Hàm Kiệm", asOf: "2026-11-22" }, validFrom: "2025-07-01", validThrough: null },
    ],
    none: [],
  });
});

test("old codes of another system, resolved onto the units of today", async () => {
  const { data, errors, statements } = await organisations.ask(
    `query ($codes: [String!]!) { resolveCodes(codes: $codes, asOf: "2024-06-01", onto: "2026-01-01") {
      code unit { name } onto { unit { id name code } share } holders { unit { name } } } }`,
    { codes: ["08779", "23128", "28042", "598", "60", "x1", "08779"] },
  );
  expect(errors).toEqual([]);
  const haiLuu = {
    unit: { id: unit("08782.20250701", "2026-01-01"), name: "Xã Hải Lựu", code: "08782" },
    share: "WHOLE",
  };
  const bachLuu = {
    code: "08779",
    unit: { name: "Xã Bạch Lưu" },
    onto: [haiLuu],
    holders: [{ unit: { name: "Xã Bạch Lưu" } }],
  };
  expect(data.resolveCodes).toMatchObject([
    bachLuu,
    { unit: { name: "Xã Hàm Cường" }, onto: [{ unit: { name: "Xã Hàm Kiệm" }, share: "WHOLE" }], holders: [{}, {}] },
    {
      unit: { name: "Xã Tân Thành" },
      onto: [
        { unit: { name: "Xã Thủ Thừa" }, share: "PART" },
        { unit: { name: "Xã Mỹ Thạnh" }, share: "PART" },
      ],
    },
    { unit: { name: "Huyện Hàm Thuận Nam" }, onto: [] },
    { unit: { name: "Tỉnh Bình Thuận" }, onto: [{ unit: { name: "Tỉnh Lâm Đồng" }, share: "WHOLE" }] },
    { code: "x1", unit: null, onto: [], holders: [] },
    bachLuu,
  ]);
  // Coverage, codes, holders, succession, and units once or twice: whichever of them are known first.
  expect(new Set(statements).size).toBe(5);
  expect(statements.length).toBeLessThanOrEqual(6);
});

test("a commune that was merged away on a day that nobody knows is found by its code and by whoever carried it on", async () => {
  const { data, errors } = await organisations.ask(`{
    resolveCodes(codes: ["00010", "00181"], asOf: "2025-06-30") { unit { name } retired { code name carriedOnBy { name asOf } citations { locator } } }
    commune(code: "00004", asOf: "2025-06-30") { name history { retired { code name } } }
  }`);
  expect(errors).toEqual([]);
  expect(data.resolveCodes).toMatchObject([
    { unit: null, retired: [{ code: "00010", name: "Nguyễn Trung Trực", carriedOnBy: { name: "Phường Trúc Bạch" } }] },
    { unit: { name: "Phường Văn Miếu - Quốc Tử Giám" }, retired: [{ name: "Văn Miếu" }] },
  ]);
  expect(data.commune.history.retired).toEqual([{ code: "00010", name: "Nguyễn Trung Trực" }]);
  expect(await refusal('commune(code: "00010", asOf: "2024-01-01")')).toMatchObject({
    code: "UNIT_NOT_FOUND",
    message: expect.stringContaining("00010 was Nguyễn Trung Trực, merged away before 30 June 2025"),
  });
});

test("too many codes, and going back in time, are refused", async () => {
  const times = (length: number) => Array.from({ length }, () => "23128");
  const ask = `query ($codes: [String!]!) { resolveCodes(codes: $codes, asOf: "2024-06-01") { code } }`;
  expect((await organisations.ask(ask, { codes: times(5_001) })).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  expect((await organisations.ask(ask, { codes: times(5_000) })).errors).toEqual([]);
  const search = `query ($codes: [String!]!) { administrativeUnits(filter: { codes: $codes }) { totalCount } }`;
  expect((await organisations.ask(search, { codes: times(5_001) })).errors[0]).toMatchObject({
    code: "BAD_USER_INPUT",
  });
  const back = `{ resolveCodes(codes: ["23128"], asOf: "2026-01-01", onto: "2024-01-01") { code } }`;
  expect((await organisations.ask(back)).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});
