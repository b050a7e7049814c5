import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { answered } from "../gateway/stand.ts";
import { toySupergraph } from "../gateway/toy.ts";
import { library } from "./toy-library.ts";

const query = "query Book($id: ID!) { book(id: $id) { title reviews(first: 1) { text } } }";
const variables = { id: "1" };

/** Asked for the first time by the long road, then worked out by the short one, then kept. */
async function kept(s: Awaited<ReturnType<typeof library>>) {
  await s.ask(query, variables);
  const answer = await s.ask(query, variables);
  await pause(5);
  const before = s.worked;
  expect(await s.ask(query, variables)).toMatchObject({ status: 200, text: answer.text });
  expect(s.worked).toBe(before);
  return answer;
}

test("an answer is given again until what it was made of changes, and no longer", async () => {
  await using s = await library();
  await kept(s);
  const before = s.worked;
  s.versions.authors = "2";
  await s.ask(query, variables);
  expect(s.worked).toBe(before);
  for (const name of ["reviews", "books"] as const) {
    s.versions[name] = "2";
    const worked = s.worked;
    await s.ask(query, variables);
    expect(s.worked, name).toBe(worked + 1);
    await pause(5);
    await s.ask(query, variables);
    expect(s.worked, name).toBe(worked + 1);
  }
  expect(s.gateway.answerFigures).toMatchObject({ hits: 4, misses: 3, entries: 1, overtaken: 0, bypasses: 0 });
});

test("it says the same in the log and in its headers, but for the request's id", async () => {
  await using s = await library();
  const first = await kept(s);
  const second = await s.ask(query, variables);
  const ofAnswer = (headers: Headers) => {
    const { "x-request-id": _, date: _date, ...others } = Object.fromEntries(headers);
    return others;
  };
  expect(ofAnswer(second.headers)).toEqual(ofAnswer(first.headers));
  expect(second.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
  const lines = (await s.requestLines(4)).slice(1);
  for (const line of lines) {
    expect(line).toMatchObject({ route: "/graphql", status: 200, operationName: "Book", cost: lines[0]?.["cost"] });
    expect(line["operationHash"]).toMatch(/^[0-9a-f]{64}$/);
  }
});

test("other variables, another operation and another day are other answers", async () => {
  await using s = await library();
  await kept(s);
  const before = s.worked;
  expect((await s.ask(query, { id: "2" })).body.data).toMatchObject({ book: { title: "Book 2" } });
  expect(s.worked).toBe(before + 1);
  s.today = "2026-11-23";
  await s.ask(query, variables);
  expect(s.worked).toBe(before + 2);

  const today = "{ book(id: 1) { today } }";
  await s.ask(today);
  expect((await s.ask(today)).body.data).toEqual({ book: { today: "2026-11-23" } });
  await pause(5);
  s.today = "2026-11-24";
  expect((await s.ask(today)).body.data).toEqual({ book: { today: "2026-11-24" } });
});

test("who says who they are is not answered with what is everybody's, and leaves nothing behind", async () => {
  await using s = await library();
  const authorization = "Bearer somebody";
  for (let time = 1; time <= 3; time += 1) {
    const { headers } = await s.post({ query, variables }, { authorization });
    expect(s.worked).toBe(time);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("etag")).toBeNull();
  }
  expect(s.gateway.answerFigures).toMatchObject({ entries: 0, hits: 0, misses: 0 });
  await kept(s);
  const before = s.worked;
  await s.post({ query, variables }, { authorization });
  expect(s.worked).toBe(before + 1);
});

test("errors are not kept, nor what was worked out while data changed, nor mutations", async () => {
  await using s = await library();
  await s.ask(query, { id: "0" });
  for (let time = 0; time < 2; time += 1) {
    const answer = await s.ask(query, { id: "0" });
    expect(answer.codes).toEqual(["NOT_FOUND"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
  }
  const mutation = "mutation { shelve(id: 1) { title } }";
  for (let time = 0; time < 3; time += 1) await s.ask(mutation);
  await pause(5);
  expect(s.gateway.answerFigures?.entries).toBe(0);

  s.toy.faults.set("book", () => (s.versions.reviews = "2"));
  await s.ask(query, variables);
  await pause(5);
  expect(s.gateway.answerFigures).toMatchObject({ entries: 0, overtaken: 1 });
  s.toy.faults.delete("book");
  await kept(s);
});

test("who asks for the same at the same moment shares one answer, unless it goes wrong", async () => {
  await using s = await library();
  await s.ask(query, variables);
  const asked = () => Promise.all(Array.from({ length: 5 }, () => s.ask(query, variables)));
  let fails = false;
  s.toy.faults.set("book", async () => {
    await pause(300);
    if (fails) {
      fails = false;
      throw new Error("once");
    }
  });
  const before = s.worked;
  const answers = await asked();
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(s.worked).toBe(before + 1);
  s.versions.books = "2";
  fails = true;
  const again = await asked();
  expect(again.filter(({ codes }) => codes.length > 0).length).toBe(1);
  expect(again.filter(({ text }) => text === answers[0]?.text).length).toBe(4);
});

test("a write between two that ask for the same is not lost on the second", async () => {
  await using s = await library();
  await s.ask(query, variables);
  const [worked, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  s.toy.faults.set("book", () => {
    worked.resolve();
    return goOn.promise;
  });
  const before = s.worked;
  const first = s.ask(query, variables);
  await worked.promise;
  s.versions.books = "2";
  const second = s.ask(query, variables);
  await expect.poll(() => s.worked).toBe(before + 2);
  goOn.resolve();
  await Promise.all([first, second]);
});

test("while the version cannot be told, answers are worked out", async () => {
  await using s = await library();
  await kept(s);
  const before = s.worked;
  s.versions.reviews = new Error("the database is away");
  for (let time = 1; time <= 2; time += 1) {
    expect((await s.ask(query, variables)).codes).toEqual([]);
    expect(s.worked).toBe(before + time);
  }
  expect(s.gateway.answerFigures).toMatchObject({ bypasses: 2 });
});

test("with another supergraph nothing of before is given again, and nothing of it is held", async () => {
  await using s = await library();
  await kept(s);
  const before = s.worked;
  expect(await s.gateway.reload(`${toySupergraph()}\n# later`)).toBe(true);
  expect(s.gateway.answerFigures?.entries).toBe(0);
  await s.ask(query, variables);
  expect(s.worked).toBe(before + 1);
});

test("without a cache nothing is kept, and nothing may be", async () => {
  await using s = await library({ answerCache: false });
  for (let time = 1; time <= 3; time += 1) {
    const { headers } = await s.ask(query, variables);
    expect(s.worked).toBe(time);
    expect(headers.get("cache-control")).toBe("no-store");
  }
  expect(s.gateway.answerFigures).toBeUndefined();
});

test("a GET with the tag of the answer that holds gets 304; a POST never does", async () => {
  await using s = await library();
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const address = `${s.gateway.url}/graphql?${asked.toString()}`;
  const get = async (headers: Record<string, string> = {}) =>
    answered(await fetch(address, { headers: { "apollo-require-preflight": "1", ...headers } }));
  // An operation that is new, and what a client accepts, are looked at by Apollo Server.
  expect((await get()).headers.get("cache-control")).toBe("no-store");
  const whole = await get();
  expect(whole).toMatchObject({ status: 200, body: { data: { book: { title: "Book 1" } } } });
  expect(whole.headers.get("cache-control")).toBe("no-cache");
  expect(whole.headers.get("vary")).toContain("accept");
  const etag = whole.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{43}\.[\w-]{4}"$/);
  for (const held of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const { status, text, headers } = await get({ "if-none-match": held });
    expect([status, text]).toEqual([304, ""]);
    expect(headers.get("etag")).toBe(etag);
    expect(headers.get("content-type")).toBeNull();
  }
  expect((await get({ "if-none-match": '"other"' })).status).toBe(200);
  expect((await s.post({ query, variables }, { accept: "*/*", "if-none-match": etag })).status).toBe(200);

  const otherType = { accept: "application/graphql-response+json" };
  await get(otherType);
  const ofOtherType = await get({ ...otherType, "if-none-match": etag });
  expect(ofOtherType.status).toBe(200);
  expect(ofOtherType.headers.get("etag")).not.toBe(etag);

  s.versions.books = "2";
  s.toy.faults.set("reviewsOf", () => [{ text: "bad", book: { id: "1" } }]);
  const changed = await get({ "if-none-match": etag });
  expect(changed).toMatchObject({ status: 200, body: { data: { book: { reviews: [{ text: "bad" }] } } } });
  expect(changed.headers.get("etag")).not.toBe(etag);
});

test("a GET that a foreign page could send, or that would change something, stays refused", async () => {
  await using s = await library();
  const mutation = "mutation { shelve(id: 1) { title } }";
  for (const source of ["{ reviewCount }", mutation]) {
    for (let time = 0; time < 3; time += 1) await s.post({ query: source }, { accept: "*/*" });
  }
  const get = (source: string, headers: Record<string, string>) =>
    fetch(`${s.gateway.url}/graphql?query=${encodeURIComponent(source)}`, { headers });
  expect((await get("{ reviewCount }", {})).status).toBe(400);
  expect((await get("{ reviewCount }", { "apollo-require-preflight": "" })).status).toBe(400);
  expect((await get("{ reviewCount }", { "x-apollo-operation-name": "x" })).status).toBe(200);
  expect((await get(mutation, { "x-apollo-operation-name": "x" })).status).toBe(405);
});

test("a body that comes again is read as it was, and what is wrong with it is said again", async () => {
  await using s = await library();
  for (const body of ['{"query": "{ reviewCount }", "__proto__": {}}', "{", "[]", "1", '{"query": 1}']) {
    const [one, other] = [await s.post(body), await s.post(body)];
    expect([one.status, one.text], body).toEqual([400, other.text]);
  }
  const deep = `{"query": "{ reviewCount }", "variables": {"a": ${"[".repeat(8_000)}${"]".repeat(8_000)}}}`;
  const [one, other] = [await s.post(deep), await s.post(deep)];
  expect([one.status, one.codes]).toEqual([other.status, other.codes]);
});
