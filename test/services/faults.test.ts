import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import type { Answer } from "../gateway/stand.ts";
import { answers, type Behaviour, says } from "./front.ts";
import { standOfServices, type ToyStand } from "./toy-services.ts";

const query = `{ books(first: 2) { nodes { title authors { name } reviews(first: 1) { text } } } reviewCount }`;
const book = (id: string, reviews: unknown) => ({
  title: `Book ${id}`,
  authors: [{ name: `Author of ${id}` }],
  reviews,
});
const reviews = [{ text: "good" }];
const whole = { books: { nodes: [book("1", reviews), book("2", reviews)] }, reviewCount: 12 };
const withoutReviews = { books: { nodes: [book("1", null), book("2", null)] }, reviewCount: null };

const ok = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
const unavailable: Readonly<Record<string, Behaviour>> = {
  "a reset": (socket) => void socket.once("data", () => socket.resetAndDestroy()),
  "an end without a word": says(),
  "no HTTP": says("220 mail ready\r\n"),
  "half an answer": says(ok, `content-length: 1000\r\n\r\n{"data":{"revi`),
  "half a chunk": says(ok, `transfer-encoding: chunked\r\n\r\nff\r\n{"data`),
  "500": answers(`{"errors":[{"message":"at 10.1.2.3"}]}`, { status: "500 Internal Server Error" }),
  "503": answers("", { status: "503 Service Unavailable" }),
  "401": answers(`{}`, { status: "401 Unauthorized" }),
  "a redirect": answers("", { status: "302 Found\r\nlocation: http://127.0.0.1:1/graphql" }),
  "a page": answers("<html>maintenance</html>", { type: "text/html" }),
  "JSON that is said to be text": answers(`{"data":{"reviewCount":1}}`, { type: "text/plain" }),
  nothing: answers(""),
  "broken JSON": answers(`{"data":{"reviewCount":1}`),
  bytes: answers("\u0000\u0001\uFFFD".repeat(1_000)),
  "a million brackets": answers("[".repeat(1_000_000)),
  "a number": answers("7"),
  null: answers("null"),
  "a list": answers("[]"),
  "an empty object": answers("{}"),
  "data that is none": answers(`{"data":7}`),
  "data without the fields": answers(`{"data":{}}`),
  "data that would poison": answers(`{"data":{"__proto__":{"polluted":true}}}`),
  "errors that are none": answers(`{"data":null,"errors":"many"}`),
  "an empty list of errors": answers(`{"data":null,"errors":[]}`),
  "errors without words": answers(`{"data":null,"errors":[null]}`),
};

test.each(Object.entries(unavailable))(
  "%s instead of an answer costs only its own fields, and passes",
  async (_, fault) => {
    await using s = await standOfServices();
    s.front.behave(fault);
    const { status, body, text } = await s.ask(query);
    expect(status).toBe(200);
    expect(body.data).toEqual(withoutReviews);
    expectMissing(body.errors, "SUBGRAPH_UNAVAILABLE");
    expect(text).not.toMatch(/127\.0\.0\.1|10\.1\.2\.3|maintenance|ECONN/);
    expect(Object.keys(Object.prototype)).toEqual([]);

    s.front.behave();
    expect((await s.ask(query)).body).toEqual({ data: whole });
  },
);

const late: Readonly<Record<string, Behaviour>> = {
  silence: (socket) => void socket.resume(),
  "an answer that stops in the middle": (socket) =>
    void socket.once("data", () => socket.write(`${ok}content-length: 1000\r\n\r\n{"data":`)),
  "an answer by drops": (socket) => {
    socket.write(`${ok}content-length: 100000\r\n\r\n`);
    const drops = setInterval(() => socket.write(" "), 5);
    socket.once("close", () => clearInterval(drops));
  },
};

test.each(Object.entries(late))("%s is waited for until the deadline, and passes", async (_, fault) => {
  await using s = await standOfServices({ http: { subgraphMs: 300 } });
  // Else the first plan takes its time away.
  await s.ask(query);
  s.front.behave(fault);
  const { body } = await s.ask(query);
  expect(body.data).toEqual(withoutReviews);
  expectMissing(body.errors, "TIMEOUT");
  // Nobody waits for it any longer: its connection is closed.
  await expect.poll(() => s.front.sockets.size).toBe(0);

  s.front.behave();
  await expectRecovery(s);
});

test.each([
  ["that says so", `content-length: ${200 * 1024 * 1024}\r\n\r\n`],
  ["that does not", "\r\n"],
])("an answer of 200 MB %s is cut off early", async (_, headers) => {
  await using s = await standOfServices({ http: { subgraphBytes: 1024 * 1024 } });
  let written = 0;
  s.front.behave((socket) => {
    socket.once("data", () => {
      socket.write(`${ok}${headers}`);
      const more = () => {
        while (written < 200 * 1024 * 1024 && !socket.destroyed) {
          written += 65_536;
          if (!socket.write("x".repeat(65_536))) break;
        }
        if (socket.writableNeedDrain) socket.once("drain", more);
        else socket.end();
      };
      more();
    });
  });
  const { body } = await s.ask(query);
  expect(body.data).toEqual(withoutReviews);
  expectMissing(body.errors, "SUBGRAPH_UNAVAILABLE");
  expect(body.errors?.[0]?.message).toContain("larger than 1,024 KiB");
  await expect.poll(() => s.front.sockets.size).toBe(0);
  // Two fetches; what the operating system holds between the two ends is a few megabytes.
  expect(written).toBeLessThan(40 * 1024 * 1024);
});

test("a subgraph that is down is missing, and back when it is back", async () => {
  await using s = await standOfServices();
  expect((await s.ask(query)).body).toEqual({ data: whole });
  await s.front.shut();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { body } = await s.ask(query);
    expect(body.data).toEqual(withoutReviews);
    expectMissing(body.errors, "SUBGRAPH_UNAVAILABLE");
  }
  await s.front.open();
  expect((await s.ask(query)).body).toEqual({ data: whole });
  expect(JSON.stringify(s.lines)).toContain("ECONNREFUSED");
});

test("an address that swallows every packet is given up long before the deadline", async ({ skip }) => {
  skip(process.platform !== "linux", "other systems do not drop what a full queue cannot take");
  await using hole = await blackHole();
  await using s = await standOfServices({
    reviews: new URL(`http://127.0.0.1:${hole.port}/graphql`),
    http: { connectMs: 200, subgraphMs: 60_000 },
    limits: { requestMs: 60_000 },
  });
  const { body } = await s.ask(query);
  expect(body.data).toEqual(withoutReviews);
  expectMissing(body.errors, "SUBGRAPH_UNAVAILABLE");
  expect(JSON.stringify(s.lines)).toContain("no connection within 200 ms");
});

test("connections are kept, and one that was closed meanwhile costs nothing", async () => {
  await using s = await standOfServices();
  for (let i = 0; i < 5; i += 1) expect((await s.ask(query)).codes).toEqual([]);
  const before = s.front.connections;
  expect(before).toBeLessThanOrEqual(2);
  // Resets arrive with the next request: the gateway does not know yet that they are closed.
  for (const socket of s.front.sockets) socket.once("data", () => socket.resetAndDestroy());
  expect((await s.ask(query)).body).toEqual({ data: whole });
  expect(s.front.connections).toBeGreaterThan(before);
});

test("a subgraph's own words reach the client, its defects do not", async () => {
  await using s = await standOfServices();
  const missing = await s.ask(`{ book(id: 0) { title } reviewCount }`);
  expect(missing.body.errors).toEqual([
    { message: "There is no book 0; numbers start at 1.", path: ["book"], extensions: { code: "NOT_FOUND" } },
  ]);
  const broken = await s.ask(`{ misbehave(how: "throw") reviewCount }`);
  expect(broken.body.data).toEqual({ misbehave: null, reviewCount: 12 });
  expect(broken.codes).toEqual(["INTERNAL_SERVER_ERROR"]);
  expect(broken.text).not.toContain("private.books");
  // Nor do they leave the subgraph: what happened is in its log, under the same request id.
  expect(JSON.stringify(s.lines)).not.toContain("private.books");
  const line = s.services.books.lines.find(({ msg }) => msg === "unexpected error");
  expect(JSON.stringify(line)).toContain("private.books");
  expect(JSON.stringify(line)).not.toContain("a value of the client");
  expect(line?.["requestId"]).toBe(broken.headers.get("x-request-id"));
});

test("a client that goes away ends the fetches that were made for it", async () => {
  await using s = await standOfServices();
  s.toy.faults.set("reviews", () => new Promise(() => undefined));
  const gone = new AbortController();
  const request = fetch(`${s.gateway.url}/graphql`, {
    method: "POST",
    signal: gone.signal,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const waiting = () => s.toy.contexts.filter(({ request: { signal } }) => signal.aborted);
  await expect.poll(() => s.toy.contexts.length).toBe(4);
  expect(waiting()).toHaveLength(0);
  gone.abort();
  await expect(request).rejects.toThrow("aborted");
  await expect.poll(() => waiting().length).toBe(1);
});

function expectMissing(errors: Answer["body"]["errors"], code: string): void {
  expect(errors?.map(({ path, extensions }) => [path, extensions["code"]]).toSorted()).toEqual([
    [["books", "nodes"], code],
    [["reviewCount"], code],
  ]);
}

/** At the deadline of a small machine under load an answer may be late again; it must come in the end. */
async function expectRecovery(s: ToyStand): Promise<void> {
  await expect.poll(async () => (await s.ask(query)).body, { timeout: 20_000 }).toEqual({ data: whole });
}

/** A port whose queue of connections is full, of a process that is stopped: what more comes is dropped. */
async function blackHole() {
  const script = `const s=require("net").createServer().listen({port:0,host:"127.0.0.1",backlog:1},()=>console.log(s.address().port))`;
  const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "ignore"] });
  const [data] = (await once(child.stdout, "data")) as [Buffer];
  const port = Number(data.toString());
  child.kill("SIGSTOP");
  const fillers = Array.from({ length: 8 }, () => connect(port, "127.0.0.1").on("error", () => undefined));
  return {
    port,
    async [Symbol.asyncDispose]() {
      fillers.forEach((socket) => socket.destroy());
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
