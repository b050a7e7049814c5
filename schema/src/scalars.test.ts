import { type GraphQLError, buildSchema, graphql } from "graphql";
import { describe, expect, test } from "vitest";
import { DateScalar, DateTimeScalar, PartialDateScalar, scalars } from "./scalars.ts";

describe("what is taken", () => {
  test.each([
    [DateScalar, "2024-09-17"],
    [DateScalar, "2024-02-29"],
    [DateScalar, "1900-01-01"],
    [DateScalar, "2100-12-31"],
    [PartialDateScalar, "2020"],
    [PartialDateScalar, "2020-11"],
    [PartialDateScalar, "2020-11-09"],
    [DateTimeScalar, "2024-03-27T15:39:01+07:00"],
    [DateTimeScalar, "2024-03-27T08:39:01.5Z"],
  ])("%s %s, in and out", (scalar, text) => {
    expect(scalar.parseValue(text)).toBe(text);
    expect(scalar.serialize(text)).toBe(text);
  });
});

describe("what is refused", () => {
  test.each([
    [DateScalar, "2024-02-30"],
    [DateScalar, "2023-02-29"],
    [DateScalar, "1900-02-29"],
    [DateScalar, "2024-13-01"],
    [DateScalar, "2024-00-10"],
    [DateScalar, "2024-09-00"],
    [DateScalar, "1899-12-31"],
    [DateScalar, "2101-01-01"],
    [DateScalar, "2024-9-17"],
    [DateScalar, "17/09/2024"],
    [DateScalar, "2024-09-17T00:00:00Z"],
    [DateScalar, "2024-09-17\n"],
    [DateScalar, "２０２４-09-17"],
    [DateScalar, ""],
    [DateScalar, 20240917],
    [DateScalar, true],
    [DateScalar, ["2024-09-17"]],
    [DateScalar, { year: 2024 }],
    [PartialDateScalar, "2020-"],
    [PartialDateScalar, "2020-13"],
    [PartialDateScalar, "2020-11-31"],
    [PartialDateScalar, 2020],
    [DateTimeScalar, "2024-03-27"],
    [DateTimeScalar, "2024-03-27T15:39:01"],
    [DateTimeScalar, "2024-03-27T24:00:00Z"],
    [DateTimeScalar, "2024-02-30T15:39:01Z"],
    [DateTimeScalar, "2024-03-27T15:39:01+15:00"],
  ])("%s %j", (scalar, value) => {
    expect(() => scalar.parseValue(value)).toThrow(expect.objectContaining({ extensions: { code: "BAD_DATE" } }));
  });

  test("a resolver that gives a Date object is a defect, not a bad request", () => {
    expect(() => DateScalar.serialize(new Date(0))).toThrow(TypeError);
  });
});

describe("through an operation", () => {
  const schema = buildSchema(
    "scalar Date scalar PartialDate type Query { on(date: Date, dates: [Date!], partial: PartialDate): String }",
  );
  for (const [name, scalar] of Object.entries(scalars)) {
    const { parseValue, parseLiteral, serialize } = scalar;
    Object.assign(schema.getType(name) ?? {}, { parseValue, parseLiteral, serialize });
  }
  const errorOf = async (source: string, variableValues?: Record<string, unknown>): Promise<GraphQLError | undefined> =>
    (await graphql({ schema, source, ...(variableValues && { variableValues }) })).errors?.[0];

  test("a literal is refused with its code, its place and a sentence", async () => {
    const error = await errorOf('{ on(date: "2024-02-30") }');
    expect(error?.extensions).toEqual({ code: "BAD_DATE" });
    expect(error?.locations).toEqual([{ line: 1, column: 12 }]);
    expect(error?.message).toBe(
      '"2024-02-30" is not a day of the calendar, YYYY-MM-DD, such as 2024-09-17, in the years 1900 to 2100.',
    );
  });

  test("a number where a date is needed", async () => {
    expect((await errorOf("{ on(date: 20240917) }"))?.message).toMatch(/^20240917 is not a day/);
  });

  test("a variable keeps the code, also inside a list", async () => {
    expect((await errorOf("query ($d: Date) { on(date: $d) }", { d: "yesterday" }))?.extensions).toEqual({
      code: "BAD_DATE",
    });
    expect((await errorOf("query ($d: [Date!]) { on(dates: $d) }", { d: ["2024-09-17", 5] }))?.extensions).toEqual({
      code: "BAD_DATE",
    });
  });

  test("what was given is shown short and on one line", async () => {
    const error = await errorOf(`{ on(date: "${"x".repeat(5_000)}") }`);
    expect(error?.message.length).toBeLessThan(160);
    expect((await errorOf('{ on(date: "a\\n\\u202e\\u0000b") }'))?.message).toMatch(/^"a[ -~]+b" is not/);
  });
});
