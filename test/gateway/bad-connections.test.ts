import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { stand, type Stand } from "./stand.ts";

const good = { data: { reviewCount: 12 } };
const json = "content-type: application/json\r\n";
const post = (headers: string, body: string | Buffer = "") =>
  Buffer.concat([
    Buffer.from(
      `POST /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\n${headers}content-length: ${body.length}\r\n\r\n`,
    ),
    Buffer.from(body),
  ]);
const get = (address: string, headers = "") =>
  `GET ${address} HTTP/1.1\r\nhost: a\r\nconnection: close\r\napollo-require-preflight: 1\r\n${headers}\r\n`;
const query = `{"query":"{ reviewCount }"}`;

const cases: readonly (readonly [what: string, bytes: string | Buffer, status: number, code: string])[] = [
  ["JSON that ends too early", post(json, query.slice(0, 12)), 400, "BAD_USER_INPUT"],
  ["JSON in the middle of a character", post(json, Buffer.from(`{"query":"ế`).subarray(0, -1)), 400, "BAD_USER_INPUT"],
  ["two JSON texts", post(json, query + query), 400, "BAD_USER_INPUT"],
  ["a byte order mark and no JSON", post(json, "\uFEFF{"), 400, "BAD_USER_INPUT"],
  ["JSON with a comment", post(json, `/* a */ ${query}`), 400, "BAD_USER_INPUT"],
  ["JSON that would poison", post(json, `{"__proto__":{"query":"{ reviewCount }"}}`), 400, "BAD_USER_INPUT"],
  ["JSON in UTF-16", post(json, Buffer.from(query, "utf16le")), 400, "BAD_USER_INPUT"],
  ["a batch", post(json, `[${query}]`), 400, "BAD_USER_INPUT"],
  ["an upload", post("content-type: multipart/form-data; boundary=a\r\n", "--a--"), 415, "BAD_USER_INPUT"],
  ["GraphQL as it is", post("content-type: application/graphql\r\n", "{ reviewCount }"), 415, "BAD_USER_INPUT"],
  ["a type that is no type", post("content-type: ;;;\r\n", query), 415, "BAD_USER_INPUT"],
  ["a body that is packed", post(`${json}content-encoding: gzip\r\n`, gzipSync(query)), 415, "BAD_USER_INPUT"],
  ["an address without end", get(`/graphql?query=${"a".repeat(20_000)}`), 431, "REQUEST_TOO_LARGE"],
  ["a header without end", get("/graphql", `x: ${"a".repeat(20_000)}\r\n`), 431, "REQUEST_TOO_LARGE"],
  ["headers without end", get("/graphql", "a: b\r\n".repeat(5_000)), 431, "REQUEST_TOO_LARGE"],
  ["headers of a megabyte", get("/graphql", `x: ${"a".repeat(1_000)}\r\n`.repeat(1_000)), 431, "REQUEST_TOO_LARGE"],
  ["two lengths", post(`${json}content-length: 1\r\n`, query), 400, "BAD_USER_INPUT"],
  ["a length and pieces", post(`${json}transfer-encoding: chunked\r\n`, "0\r\n\r\n"), 400, "BAD_USER_INPUT"],
  ["a length that is none", "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: many\r\n\r\n", 400, "BAD_USER_INPUT"],
  [
    "a header with a byte that no header may have",
    get("/graphql", "x-request-id: a\u0000b\r\n"),
    400,
    "BAD_USER_INPUT",
  ],
];

test.each(cases)("%s has the right status and a clear body, and others are served", async (_, bytes, status, code) => {
  await using s = await stand();
  const answer = await raw(s, bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  const body = JSON.parse(answer.slice(answer.indexOf("\r\n\r\n") + 4)) as {
    errors: { message: string; extensions: unknown }[];
  };
  expect(Object.keys(body)).toEqual(["errors"]);
  expect(body.errors[0]?.extensions).toEqual({ code });
  // A sentence, and nothing of how it is made.
  expect(body.errors[0]?.message).toMatch(/^[A-Z].{15,}\.$/s);
  expect(answer).not.toMatch(/node_modules|\.ts:|FST_|HPE_|\bat .+\(/);
  expect((await s.ask("{ reviewCount }")).body).toEqual(good);
  expect(s.lines.filter(({ level }) => level === "error")).toEqual([]);
});

test("clients that go away in the middle of a request leave nothing behind", async () => {
  await using s = await stand();
  const whole = post(json, query);
  for (let bytes = 1; bytes < whole.length; bytes += 17) {
    const socket = connection(s);
    socket.write(whole.subarray(0, bytes), () => (bytes % 2 === 0 ? socket.destroy() : socket.end()));
    await once(socket.resume(), "close");
  }
  expect((await s.ask("{ reviewCount }")).body).toEqual(good);
  expect(s.lines.filter(({ level }) => level === "error")).toEqual([]);
  expect(s.toy.contexts).toHaveLength(1);
});

test("a client that has said all it will say still gets its answer", async () => {
  await using s = await stand();
  const socket = connection(s);
  socket.end(post(json, query));
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*"reviewCount":12/);
});

test("1,000 clients that dawdle are sent away, and meanwhile everybody else is served", async () => {
  await using s = await stand({ limits: { headersMs: 2_000, receiveMs: 2_000 } });
  const begins = ["", "POST /gra", "POST /graphql HTTP/1.1\r\nhost: a\r\n", post(json, query).subarray(0, -5)];
  const outcomes = await Promise.all(
    Array.from({ length: 1_000 }, async (_, i) => {
      const socket = connection(s);
      await once(socket, "connect");
      socket.write(begins[i % begins.length] ?? "");
      return socket;
    }),
  ).then(async (sockets) => {
    const drips = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write("x")), 500);
    const closed = Promise.all(sockets.map(said));
    for (let i = 0; i < 20; i += 1) expect((await s.ask("{ reviewCount }")).body).toEqual(good);
    const all = await closed;
    clearInterval(drips);
    return all;
  });
  // Every one of them was told why before its connection was closed; some had already written what is no HTTP.
  const statuses = new Set(outcomes.map((text) => /^HTTP\/1\.1 (\d+)/.exec(text)?.[1]));
  expect(statuses).toEqual(new Set(["400", "408"]));
  expect(outcomes.filter((text) => text.startsWith("HTTP/1.1 408")).length).toBeGreaterThan(400);
  expect((await s.ask("{ reviewCount }")).body).toEqual(good);
});

test("connections beyond the limit are closed, and those before it are served", async () => {
  await using s = await stand({ limits: { connections: 20 } });
  // fetch keeps this connection.
  expect(await (await fetch(`${s.gateway.url}/health/live`)).json()).toEqual({ status: "live" });
  const sockets = Array.from({ length: 50 }, () => connection(s));
  sockets.forEach((socket) => void said(socket));
  await expect.poll(() => sockets.filter((socket) => socket.closed).length).toBe(31);
  expect((await s.ask("{ reviewCount }")).body).toEqual(good);
  sockets.forEach((socket) => socket.destroy());
});

function connection(s: Stand): Socket {
  return connect({ port: Number(new URL(s.gateway.url).port), host: "127.0.0.1", allowHalfOpen: true }).on(
    "error",
    () => undefined,
  );
}

/** All that comes until the server closes; a reset on the way ends it as well. */
async function said(socket: Socket): Promise<string> {
  let answer = "";
  socket.on("data", (chunk) => (answer += String(chunk)));
  socket.on("end", () => socket.end());
  await new Promise((resolve) => (socket.closed ? resolve(true) : socket.once("close", resolve)));
  return answer;
}

async function raw(s: Stand, bytes: string | Buffer): Promise<string> {
  const socket = connection(s);
  socket.write(bytes);
  return said(socket);
}
