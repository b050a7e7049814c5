import { expect, test } from "vitest";
import { stand } from "./stand.ts";

const exceeded = { status: 400, codes: ["PAGE_SIZE_EXCEEDED"] };
const page = { books: { nodes: [{ id: "1" }] } };

test("a page of 100 passes and one of 101 does not, as a literal", async () => {
  await using s = await stand();
  expect((await s.ask(`{ books(first: 100) { nodes { id } } }`)).codes).toEqual([]);
  const answer = await s.ask(`{ books(first: 101) { nodes { id } } }`);
  expect(answer).toMatchObject(exceeded);
  expect(answer.body.errors?.[0]).toMatchObject({ path: ["books"], message: expect.stringContaining("at most 100") });
  expect(s.plans).toHaveLength(1);
});

test("nor through a variable, its default, an argument's default, or an alias", async () => {
  await using s = await stand();
  const query = `query Page($n: Int = 1) { books(first: $n) { nodes { id } } }`;
  expect((await s.ask(query)).body.data).toEqual(page);
  // The document is cached now; its variables are looked at all the same.
  expect(await s.ask(query, { n: 101 })).toMatchObject(exceeded);
  expect(await s.ask(query, { n: 2_147_483_647 })).toMatchObject(exceeded);
  expect(await s.ask(`query ($n: Int = 5000) { books(first: $n) { nodes { id } } }`)).toMatchObject(exceeded);
  expect(
    await s.ask(`{ small: books(first: 1) { nodes { id } } large: books(first: 101) { nodes { id } } }`),
  ).toMatchObject(exceeded);
  await using strict = await stand({ limits: { pageSize: 10 } });
  // Nobody wrote a number: the argument's own default is 20.
  expect(await strict.ask(`{ books { nodes { id } } }`)).toMatchObject(exceeded);
  expect(await strict.ask(`query ($n: Int) { books(first: $n) { nodes { id } } }`)).toMatchObject(exceeded);
});

test("nor deep inside: in fragments, in another subgraph, in nested input objects, in lists of them", async () => {
  await using s = await stand();
  expect(
    await s.ask(`{ book(id: 1) { ...F } } fragment F on Book { ... { reviews(first: 101) { text } } }`),
  ).toMatchObject(exceeded);
  expect(
    await s.ask(`query ($n: Int) { book(id: 1) { ...F } } fragment F on Book { reviews(first: $n) { text } }`, {
      n: 101,
    }),
  ).toMatchObject(exceeded);
  expect(await s.ask(`{ shelf(page: { inner: { first: 101 } }) { id } }`)).toMatchObject(exceeded);
  expect(
    await s.ask(`query ($p: Page) { shelf(page: $p) { id } }`, {
      p: { and: [{ first: 1 }, { inner: { first: 101 } }] },
    }),
  ).toMatchObject(exceeded);
  expect(await s.ask(`query ($n: Int) { shelf(page: { and: [{ first: $n }] }) { id } }`, { n: 101 })).toMatchObject(
    exceeded,
  );
  expect(await s.ask(`query ($p: Page = { first: 101 }) { shelf(page: $p) { id } }`)).toMatchObject(exceeded);
  // A field that is left out for this request is not asked for, but its page is no excuse either.
  expect(
    await s.ask(`query ($no: Boolean!) { books(first: 101) @include(if: $no) { nodes { id } } reviewCount }`, {
      no: false,
    }),
  ).toMatchObject(exceeded);
  expect(s.plans).toHaveLength(0);
});

test("less than nothing is no page", async () => {
  await using s = await stand();
  expect(await s.ask(`{ books(first: -1) { nodes { id } } }`)).toMatchObject({
    status: 400,
    codes: ["BAD_USER_INPUT"],
  });
  expect(await s.ask(`query ($n: Int) { books(first: $n) { nodes { id } } }`, { n: -5 })).toMatchObject({
    status: 400,
    codes: ["BAD_USER_INPUT"],
  });
  expect((await s.ask(`{ books(first: 0) { nodes { id } } }`)).body.data).toEqual({ books: { nodes: [] } });
});

test("variables of the wrong type are the client's error, and a long value is not repeated in full", async () => {
  await using s = await stand();
  const query = `query ($n: Int) { books(first: $n) { nodes { id } } }`;
  expect(await s.ask(query, { n: "many" })).toMatchObject({ status: 400, codes: ["BAD_USER_INPUT"] });
  const answer = await s.ask(query, { n: "x".repeat(100_000) });
  expect(answer).toMatchObject({ status: 400, codes: ["BAD_USER_INPUT"] });
  expect(answer.text.length).toBeLessThan(2_000);
  expect(await s.ask(`query ($id: ID!) { book(id: $id) { id } }`)).toMatchObject({
    status: 400,
    codes: ["BAD_USER_INPUT"],
  });
  expect(await s.ask(`query ($k: Kind) { random(kind: $k) }`, { k: "POEM" })).toMatchObject({
    status: 400,
    codes: ["BAD_USER_INPUT"],
  });
});

test("lists and nesting inside variables are bounded before anything recurses over them", async () => {
  await using s = await stand();
  const tooLarge = { status: 400, codes: ["OPERATION_TOO_LARGE"] };
  const byIds = `query ($ids: [ID!]!) { booksByIds(ids: $ids) { id } }`;
  expect((await s.ask(byIds, { ids: Array.from({ length: 100 }, (_, i) => i) })).codes).toEqual([]);
  expect(await s.ask(byIds, { ids: Array.from({ length: 101 }, (_, i) => i) })).toMatchObject(tooLarge);
  expect(await s.ask(`{ booksByIds(ids: [${"1,".repeat(101)}]) { id } }`)).toMatchObject(tooLarge);
  expect(await s.ask(byIds, { ids: ["x".repeat(1_001)] })).toMatchObject(tooLarge);
  // A list that nobody declared is not looked into, but may not be endless either.
  expect(await s.ask(`{ reviewCount }`, { ids: Array.from({ length: 5_001 }, (_, i) => i) })).toMatchObject(tooLarge);
  const deep = (depth: number): unknown => (depth === 0 ? {} : { inner: deep(depth - 1) });
  expect((await s.ask(`query ($p: Page) { shelf(page: $p) { id } }`, { p: deep(15) })).codes).toEqual([]);
  expect(await s.ask(`query ($p: Page) { shelf(page: $p) { id } }`, { p: deep(25) })).toMatchObject(tooLarge);
  const brackets = `{"query": "query ($p: Page) { shelf(page: $p) { id } }", "variables": {"p": ${"[".repeat(120_000)}${"]".repeat(120_000)}}}`;
  expect(await s.post(brackets)).toMatchObject(tooLarge);
  // Even where no variable of that name is declared.
  expect(await s.ask(`{ reviewCount }`, { unused: deep(25) })).toMatchObject(tooLarge);
});

test("a variable called $representations, which the gateway's own fetches use, is refused with a sentence", async () => {
  await using s = await stand();
  const answer = await s.ask(`query ($representations: ID!) { book(id: $representations) { id stars } }`, {
    representations: "1",
  });
  expect(answer).toMatchObject({ status: 400, codes: ["BAD_USER_INPUT"] });
});

test("a variable that may be null, given as null where that may not be, is the client's mistake and no fault of ours", async () => {
  await using s = await stand();
  const wrong = { status: 400, codes: ["BAD_USER_INPUT"] };
  expect(await s.ask(`query ($id: ID = "1") { book(id: $id) { id } }`, { id: null })).toMatchObject(wrong);
  expect(await s.ask(`query ($if: Boolean = true) { reviewCount @include(if: $if) }`, { if: null })).toMatchObject(
    wrong,
  );
});
