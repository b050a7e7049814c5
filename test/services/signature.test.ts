import { parseKeys, type SigningKeys } from "@phong-trao/kit/service/keys.ts";
import { signedHeaders } from "@phong-trao/kit/service/signature.ts";
import { expect, test } from "vitest";
import { toy } from "../gateway/toy.ts";
import { keys } from "../stack/services.ts";
import { toyService } from "./toy-services.ts";

const text = (id: string, fill: string) => `${id}:${Buffer.alloc(32, fill).toString("base64")}`;
const parsed = (keysText: string) => parseKeys(keysText) as SigningKeys;
const question = Buffer.from(JSON.stringify({ query: "{ reviewCount }" }));
const fetchOf = (body = question) => ({
  subgraph: "reviews",
  path: "/graphql",
  body,
  requestId: "r-1",
  today: "2026-11-09",
});
const now = Date.parse("2026-11-09T08:00:00Z");
const refused = { status: 401, text: `{"errors":[{"message":"Unauthorized."}]}` };
const answered = { status: 200, text: `{"data":{"reviewCount":12}}` };

/** The subgraph of the reviews with a clock that stands still, and a way to ask it anything. */
async function reviews(options: { readonly keys?: SigningKeys; readonly at?: () => number } = {}) {
  const service = await toyService(toy(), "reviews", { keys: options.keys ?? keys, now: options.at ?? (() => now) });
  return {
    ...service,
    async send(headers: Record<string, string>, { method = "POST", path = "/graphql", body = question } = {}) {
      const response = await fetch(service.url + path, {
        method,
        headers: { "content-type": "application/json", ...headers },
        ...(method === "POST" && { body }),
      });
      return { status: response.status, text: await response.text() };
    },
    why: () => service.lines.map(({ why }) => why).filter((why) => why !== undefined),
    [Symbol.asyncDispose]: () => service.stop(),
  };
}

test("a signed request is answered, once", async () => {
  await using s = await reviews();
  const headers = signedHeaders(fetchOf(), keys[0], now);
  expect(await s.send(headers)).toEqual(answered);
  expect(await s.send(headers)).toEqual(refused);
  expect(s.why()).toEqual(["was here before"]);
  expect(await s.send(signedHeaders(fetchOf(), keys[0], now))).toEqual(answered);
  expect(s.lines.find(({ msg }) => msg === "fetch")).toMatchObject({ requestId: "r-1", errors: 0 });
});

test("a request that is not signed is told nothing, wherever it goes", async () => {
  await using s = await reviews();
  for (const path of ["/graphql", "/graphql?query={reviewCount}", "/graphql/", "/", "/.env", "/health", "/%zz"]) {
    expect(await s.send({}, { path })).toEqual(refused);
    expect(await s.send({}, { path, method: "GET" })).toEqual(refused);
  }
  for (const authorization of [
    "Bearer x",
    "PhongTrao1 ",
    "PhongTrao1 key=,time=,nonce=,mac=",
    "PhongTrao1 ".repeat(500),
  ]) {
    expect(await s.send({ authorization })).toEqual(refused);
  }
  expect((await fetch(`${s.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${s.url}/health/ready`)).status).toBe(200);
});

test("whatever was changed after signing, the request is refused", async () => {
  await using s = await reviews();
  const signed = () => signedHeaders(fetchOf(), keys[0], now);
  const other = Buffer.from(JSON.stringify({ query: "{ reviewCount __typename }" }));
  expect(await s.send(signed(), { body: other })).toEqual(refused);
  expect(await s.send({ ...signed(), "x-request-id": "r-2" })).toEqual(refused);
  expect(await s.send({ ...signed(), "x-today": "2024-09-17" })).toEqual(refused);
  expect(await s.send({ ...signed(), "x-identity": "an officer" })).toEqual(refused);
  expect(await s.send({ ...signed(), "content-digest": "sha-256=:AAAA:" })).toEqual(refused);
  expect(await s.send(signed(), { path: "/graphql?a" })).toEqual(refused);
  const { authorization = "" } = signed();
  for (const change of [
    authorization.replace(/nonce=.{4}/, "nonce=AAAA"),
    authorization.replace(/time=\d{13}/, `time=${now + 1}`),
    authorization.replace(/mac=.{4}/, "mac=AAAA"),
    authorization.replace("key=test", "key=other"),
    authorization.slice(0, -1),
  ]) {
    expect(await s.send({ ...signed(), authorization: change })).toEqual(refused);
  }
  // What was refused for its body does not count as having been here.
  const kept = signed();
  expect(await s.send(kept, { body: other })).toEqual(refused);
  expect(await s.send(kept)).toEqual(answered);
});

test("a request that was signed for another subgraph is refused", async () => {
  await using s = await reviews();
  expect(await s.send(signedHeaders({ ...fetchOf(), subgraph: "books" }, keys[0], now))).toEqual(refused);
  expect(s.why()).toEqual(["the signature does not fit the request"]);
});

test("an old request is refused, and one from the future; half a minute is borne with", async () => {
  await using s = await reviews();
  for (const away of [-30_001, 30_001, -86_400_000]) {
    expect(await s.send(signedHeaders(fetchOf(), keys[0], now + away))).toEqual(refused);
  }
  expect(s.why()[0]).toBe("signed 30 s ago; do the clocks agree?");
  for (const away of [-30_000, 30_000]) {
    expect(await s.send(signedHeaders(fetchOf(), keys[0], now + away))).toEqual(answered);
  }
});

test("a request stays used for as long as its signature is good, and is stale from then on", async () => {
  let time = now;
  await using s = await reviews({ at: () => time });
  // Signed by a gateway whose clock is ahead: good for a whole minute.
  const headers = signedHeaders(fetchOf(), keys[0], now + 30_000);
  expect(await s.send(headers)).toEqual(answered);
  for (const later of [1, 30_000, 59_999, 60_000, 60_001, 90_000]) {
    time = now + later;
    expect(await s.send(headers)).toEqual(refused);
    // Others come in between and fill the memory.
    expect(await s.send(signedHeaders(fetchOf(), keys[0], time))).toEqual(answered);
  }
});

test("keys are changed without a moment in which nobody is accepted", async () => {
  const [before] = parsed(text("2026a", "old"));
  const [after] = parsed(text("2026b", "new"));
  await using both = await reviews({ keys: parsed(`${text("2026b", "new")},${text("2026a", "old")}`) });
  expect(await both.send(signedHeaders(fetchOf(), before, now))).toEqual(answered);
  expect(await both.send(signedHeaders(fetchOf(), after, now))).toEqual(answered);
  await using done = await reviews({ keys: [after] });
  expect(await done.send(signedHeaders(fetchOf(), after, now))).toEqual(answered);
  expect(await done.send(signedHeaders(fetchOf(), before, now))).toEqual(refused);
  // The same name with another secret is another key.
  const [impostor] = parsed(text("2026b", "guess"));
  expect(await done.send(signedHeaders(fetchOf(), impostor, now))).toEqual(refused);
  expect(done.why()).toEqual(["signed with a key that is not known here", "the signature does not fit the request"]);
});

test("a body that is not signed is not even received", async () => {
  await using s = await reviews();
  const { hostname, port } = new URL(s.url);
  const { connect } = await import("node:net");
  const socket = connect(Number(port), hostname);
  socket.write(
    "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n",
  );
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1\.1 401 [^]*"Unauthorized\."/);
});

test("what is signed but no fetch is refused without a word about it", async () => {
  await using s = await reviews();
  for (const body of ["", "{", "[]", "null", `{"query":7}`, `{"query":"{ a }","variables":"x"}`].map((given) =>
    Buffer.from(given),
  )) {
    const { status, text: said } = await s.send(signedHeaders(fetchOf(body), keys[0], now), { body });
    expect([400, 401]).toContain(status);
    expect(said).toMatch(/^\{"errors":\[\{"message":"(Not answered|Unauthorized)\."\}\]\}$/);
  }
  const large = Buffer.alloc(9 * 1024 * 1024, " ");
  expect((await s.send(signedHeaders(fetchOf(large), keys[0], now), { body: large })).status).toBe(413);
});

test.each([
  "",
  "name",
  "name:",
  "name:c2hvcnQ=",
  `${text("a", "x")},`,
  `${text("a", "x")},${text("a", "y")}`,
  `${text("a", "x")},${text("b", "y")},${text("c", "z")}`,
  `two words:${Buffer.alloc(32).toString("base64")}`,
])("%j is no list of keys", (keysText) => {
  expect(parseKeys(keysText)).toBeUndefined();
});
