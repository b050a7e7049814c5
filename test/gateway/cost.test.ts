import { expect, test } from "vitest";
import { costOf } from "@phong-trao/gateway/limits/cost-of.ts";
import { costWeights } from "@phong-trao/gateway/limits/cost-weights.ts";
import { toySupergraph } from "./toy.ts";
import { stand } from "./stand.ts";

const weights = costWeights(toySupergraph());
const cost = (query: string, variables: Record<string, unknown> = {}) => costOf(query, variables, weights).total;

test("an object costs 1 and a leaf nothing; @cost says otherwise", () => {
  expect(cost(`{ book(id: 1) { id title __typename } }`)).toBe(1);
  expect(cost(`{ reviewCount }`)).toBe(0);
  expect(cost(`{ random }`)).toBe(3);
  expect(cost(`{ books(first: 0) { totalCount } }`)).toBe(1 + 5);
});

test("a page costs its size, whether the size is literal, variable, a default or unsaid", () => {
  expect(cost(`{ books(first: 7) { nodes { id } } }`)).toBe(1 + 7);
  expect(cost(`query ($n: Int) { books(first: $n) { nodes { id } } }`, { n: 7 })).toBe(1 + 7);
  expect(cost(`query ($n: Int = 9) { books(first: $n) { nodes { id } } }`)).toBe(1 + 9);
  expect(cost(`{ books { nodes { id } } }`)).toBe(1 + 20);
  expect(cost(`{ books(first: 3) { nodes { id } edges { node { id } } } }`)).toBe(1 + 3 + 3 + 3);
});

test("lists inside lists multiply", () => {
  // 1 connection, 10 books, of each 3 authors, of each 50 books, of each 4 reviews.
  expect(cost(`{ books(first: 10) { nodes { authors { books { reviews(first: 4) { text } } } } } }`)).toBe(
    1 + 10 + 30 + 1_500 + 6_000,
  );
});

test("a list of which nothing is said counts as ten, or as many as keys were given", () => {
  expect(cost(`{ booksByIds(ids: ["1"]) { id } }`)).toBe(10 + 1);
  expect(
    cost(`query ($ids: [ID!]!) { booksByIds(ids: $ids) { id } }`, { ids: Array.from({ length: 300 }, String) }),
  ).toBe(300 + 300);
});

test("input objects cost 1 each, and what is skipped costs nothing", () => {
  expect(cost(`{ shelf(page: { inner: { first: 1 }, and: [{}, {}] }) { id } }`)).toBe(20 + 4);
  expect(
    cost(`query ($f: BookFilter) { books(first: 1, filter: $f) { totalCount } }`, {
      f: { and: [{ text: "a" }, { text: "b" }] },
    }),
  ).toBe(1 + 5 + 3);
  expect(
    cost(`query ($no: Boolean!) { books(first: 50) @include(if: $no) { nodes { id } } random }`, { no: false }),
  ).toBe(3);
  expect(cost(`{ ... @skip(if: true) { books(first: 50) { nodes { id } } } random }`)).toBe(3);
});

test("a mutation starts at 10", () => {
  expect(cost(`mutation { shelve(id: 1) { id } }`)).toBe(11);
});

test("an operation over the budget is refused before it is planned, with the cost, the budget and the most expensive path", async () => {
  await using s = await stand({ limits: { cost: 1_000 } });
  const query = `query ($n: Int) { many: books(first: $n) { nodes { authors { books { id } } } } }`;
  expect((await s.ask(query, { n: 5 })).codes).toEqual([]);
  const answer = await s.ask(query, { n: 50 });
  expect(answer).toMatchObject({ status: 400, codes: ["OPERATION_TOO_COSTLY"] });
  expect(answer.body.errors?.[0]?.message).toMatch(
    /may cost 7,701; the budget is 1,000. Most of it is many\.nodes\.authors\.books \(7,500\)/,
  );
  expect(s.plans).toHaveLength(1);
  expect((await s.requestLines(2))[1]).toMatchObject({
    cost: 7_701,
    codes: ["OPERATION_TOO_COSTLY"],
  });
});

test("aliases, fragments and literals are charged like everything else", async () => {
  await using s = await stand({ limits: { cost: 1_000, filterItems: 5_000 } });
  const costly = { status: 400, codes: ["OPERATION_TOO_COSTLY"] };
  expect(
    await s.ask(`{ ${Array.from({ length: 11 }, (_, i) => `a${i}: books(first: 100) { nodes { id } }`).join(" ")} }`),
  ).toMatchObject(costly);
  expect(
    await s.ask(
      `{ book(id: 1) { ...F } } fragment F on Book { reviews(first: 100) { book { reviews(first: 100) { text } } } }`,
    ),
  ).toMatchObject(costly);
  expect(
    await s.ask(`query ($ids: [ID!]!) { booksByIds(ids: $ids) { id } }`, { ids: Array.from({ length: 501 }, String) }),
  ).toMatchObject(costly);
  expect(s.plans).toHaveLength(0);
});

test("introspection that multiplies itself is charged as well", async () => {
  await using s = await stand({ limits: { cost: 1_000 } });
  const aliases = (inside: string) => Array.from({ length: 20 }, (_, i) => `a${i}: fields { ${inside} }`).join(" ");
  const answer = await s.ask(
    `{ __schema { types { ${aliases(`type { ...F }`)} } } } fragment F on __Type { ${aliases("name args { name }")} }`,
  );
  expect(answer.codes).toEqual(["OPERATION_TOO_COSTLY"]);
});
