import { afterAll, beforeAll, expect, test } from "vitest";
import { callCounter } from "./call-counter.ts";
import { composedSupergraph } from "./schemas.ts";
import { type Replayed, serveReplayed } from "./serve.ts";

let replayed: Replayed;
beforeAll(async () => {
  replayed = await serveReplayed();
});
afterAll(() => replayed?.[Symbol.asyncDispose]());

async function ask(subgraph: string, query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(`${replayed.url}/${subgraph}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const entities = (type: string, fields: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`;

test("the subgraphs compose, each with the address under which it answers", () => {
  const supergraph = composedSupergraph("http://127.0.0.1:1");
  for (const name of ["accounts", "inventory", "products", "reviews"]) {
    expect(supergraph).toContain(`url: "http://127.0.0.1:1/${name}"`);
  }
});

test("whatever representations are asked for are answered, in their order, now and the second time", async () => {
  const of = (upc: string, price: number, weight: number) => ({ __typename: "Product", upc, price, weight });
  const asked = { representations: [of("3", 15, 20), of("9", 9_999, 800), of("1", 899, 100)] };
  const query = entities("Product", "inStock shippingEstimate");
  const answer = {
    data: {
      _entities: [
        { inStock: false, shippingEstimate: 10 },
        { inStock: true, shippingEstimate: 0 },
        { inStock: true, shippingEstimate: 50 },
      ],
    },
  };
  expect(await ask("inventory", query, asked)).toEqual(answer);
  expect(await ask("inventory", query, asked)).toEqual(answer);
  expect(await ask("inventory", query, { representations: asked.representations.slice(1) })).toEqual({
    data: { _entities: answer.data._entities.slice(1) },
  });
});

test("reviews lead to their products and to who wrote them, and back", async () => {
  const query = entities("Product", "reviews { id author { id username reviews { id product { upc } } } }");
  expect(await ask("reviews", query, { representations: [{ __typename: "Product", upc: "3" }] })).toEqual({
    data: {
      _entities: [
        {
          reviews: [
            {
              id: "9",
              author: {
                id: "1",
                username: "user-1",
                reviews: [
                  { id: "1", product: { upc: "1" } },
                  { id: "2", product: { upc: "1" } },
                ],
              },
            },
          ],
        },
      ],
    },
  });
});

test("a question that does not fit is answered with an error", async () => {
  expect(await ask("accounts", "{ nobody }")).toMatchObject({ errors: [{ message: /Cannot query field "nobody"/ }] });
});

test("calls are counted as they come, and from nought again when they were told", async () => {
  const counter = callCounter(replayed.url);
  await counter.start();
  await ask("accounts", "{ me { name } }");
  await ask("accounts", "{ me { name } }");
  expect(await counter.counted()).toEqual({ statements: 0, fetches: 2 });
  expect(await counter.counted()).toEqual({ statements: 0, fetches: 0 });
});
