import { connect } from "node:net";
import { expect, test } from "vitest";
import { answered, stand } from "./stand.ts";

const query = "{ reviewCount }";
const good = { data: { reviewCount: 12 } };

test("a query may come by GET, with a header that no foreign page can send unasked", async () => {
  await using s = await stand();
  const address = `${s.gateway.url}/graphql?query=${encodeURIComponent(query)}`;
  expect((await answered(await fetch(address, { headers: { "apollo-require-preflight": "1" } }))).body).toEqual(good);
  const blocked = await answered(await fetch(address));
  expect(blocked).toMatchObject({ status: 400, codes: ["BAD_USER_INPUT"] });
  expect(blocked.body.errors?.[0]?.message).toContain("Cross-Site Request Forgery");
});

test("pages of other origins may ask if they are on the list", async () => {
  await using s = await stand({ corsOrigins: ["https://atlas.example"] });
  const preflight = async (origin: string) =>
    fetch(`${s.gateway.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });
  const allowed = await preflight("https://atlas.example");
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get("access-control-allow-origin")).toBe("https://atlas.example");
  expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
  expect((await preflight("https://evil.example")).headers.get("access-control-allow-origin")).toBeNull();
  expect(
    (await s.post({ query }, { origin: "https://evil.example" })).headers.get("access-control-allow-origin"),
  ).toBeNull();
  const answer = await s.post({ query }, { origin: "https://atlas.example" });
  expect(answer.headers.get("access-control-allow-origin")).toBe("https://atlas.example");
  expect(answer.headers.get("access-control-expose-headers")).toContain("x-request-id");
});

test("by default no other origin may", async () => {
  await using s = await stand();
  for (const origin of ["https://studio.apollographql.com", "null", "http://localhost:3000"]) {
    expect((await s.post({ query }, { origin })).headers.get("access-control-allow-origin")).toBeNull();
  }
});

test("a sane request id comes back and is in the log; any other is replaced", async () => {
  await using s = await stand();
  expect((await s.post({ query }, { "x-request-id": "trace-1/a.b:c" })).headers.get("x-request-id")).toBe(
    "trace-1/a.b:c",
  );
  expect((await s.requestLines(1))[0]).toMatchObject({ requestId: "trace-1/a.b:c" });
  expect(s.toy.contexts[0]?.request.id).toBe("trace-1/a.b:c");
  for (const odd of ["", "two words", "x".repeat(200), `{"a":1}`, "ä"]) {
    expect((await s.post({ query }, { "x-request-id": odd })).headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  }
  expect((await answered(await fetch(`${s.gateway.url}/nowhere`))).headers.get("x-request-id")).toMatch(
    /^[0-9a-f-]{36}$/,
  );
});

test("health: live always, ready when asked to be", async () => {
  let ready = false;
  await using s = await stand({ isReady: () => ready });
  const status = async (path: string) => (await fetch(`${s.gateway.url}/health/${path}`)).status;
  expect([await status("live"), await status("ready")]).toEqual([200, 503]);
  ready = true;
  expect(await status("ready")).toBe(200);
  await using broken = await stand({
    isReady() {
      throw new Error("no database");
    },
  });
  expect((await fetch(`${broken.gateway.url}/health/ready`)).status).toBe(503);
});

test("a browser gets the explorer with the examples in it, in every mode", async () => {
  const examples = [
    {
      name: "OneBook",
      description: "One book by its number.",
      document: `query OneBook($id: ID!) { book(id: $id) { title } }`,
      variables: { id: "1" },
    },
    { name: "Count", description: "How many reviews\nthere are.", document: `query Count { reviewCount }` },
  ];
  await using s = await stand({ examples });
  const response = await fetch(`${s.gateway.url}/graphql`, { headers: { accept: "text/html" } });
  const html = await response.text();
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(response.headers.get("x-frame-options")).toBe("DENY");
  expect(html).toContain("EmbeddedSandbox");
  expect(html).toContain("# One book by its number.\\nquery OneBook($id: ID!)");
  expect(html).toContain("# How many reviews\\n# there are.\\nquery Count");
  expect(html).toContain(`"runTelemetry":false`);
  const { exampleDocument } = await import("@phong-trao/gateway/http/landing-page.ts");
  expect((await s.ask(exampleDocument(examples), { id: "1" }, "OneBook")).body.data).toEqual({
    book: { title: "Book 1" },
  });
});

test("every answer carries the headers that cost nothing", async () => {
  await using s = await stand();
  const { headers } = await s.ask(query);
  expect(Object.fromEntries(headers)).toMatchObject({
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "x-frame-options": "DENY",
  });
  expect(headers.get("x-powered-by")).toBeNull();
});

test("what is not HTTP gets an answer in the same shape, and so does what arrives too slowly", async () => {
  await using s = await stand({ limits: { headersMs: 200, receiveMs: 400 } });
  expect(await raw(s.gateway.url, "NONSENSE\r\n\r\n")).toMatch(
    /^HTTP\/1\.1 400 Bad Request\r\n[^]*"code":"BAD_USER_INPUT"/,
  );
  expect(await raw(s.gateway.url, "POST /graphql HTTP/1.1\r\nhost: a\r\n")).toMatch(
    /^HTTP\/1\.1 408 [^]*"code":"TIMEOUT"/,
  );
  const slowBody =
    "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{";
  expect(await raw(s.gateway.url, slowBody)).toMatch(/^HTTP\/1\.1 408 [^]*"code":"TIMEOUT"/);
});

/** Sends bytes as they are and returns whatever comes until the server closes. */
async function raw(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(bytes);
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}
