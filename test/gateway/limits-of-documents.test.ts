import { getIntrospectionQuery } from "graphql";
import { expect, test } from "vitest";
import { stand } from "./stand.ts";

async function refused(query: string, limits: Parameters<typeof stand>[0] = {}) {
  await using s = await stand(limits);
  const answer = await s.ask(query);
  return {
    status: answer.status,
    codes: answer.codes,
    message: answer.body.errors?.[0]?.message ?? "",
    data: answer.body.data as unknown,
    plans: s.plans.length,
  };
}

const tooLarge = { status: 400, codes: ["OPERATION_TOO_LARGE"], data: undefined, plans: 0 };

test("the standard introspection query passes, with everything that tools add to it", async () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  });
  const { status, codes, data } = await refused(query);
  expect({ status, codes }).toEqual({ status: 200, codes: [] });
  expect(data).toHaveProperty("__schema.types");
});

test("a document of more than 4,000 tokens is refused", async () => {
  const ids = `"1" `.repeat(4_000);
  expect(await refused(`{ booksByIds(ids: [${ids}]) { id } }`)).toMatchObject({
    ...tooLarge,
    message: expect.stringContaining("4,000 tokens"),
  });
});

test("20 fields inside each other pass and 21 do not, through fragments as well", async () => {
  const nested = (depth: number) =>
    `{ book(id: 1) ${"{ similar(first: 1) ".repeat(depth - 2)}{ id ${"}".repeat(depth)}`;
  const open = { limits: { cost: 1e12 } };
  expect(await refused(nested(20), open)).toMatchObject({ status: 200, codes: [] });
  expect(await refused(nested(21), open)).toMatchObject(tooLarge);
  const links = Array.from(
    { length: 20 },
    (_, i) => `fragment F${i} on Book { similar(first: 1) { ...F${i + 1} } }`,
  ).join(" ");
  expect(await refused(`{ book(id: 1) { ...F0 } } ${links} fragment F20 on Book { id }`, open)).toMatchObject(tooLarge);
  expect(
    await refused(`{ __schema { types { fields { type { ${"ofType { ".repeat(18)} name ${"} ".repeat(23)}`),
  ).toMatchObject(tooLarge);
});

test("inline fragments inside each other are bounded too", async () => {
  expect(await refused(`{ ${"... { ".repeat(70)} reviewCount ${"} ".repeat(71)}`)).toMatchObject(tooLarge);
});

test("2,000 selections pass and more do not, __typename included", async () => {
  const query = (each: number) =>
    `{ ${Array.from({ length: 8 }, (_, i) => `a${i}: book(id: 1) { ${"__typename ".repeat(each)} }`).join(" ")} }`;
  expect(await refused(query(249))).toMatchObject({ status: 200, codes: [] });
  expect(await refused(query(250))).toMatchObject({
    ...tooLarge,
    message: expect.stringContaining("2,008 selections"),
  });
});

test("one field repeated so often that graphql-js stops comparing is refused with a sentence", async () => {
  expect(await refused(`{ ${"__typename ".repeat(2_000)} }`)).toMatchObject({
    ...tooLarge,
    message: expect.stringContaining("repeats fields"),
  });
});

test("a bomb of nested fragments, which keeps a stock gateway's planner busy for seconds, never reaches the planner", async () => {
  // Each fragment asks for the next one several times: a thousand bytes that expand to millions of selections.
  const levels = Array.from(
    { length: 12 },
    (_, i) => `fragment L${i} on Book { authors { books { ...L${i + 1} ...L${i + 1} ...L${i + 1} ...L${i + 1} } } }`,
  );
  const bomb = `{ book(id: 1) { ...L0 } } ${levels.join(" ")} fragment L12 on Book { id stars }`;
  expect(bomb.length).toBeLessThan(1_200);
  expect(await refused(bomb, { limits: { depth: 1_000 } })).toMatchObject({
    ...tooLarge,
    message: expect.stringContaining("selections"),
  });
  // Wide instead of deep: within every other limit.
  const wide = `{ book(id: 1) { ...A } } fragment A on Book { ${"...B ".repeat(20)}} fragment B on Book { ${"...C ".repeat(20)}} fragment C on Book { ${"stars ".repeat(20)}}`;
  expect(await refused(wide)).toMatchObject(tooLarge);
});

test("the measure of a bomb is taken without expanding it", async () => {
  // 2^500 selections: an expansion would not end.
  const levels = Array.from({ length: 490 }, (_, i) => `fragment L${i} on Book { ...L${i + 1} ...L${i + 1} }`).join(
    " ",
  );
  expect(
    await refused(`{ book(id: 1) { ...L0 } } ${levels} fragment L490 on Book { id }`, { limits: { tokens: 100_000 } }),
  ).toMatchObject(tooLarge);
});

test("30 aliases in a selection set pass and 31 do not, however they get there", async () => {
  const aliases = (from: number, to: number, field: string) =>
    Array.from({ length: to - from }, (_, i) => `a${from + i}: ${field}`).join(" ");
  expect(await refused(`{ ${aliases(0, 30, "__typename")} }`)).toMatchObject({ status: 200 });
  expect(await refused(`{ ${aliases(0, 31, "__typename")} }`)).toMatchObject(tooLarge);
  expect(await refused(`{ ${aliases(0, 31, "reviewCount")} }`)).toMatchObject(tooLarge);
  expect(
    await refused(
      `{ book(id: 1) { ${aliases(0, 16, "id")} ...More ... { ${aliases(20, 30, "id")} } } } fragment More on Book { ${aliases(40, 46, "stars")} }`,
    ),
  ).toMatchObject(tooLarge);
});

test("50 directives pass and 51 do not, fragments expanded", async () => {
  const skipped = (count: number) => "reviewCount @skip(if: false) ".repeat(count);
  expect(await refused(`{ ${skipped(50)} }`)).toMatchObject({ status: 200 });
  expect(await refused(`{ ${skipped(51)} }`)).toMatchObject(tooLarge);
  expect(await refused(`{ reviewCount ${"@include(if: true) ".repeat(51)} }`)).toMatchObject(tooLarge);
  expect(await refused(`{ ${"...F ".repeat(6)} } fragment F on Query { ${skipped(9)} }`)).toMatchObject(tooLarge);
  expect(
    await refused(`query ($a: Boolean! ${"@deprecated ".repeat(51)}) { reviewCount @skip(if: $a) }`),
  ).toMatchObject(tooLarge);
});

test("100 variables pass and 101 do not", async () => {
  const query = (count: number) =>
    `query (${Array.from({ length: count }, (_, i) => `$v${i}: ID = 1`).join(" ")}) { ${Array.from(
      { length: count },
      (_, i) => `...on Query { a${i % 25}: book(id: "1") { id } }`,
    )
      .slice(0, 1)
      .join(" ")} }`;
  expect((await refused(query(100))).codes).not.toContain("OPERATION_TOO_LARGE");
  expect(await refused(query(101))).toMatchObject(tooLarge);
});

test("brackets without end do not run out of stack", async () => {
  const curly = "{".repeat(250_000);
  expect(await refused(curly)).toMatchObject({ status: 400, codes: ["GRAPHQL_PARSE_FAILED"], plans: 0 });
  expect(await refused("{a".repeat(80_000))).toMatchObject(tooLarge);
  expect(await refused(`{ shelf(page: ${"{inner:".repeat(1_200)}{}${"}".repeat(1_200)}) { id } }`)).toMatchObject(
    tooLarge,
  );
  expect(await refused(`{ booksByIds(ids: ${"[".repeat(1_900)}1${"]".repeat(1_900)}) { id } }`)).toMatchObject(
    tooLarge,
  );
  expect(
    await refused(`query ($v: ${"[".repeat(1_900)}ID${"]".repeat(1_900)}) { booksByIds(ids: $v) { id } }`),
  ).toMatchObject(tooLarge);
  expect(
    await refused(`query ($v: Page = ${"{inner:".repeat(300)}{}${"}".repeat(300)}) { shelf(page: $v) { id } }`),
  ).toMatchObject(tooLarge);
  // With the token limit out of the way the parser itself gives up, and that is caught.
  expect(await refused(`{ booksByIds(ids: ${"[".repeat(100_000)}`, { limits: { tokens: 1_000_000 } })).toMatchObject(
    tooLarge,
  );
});

test("fragments that contain themselves are refused by validation and hold nobody up", async () => {
  const query = `{ book(id: 1) { ...A } } fragment A on Book { similar { ...B } } fragment B on Book { similar { ...A } }`;
  expect(await refused(query)).toMatchObject({
    status: 400,
    codes: ["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_VALIDATION_FAILED"].slice(0, 1),
    plans: 0,
  });
});

test("a document is refused again when it comes again, although documents are cached", async () => {
  await using s = await stand();
  for (const _ of [1, 2, 3])
    expect((await s.ask(`{ ${"__typename ".repeat(2_001)} }`)).codes).toEqual(["OPERATION_TOO_LARGE"]);
  expect((await s.ask(`{ reviewCount }`)).body).toEqual({ data: { reviewCount: 12 } });
});

test("no field may be called __typename that is none", async () => {
  expect(await refused('{ book(id: "1") { __typename: title } }')).toMatchObject({
    status: 400,
    codes: ["BAD_USER_INPUT"],
    plans: 0,
  });
});
