import { type ErrorCode, isErrorCode } from "@phong-trao/schema/error-codes.ts";
import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, type Platform, startPlatform } from "../stack/platform.ts";

/** Each gets a code of the closed list and a sentence for the person who can act. Nothing from inside leaves. */

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.[Symbol.asyncDispose]());

interface Case {
  readonly what: string;
  readonly query: string;
  readonly variables?: object;
  readonly code: ErrorCode;
  /** What the sentence must say. */
  readonly says: RegExp;
}

const hamCuong = unitId({ key: "23128.0", on: null });
const review = recordId("Event", "ham-thuan-nam-review-2024");

const cases: readonly Case[] = [
  {
    what: "a code that nobody ever held",
    query: '{ commune(code: "99999") { name } }',
    code: "UNIT_NOT_FOUND",
    says: /99999/,
  },
  {
    what: "a code of another time",
    query: '{ province(code: "60") { name } }',
    code: "CODE_NOT_HELD_ON_DATE",
    says: /Bình Thuận.*30 June 2025/,
  },
  {
    what: "a code before its time, through a variable",
    query: 'query Q($asOf: Date) { district(code: "598", asOf: $asOf) { name } }',
    variables: { asOf: "2025-07-01" },
    code: "CODE_NOT_HELD_ON_DATE",
    says: /Hàm Thuận Nam/,
  },
  {
    what: "a code of the wrong length",
    query: '{ commune(code: "598") { name } }',
    code: "BAD_USER_INPUT",
    says: /five|5/,
  },
  {
    what: "a quarter that no year has, through a variable",
    query: 'query Q($in: StatisticsPeriod!) { province(code: "68") { statistics(period: $in) { frame } } }',
    variables: { in: { year: 2024, quarter: 5 } },
    code: "BAD_USER_INPUT",
    says: /1 to 4; it is 5/,
  },
  {
    what: "a calendar that nobody keeps",
    query: '{ province(code: "68") { statistics(period: { year: 2024, calendar: "LUNAR_YEAR" }) { frame } } }',
    code: "BAD_USER_INPUT",
    says: /SAFETY_RESIDENTIAL/,
  },
  {
    what: "a period before the register",
    query: '{ province(code: "68") { statistics(period: { year: 2015 }) { frame } } }',
    code: "DATE_OUT_OF_COVERAGE",
    says: /2020-01-01 through 2026-11-22/,
  },
  {
    what: "a period that ends before it begins",
    query: '{ province(code: "68") { statistics(period: { from: "2024-02-01", through: "2024-01-01" }) { frame } } }',
    code: "BAD_USER_INPUT",
    says: /before it begins/,
  },
  {
    what: "a day that is none, in a period",
    query: '{ province(code: "68") { statistics(period: { from: "2024-02-30", through: "2024-03-01" }) { frame } } }',
    code: "BAD_DATE",
    says: /2024-02-30/,
  },
  {
    what: "an indicator that there is not",
    query:
      "{ statisticsComparison(units: { level: PROVINCE }, periods: [{ year: 2024 }], indicator: CRIMES) { indicator } }",
    code: "GRAPHQL_VALIDATION_FAILED",
    says: /CRIMES/,
  },
  {
    what: "all communes of the country side by side",
    query: "{ statisticsComparison(units: { level: COMMUNE }, periods: [{ year: 2024 }]) { indicator } }",
    code: "BAD_USER_INPUT",
    says: /with `within`/,
  },
  { what: "no code at all", query: '{ province(code: "") { name } }', code: "BAD_USER_INPUT", says: /two|2/ },
  {
    what: "a day that is none",
    query: '{ provinces(asOf: "2024-02-30") { name } }',
    code: "BAD_DATE",
    says: /2024-02-30/,
  },
  {
    what: "a date that is none, through a variable",
    query: "query Q($asOf: Date) { provinces(asOf: $asOf) { name } }",
    variables: { asOf: "17/9/2024" },
    code: "BAD_DATE",
    says: /17\/9\/2024/,
  },
  {
    what: "a number for a date",
    query: "query Q($asOf: Date) { provinces(asOf: $asOf) { name } }",
    variables: { asOf: 20240917 },
    code: "BAD_DATE",
    says: /YYYY-MM-DD/,
  },
  {
    what: "a bad date in a filter of another subgraph",
    query: "query Q($from: Date) { events(filter: { date: { from: $from } }) { nodes { name } } }",
    variables: { from: "yesterday" },
    code: "BAD_DATE",
    says: /yesterday/,
  },
  {
    what: "a day before the register begins",
    query: '{ provinces(asOf: "2019-12-31") { name } }',
    code: "DATE_OUT_OF_COVERAGE",
    says: /2020-01-01|1 January 2020/,
  },
  {
    what: "a day after the register ends",
    query: '{ commune(code: "23128", asOf: "2099-01-01") { name } }',
    code: "DATE_OUT_OF_COVERAGE",
    says: /2026/,
  },
  {
    what: "on() outside the register",
    query: '{ commune(code: "23128") { on(date: "1999-01-01") { name } } }',
    code: "DATE_OUT_OF_COVERAGE",
    says: /2020/,
  },
  {
    what: "an id with a date outside the register",
    query: `{ administrativeUnit(id: "${unitId({ key: "23128.0", on: "1850-01-01" })}") { name } }`,
    code: "DATE_OUT_OF_COVERAGE",
    says: /2020/,
  },
  {
    what: "a page that is too large",
    query: "{ events(first: 101) { nodes { name } } }",
    code: "PAGE_SIZE_EXCEEDED",
    says: /100/,
  },
  {
    what: "a page that is too large, through a variable",
    query: 'query Q($n: Int!) { district(code: "598") { designations(first: $n) { nodes { year } } } }',
    variables: { n: 1_000_000 },
    code: "PAGE_SIZE_EXCEEDED",
    says: /100/,
  },
  { what: "an empty page", query: "{ events(first: 0) { nodes { name } } }", code: "BAD_USER_INPUT", says: /1 to 100/ },
  {
    what: "a page of less than nothing",
    query: "{ persons(first: -5) { nodes { name } } }",
    code: "BAD_USER_INPUT",
    says: /first/,
  },
  {
    what: "a broken cursor",
    query: '{ events(after: "xyz") { nodes { name } } }',
    code: "BAD_CURSOR",
    says: /endCursor/,
  },
  {
    what: "an id of another type",
    query: `{ event(id: "${hamCuong}") { name } }`,
    code: "BAD_ID",
    says: /AdministrativeUnit.*Event/,
  },
  {
    what: "an id of another type, in a filter",
    query: `{ designations(filter: { subject: "${review}" }) { nodes { year } } }`,
    code: "BAD_ID",
    says: /unit or an organisation/,
  },
  { what: "an id that is none", query: '{ person(id: "42") { name } }', code: "BAD_ID", says: /id/ },
  {
    what: "an id that nobody has",
    query: `{ person(id: "${recordId("Person", "nobody-at-all")}") { name } }`,
    code: "NOT_FOUND",
    says: /person/i,
  },
  {
    what: "the id of a unit that does not exist",
    query: `{ administrativeUnit(id: "${unitId({ key: "00000.0", on: null })}") { name } }`,
    code: "UNIT_NOT_FOUND",
    says: /unit/,
  },
  {
    what: "a range that ends before it begins",
    query: '{ events(filter: { date: { from: "2025-01-01", through: "2024-01-01" } }) { nodes { name } } }',
    code: "BAD_USER_INPUT",
    says: /cannot end before it begins/,
  },
  {
    what: "a range without ends",
    query: "{ awards(filter: { granted: {} }) { nodes { form } } }",
    code: "BAD_USER_INPUT",
    says: /from.*through/,
  },
  {
    what: "an enum that is none",
    query: '{ codeLists(names: ["Colour"]) { name } }',
    code: "BAD_USER_INPUT",
    says: /Colour/,
  },
  {
    what: "a value of another enum",
    query: "{ events(filter: { kinds: [HOUSEHOLD] }) { nodes { name } } }",
    code: "GRAPHQL_VALIDATION_FAILED",
    says: /HOUSEHOLD/,
  },
  { what: "a field that is none", query: "{ suspects { name } }", code: "GRAPHQL_VALIDATION_FAILED", says: /suspects/ },
  { what: "no GraphQL", query: "{ events( }", code: "GRAPHQL_PARSE_FAILED", says: /./ },
  {
    what: "a variable of the wrong type",
    query: "query Q($n: Int!) { events(first: $n) { nodes { name } } }",
    variables: { n: "ten" },
    code: "BAD_USER_INPUT",
    says: /ten/,
  },
  {
    what: "text that PostgreSQL cannot hold",
    query: "query Q($s: String) { persons(filter: { search: $s }) { totalCount } }",
    variables: { s: "a\u0000b\ud800" },
    code: "BAD_USER_INPUT",
    says: /search|text/i,
  },
];

describe("bad input gets a code and a sentence", () => {
  test.each(cases)("$what: $code", async ({ query, variables, code, says }) => {
    const answer = await platform.ask(query, variables);
    const [error, ...more] = answer.errors ?? [];
    expect(error, JSON.stringify(answer)).toBeDefined();
    expect([error?.extensions.code, more.length]).toEqual([code, 0]);
    expect(error?.message).toMatch(says);
    expectNothingFromInside(answer);
  });
});

test("a cursor of another list or another order is refused, and the sentence says where it belongs", async () => {
  const { data } = await platform.ask("{ documents(first: 1) { pageInfo { endCursor } } }");
  const cursor: string = data.documents.pageInfo.endCursor;
  for (const query of [
    `{ events(after: "${cursor}") { nodes { name } } }`,
    `{ documents(after: "${cursor}", orderBy: TITLE_ASC) { nodes { title } } }`,
  ]) {
    const { errors } = await platform.ask(query);
    expect(errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
    expect(errors?.[0]?.message).toMatch(/another list or another order/);
  }
});

test("one field that is asked wrongly does not spoil the others", async () => {
  const answer = await platform.ask('{ bad: commune(code: "99999") { name } good: commune(code: "23128") { name } }');
  expect(answer.data).toEqual({ bad: null, good: { name: "Xã Hàm Kiệm" } });
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors?.[0]?.path).toEqual(["bad"]);
});

test("a list that is asked wrongly does not spoil the same list that is asked rightly", async () => {
  const roots = await platform.ask('{ bad: models(after: "x") { totalCount } good: models { totalCount } }');
  expect(roots.data.bad).toBeNull();
  expect(roots.data.good.totalCount).toBeGreaterThan(0);
  expect(roots.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[["bad"], "BAD_CURSOR"]]);
  const units = await platform.ask(
    '{ bad: commune(code: "30409") { events(after: "x") { totalCount } } good: commune(code: "23128") { events { totalCount } } }',
  );
  expect(units.data).toEqual({ bad: { events: null }, good: { events: { totalCount: 0 } } });
  expect(units.errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_CURSOR"]);
});

function expectNothingFromInside({ errors = [] }: Answer): void {
  for (const { message, extensions } of errors) {
    expect(isErrorCode(extensions.code)).toBe(true);
    expect(Object.keys(extensions)).toEqual(["code"]);
    expect(message).not.toMatch(
      /select |\bat .*:\d+|node_modules|postgres|127\.0\.0\.1|:4001|organisations|subgraph|\$1/i,
    );
    expect(message).toMatch(/[.!?"]$/);
  }
}
