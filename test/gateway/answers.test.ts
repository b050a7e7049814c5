import { compiledFetches } from "@phong-trao/kit/compiled-fetches.ts";
import { expect, test } from "vitest";
import { keptSecret } from "./toy.ts";
import { stand } from "./stand.ts";

test("one operation is answered from three subgraphs, in two steps", async () => {
  await using s = await stand();
  const { body } = await s.ask(
    `query Everything { book(id: "1") { __typename title authors { __typename name } reviews(first: 2) { text } } }`,
  );
  expect(body).toEqual({
    data: {
      book: {
        __typename: "Book",
        title: "Book 1",
        authors: [{ __typename: "Author", name: "Author of 1" }],
        reviews: [{ text: "good" }, { text: "good" }],
      },
    },
  });
  expect(s.plans[0]).toMatchObject({ fetches: 3, depth: 2 });
});

test("all fetches of one client request share a subgraph's context, and no two client requests do", async () => {
  await using s = await stand();
  const query = `{ first: book(id: "1") { loads authors { favourite { loads today } } } }`;
  const { body } = await s.ask(query);
  expect(body.data).toEqual({ first: { loads: 1, authors: [{ favourite: { loads: 2, today: "2026-11-09" } }] } });
  expect((await s.ask(query)).body.data.first.loads).toBe(1);
  expect(s.toy.contexts).toHaveLength(4);
});

test("an object that a subgraph keeps never enters an answer", async () => {
  await using s = await stand();
  const { body } = await s.ask(`{ secret }`);
  expect(body.data.secret).toEqual({ owner: "books", seen: [1] });
  // The subgraph's own is what it was, and the next answer has another copy.
  const fetches = compiledFetches(s.toy.subgraphs.books);
  const asked = { text: "{ secret }", variables: {} };
  const copies = await Promise.all([1, 2].map(async () => (await fetches(asked, {})).data?.["secret"]));
  expect(copies[0]).toEqual(keptSecret);
  expect(copies[0]).not.toBe(keptSecret);
  expect(copies[0]).not.toBe(copies[1]);
});
