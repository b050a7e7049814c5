import { expect, test } from "vitest";
import { stand } from "./stand.ts";

const never = () => new Promise(() => {});
const query = `{ books(first: 2) { nodes { title authors { name } reviews(first: 1) { text } } } reviewCount }`;

test("a hanging subgraph costs its own fields, and its signal is aborted", async () => {
  await using s = await stand({ limits: { subgraphMs: 50 } });
  s.toy.faults.set("authors", never);
  const { status, body } = await s.ask(query);
  expect(status).toBe(200);
  const node = (id: string) => ({ title: `Book ${id}`, authors: null, reviews: [{ text: "good" }] });
  expect(body.data).toEqual({ books: { nodes: [node("1"), node("2")] }, reviewCount: 12 });
  expect(body.errors).toMatchObject([{ path: ["books", "nodes"], extensions: { code: "TIMEOUT" } }]);
  expect(s.toy.contexts.map(({ request }) => request.signal.aborted)).toContain(true);
  expect(s.toy.contexts.filter(({ request }) => request.signal.aborted)).toHaveLength(1);
});

test("a subgraph that was late once is not waited for again in the same request", async () => {
  await using s = await stand({ limits: { subgraphMs: 60_000 }, limitsOf: { authors: { subgraphMs: 50 } } });
  s.toy.faults.set("name", never);
  // Books answer only after authors have been late, and the way goes on to authors.
  s.toy.faults.set("book", () =>
    expect.poll(() => s.toy.contexts.some(({ request }) => request.signal.aborted)).toBe(true),
  );
  const { body } = await s.ask(`{ author(id: 1) { name } book(id: 1) { title authors { id } } }`);
  expect(body.data).toEqual({ author: null, book: { title: "Book 1", authors: null } });
  expect(body.errors).toMatchObject([
    { path: ["author"], extensions: { code: "TIMEOUT" } },
    { path: ["book"], extensions: { code: "TIMEOUT" } },
  ]);
});

test("a subgraph that cannot even begin costs its own fields", async () => {
  await using s = await stand();
  Object.assign(s.toy.subgraphs.reviews, {
    contextFor() {
      throw new Error("connect ECONNREFUSED 10.1.2.3:5432");
    },
  });
  const { text, body } = await s.ask(query);
  expect(body.data).toMatchObject({
    books: { nodes: [{ title: "Book 1", authors: [{ name: "Author of 1" }], reviews: null }, {}] },
    reviewCount: null,
  });
  expect(body.errors?.map(({ path, extensions }) => [path, extensions["code"]])).toEqual(
    expect.arrayContaining([
      [["reviewCount"], "SUBGRAPH_UNAVAILABLE"],
      [["books", "nodes"], "SUBGRAPH_UNAVAILABLE"],
    ]),
  );
  expect(text).not.toContain("10.1.2.3");
  expect(JSON.stringify(s.lines)).toContain("ECONNREFUSED");
});

test("a subgraph that floods costs its own fields", async () => {
  await using s = await stand({ limits: { subgraphBytes: 10_000 } });
  s.toy.faults.set("name", () => null);
  s.toy.faults.set("reviewsOf", () => [{ text: "x".repeat(20_000), book: { id: "1" } }]);
  const { body } = await s.ask(query);
  expect(body.data).toMatchObject({
    books: { nodes: [{ title: "Book 1", authors: [{ name: "Author of 1" }], reviews: null }, {}] },
  });
  expect(body.errors).toMatchObject([
    {
      path: ["books", "nodes"],
      message: expect.stringContaining("larger than 9 KiB"),
      extensions: { code: "SUBGRAPH_UNAVAILABLE" },
    },
  ]);
});

test("the whole request has an end, whatever its steps take", async () => {
  await using s = await stand({ limits: { subgraphMs: 10_000, requestMs: 80 } });
  s.toy.faults.set("book", never);
  const { body } = await s.ask(`{ book(id: 1) { title } reviewCount }`);
  expect(body.data).toEqual({ book: null, reviewCount: 12 });
  expect(body.errors).toMatchObject([
    { path: ["book"], message: expect.stringContaining("not complete after 0.08 s"), extensions: { code: "TIMEOUT" } },
  ]);
});

test("bystanders are unaffected", async () => {
  await using s = await stand({ limits: { subgraphMs: 300 } });
  let hanging = 0;
  s.toy.faults.set("authors", () => (hanging++ === 0 ? never() : undefined));
  const victim = s.ask(query);
  await expect.poll(() => hanging).toBeGreaterThan(0);
  const others = await Promise.all(Array.from({ length: 20 }, () => s.ask(query)));
  expect(others.every(({ body }) => body.errors === undefined)).toBe(true);
  expect((await victim).codes).toEqual(["TIMEOUT"]);
});

test("a client that goes away ends its request", async () => {
  await using s = await stand({ limits: { subgraphMs: 5_000 } });
  s.toy.faults.set("authors", never);
  const gone = new AbortController();
  const request = fetch(`${s.gateway.url}/graphql`, {
    method: "POST",
    signal: gone.signal,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  await expect.poll(() => s.toy.contexts.length).toBe(3);
  gone.abort();
  await expect(request).rejects.toThrow("aborted");
  await expect.poll(() => s.toy.contexts.filter((context) => context.request.signal.aborted).length).toBeGreaterThan(0);
  await s.requestLines(1);
  expect((await s.ask(`{ reviewCount }`)).codes).toEqual([]);
  expect((await s.requestLines(2)).map((line) => line["status"])).toEqual([499, 200]);
  // Nobody has to look into it.
  expect(s.lines.filter((line) => line["level"] !== "info" && line["level"] !== "debug")).toEqual([]);
});
