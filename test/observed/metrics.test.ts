import { startObserving } from "@phong-trao/kit/observed/observed.ts";
import { StartError } from "@phong-trao/kit/service/start-error.ts";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stand } from "../gateway/stand.ts";
import { toyService } from "../services/toy-services.ts";
import { toy } from "../gateway/toy.ts";
import { samples, scrape, watchedPlatform, type WatchedPlatform } from "./watched.ts";

const silent = makeLog("silent");
const here = () => startObserving({ service: "gateway", metrics: "here", slowMs: 0, env: {}, log: silent });

/** Counted when the answer has left, which a client may learn before the server does. */
async function settled(url: string, name: string, value: number): Promise<Map<string, number>> {
  await expect.poll(async () => (await scrape(url)).get(name), { interval: 5 }).toBe(value);
  return scrape(url);
}

describe("of the platform in one process", () => {
  let platform: WatchedPlatform;
  let url: string;
  beforeAll(async () => {
    platform = await watchedPlatform({ metrics: "here" });
    url = `${platform.url}/metrics`;
  });
  afterAll(() => platform?.[Symbol.asyncDispose]());

  const places = `query Places($code: String!) {
    province(code: $code) { name designations(first: 1) { totalCount } posts(first: 1) { totalCount } }
  }`;

  test("operations, plans, fetches, SQL and connections are counted as often as they happened", async () => {
    const before = await scrape(url);
    const statements = { organisations: 0, movements: 0, people: 0 };
    const stops = platform.process.subgraphs.map(({ name, onStatement }) =>
      onStatement(() => (statements[name as keyof typeof statements] += 1)),
    );
    for (let times = 0; times < 3; times += 1) {
      const { data, errors } = await platform.ask(places, { code: "68" });
      expect(errors).toBeUndefined();
      expect(data.province.name).toBe("Tỉnh Lâm Đồng");
    }
    await platform.ask(`{ province(code: "68") { name } }`);
    const missing = await platform.ask(`query Missing { model(id: "bm90IGFuIGlk") { name } }`);
    const codes = missing.errors?.map(({ extensions }) => extensions.code) ?? [];
    expect(codes).toHaveLength(1);
    await platform.ask(`query Broken { province(code: "68") { nothing } }`);
    stops.forEach((stop) => stop());

    const after = await settled(url, `phongtrao_operations_total{operation="anonymous",outcome="refused"}`, 1);
    const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    expect(grown(`phongtrao_operations_total{operation="Places",outcome="ok"}`)).toBe(3);
    expect(grown(`phongtrao_operation_duration_seconds_count{operation="Places"}`)).toBe(3);
    expect(grown(`phongtrao_operation_duration_seconds_bucket{le="+Inf",operation="Places"}`)).toBe(3);
    expect(grown(`phongtrao_operations_total{operation="anonymous",outcome="ok"}`)).toBe(1);
    expect(grown(`phongtrao_operations_total{operation="Missing",outcome="errors"}`)).toBe(1);
    expect(grown(`phongtrao_errors_total{code="${codes[0]}"}`)).toBe(1);
    expect(grown(`phongtrao_errors_total{code="GRAPHQL_VALIDATION_FAILED"}`)).toBe(1);
    // Three operations were new; Places came twice more.
    expect(grown(`phongtrao_prepared_operations_total{outcome="miss"}`)).toBe(3);
    expect(grown(`phongtrao_prepared_operations_total{outcome="hit"}`)).toBe(2);
    expect(grown(`phongtrao_plan_duration_seconds_count`)).toBe(3);
    expect(grown(`phongtrao_subgraph_fetches_total{subgraph="people",outcome="ok"}`)).toBe(3);
    expect(grown(`phongtrao_subgraph_fetch_duration_seconds_count{subgraph="people"}`)).toBe(3);
    expect(Math.min(...Object.values(statements))).toBeGreaterThan(0);
    for (const [subgraph, count] of Object.entries(statements)) {
      expect(grown(`phongtrao_sql_statements_total{subgraph="${subgraph}",outcome="ok"}`)).toBe(count);
      expect(grown(`phongtrao_sql_statement_duration_seconds_count{subgraph="${subgraph}"}`)).toBe(count);
      expect(grown(`phongtrao_sql_connection_wait_seconds_count{subgraph="${subgraph}"}`)).toBe(count);
      expect(after.get(`phongtrao_sql_connections{subgraph="${subgraph}",state="idle"}`)).toBeGreaterThan(0);
      expect(after.get(`phongtrao_sql_connections{subgraph="${subgraph}",state="busy"}`)).toBe(0);
      expect(after.get(`phongtrao_sql_connection_waiters{subgraph="${subgraph}"}`)).toBe(0);
    }
    expect(after.get("phongtrao_turnstile_under_way")).toBe(0);
    expect(after.get("phongtrao_turnstile_waiting")).toBe(0);
    expect(after.get("process_resident_memory_bytes")).toBeGreaterThan(1_000_000);
    expect(after.has("nodejs_eventloop_lag_p99_seconds")).toBe(true);
  });

  test("nothing of what was asked with an operation is in them", async () => {
    await platform.ask(`query Searches($text: String!) { persons(filter: { search: $text }) { totalCount } }`, {
      text: "dinh van sau",
    });
    await platform.ask(`{ administrativeUnits(filter: { search: "cho vam" }) { totalCount } }`);
    await settled(url, `phongtrao_operations_total{operation="Searches",outcome="ok"}`, 1);
    const text = await (await fetch(url)).text();
    const found = [...samples(text).keys()].join("\n");
    expect(found).not.toMatch(/dinh|vam|"68"|\$1|\bfrom\b|query /i);
    const labels = new Set([...text.matchAll(/[{,](\w+)="/g)].map(([, label]) => label));
    expect(labels).toContain("operation");
    const ours = ["operation", "outcome", "code", "subgraph", "state", "le"];
    const ofNode = ["kind", "space", "type", "version", "major", "minor", "patch"];
    for (const label of labels) expect([...ours, ...ofNode]).toContain(label);
  });

  test("reading them counts as no operation, and only GET reads them", async () => {
    const before = await scrape(url);
    for (let times = 0; times < 3; times += 1) await scrape(url);
    const after = await scrape(url);
    const ofOperations = (found: typeof before) =>
      [...found].filter(([name]) => name.startsWith("phongtrao_operation"));
    expect(ofOperations(after)).toEqual(ofOperations(before));
    expect(ofOperations(after).length).toBeGreaterThan(0);
    for (const method of ["POST", "PUT", "DELETE", "HEAD"]) {
      const response = await fetch(url, { method });
      expect([method, response.status, response.headers.get("allow")]).toEqual([method, 405, "GET"]);
    }
    expect((await fetch(url)).headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    // A scraper comes every few seconds; its lines are for who looks for them.
    expect(platform.lines.filter(({ route }) => route === "/metrics")).toEqual([]);
  });

  test("every metric has a help text, a unit of the base kind in its name, and a type", async () => {
    const text = await (await fetch(url)).text();
    const types = new Map([...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = "", type = ""]) => [name, type]));
    const helps = new Set([...text.matchAll(/^# HELP (\S+) \S/gm)].map(([, name]) => name));
    const ours = [...types].filter(([name]) => name.startsWith("phongtrao_"));
    expect(ours.length).toBeGreaterThan(15);
    const endings: Record<string, RegExp> = { counter: /_total$/, histogram: /_seconds$/, gauge: /(?<!_total)$/ };
    for (const [name, type] of ours) {
      expect(helps).toContain(name);
      expect(name).toMatch(endings[type] ?? "a type that is known");
    }
  });
});

test("answers that are kept are counted as operations, as hits and in bytes", async () => {
  await using platform = await watchedPlatform({ metrics: "here", answerCache: { bytes: 1024 * 1024 } });
  const url = `${platform.url}/metrics`;
  const question = `query Again { province(code: "68") { name } }`;
  const first = await platform.ask(question);
  expect(first.data).toEqual({ province: { name: "Tỉnh Lâm Đồng" } });
  for (let times = 0; times < 4; times += 1) expect(await platform.ask(question)).toEqual(first);
  const found = await settled(url, `phongtrao_operations_total{operation="Again",outcome="ok"}`, 5);
  const requests = (outcome: string) => found.get(`phongtrao_answer_cache_requests_total{outcome="${outcome}"}`);
  const figures = platform.process.answerFigures;
  expect(requests("hit")).toBeGreaterThan(0);
  expect([requests("hit"), requests("miss"), requests("bypass")]).toEqual([figures?.hits, figures?.misses, 0]);
  expect(found.get("phongtrao_answer_cache_entries")).toBe(1);
  expect(found.get("phongtrao_answer_cache_bytes")).toBe(figures?.bytes);
  // A kept answer is looked for before anything is planned or asked.
  expect(found.get(`phongtrao_subgraph_fetches_total{subgraph="organisations",outcome="ok"}`)).toBe(
    5 - (requests("hit") ?? 0),
  );
});

test("a client can name as many operations as it likes: 200 names are kept apart, the others are one", async () => {
  const observed = await here();
  await using s = await stand({ observed });
  const names = Array.from({ length: 230 }, (_, number) => `Q${number}`);
  for (const name of [...names, "Q0", "Q229", `Long${"g".repeat(80)}`]) await s.ask(`query ${name} { reviewCount }`);
  const found = await settled(
    `${s.gateway.url}/metrics`,
    `phongtrao_operations_total{operation="other",outcome="ok"}`,
    32,
  );
  const kept = [...found.keys()].filter((name) => name.startsWith("phongtrao_operations_total"));
  expect(kept).toHaveLength(201);
  expect(found.get(`phongtrao_operations_total{operation="Q0",outcome="ok"}`)).toBe(2);
  await observed.stop();
});

test("a fetch for a client who has gone is no fault of the subgraph", async () => {
  const observed = await here();
  await using s = await stand({ observed });
  const url = `${s.gateway.url}/metrics`;
  s.toy.faults.set("authors", () => new Promise(() => {}));
  const gone = new AbortController();
  const asked = fetch(`${s.gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "query Gone { book(id: 1) { authors { name } } }" }),
    signal: gone.signal,
  });
  await expect.poll(() => s.toy.contexts.length).toBe(2);
  gone.abort();
  await expect(asked).rejects.toThrow("aborted");
  const after = await settled(url, `phongtrao_subgraph_fetches_total{subgraph="authors",outcome="given_up"}`, 1);
  expect(after.get(`phongtrao_subgraph_fetches_total{subgraph="authors",outcome="errors"}`)).toBeUndefined();
  expect(after.get(`phongtrao_operations_total{operation="Gone",outcome="gone"}`)).toBe(1);
  await observed.stop();
});

test("who waits at the turnstile, who was sent away and who has gone are told apart", async () => {
  const observed = await here();
  await using s = await stand({ observed, limits: { costUnderWay: 1, waiting: 1, waitMs: 10_000 } });
  const url = `${s.gateway.url}/metrics`;
  const held = Promise.withResolvers<undefined>();
  s.toy.faults.set("book", () => held.promise);
  const first = s.ask("query Held { book(id: 1) { title } }");
  await settled(url, "phongtrao_turnstile_under_way", 1);
  const gone = new AbortController();
  const body = JSON.stringify({ query: "query Waits { reviewCount }" });
  const headers = { "content-type": "application/json" };
  const waiting = fetch(`${s.gateway.url}/graphql`, { method: "POST", headers, body, signal: gone.signal });
  await settled(url, "phongtrao_turnstile_waiting", 1);
  expect(await s.ask("query Away { reviewCount }")).toMatchObject({ status: 503 });
  gone.abort();
  await expect(waiting).rejects.toThrow("aborted");
  await settled(url, `phongtrao_operations_total{operation="Waits",outcome="gone"}`, 1);
  held.resolve(undefined);
  expect(await first).toMatchObject({ status: 200 });
  const after = await settled(url, `phongtrao_operations_total{operation="Held",outcome="ok"}`, 1);
  expect(after.get(`phongtrao_operations_total{operation="Away",outcome="busy"}`)).toBe(1);
  expect([after.get("phongtrao_turnstile_under_way"), after.get("phongtrao_turnstile_waiting")]).toEqual([0, 0]);
  await observed.stop();
});

test("a part of the graph that fails is counted as such, and a defect of ours as a failure", async () => {
  const observed = await here();
  await using s = await stand({ observed });
  s.toy.faults.set("reviews", () => {
    throw Object.assign(new Error("boom"), { code: "42P01" });
  });
  await s.ask("query Defect { book(id: 1) { title stars } }");
  const after = await settled(
    `${s.gateway.url}/metrics`,
    `phongtrao_operations_total{operation="Defect",outcome="failed"}`,
    1,
  );
  expect(after.get(`phongtrao_subgraph_fetches_total{subgraph="reviews",outcome="errors"}`)).toBe(1);
  expect(after.get(`phongtrao_subgraph_fetches_total{subgraph="books",outcome="ok"}`)).toBe(1);
  await observed.stop();
});

test("a supergraph that takes the place of another goes on with the same counts", async () => {
  const observed = await here();
  await using s = await stand({ observed });
  await s.ask("query Before { reviewCount }");
  const { toySupergraph } = await import("../gateway/toy.ts");
  expect(await s.gateway.reload(`${toySupergraph()}\n# another\n`)).toBe(true);
  await s.ask("query Before { reviewCount }");
  await settled(`${s.gateway.url}/metrics`, `phongtrao_operations_total{operation="Before",outcome="ok"}`, 2);
  await observed.stop();
});

describe("where they are", () => {
  test("off: nothing is there", async () => {
    await using s = await stand();
    expect((await fetch(`${s.gateway.url}/metrics`)).status).toBe(404);
  });

  test("an address of their own: there and nowhere else, and gone with the process", async () => {
    const lines: string[] = [];
    const log = makeLog("info", { write: (line) => void lines.push(line) });
    const metrics = { host: "127.0.0.1", port: 0 };
    const observed = await startObserving({ service: "gateway", metrics, slowMs: 0, env: {}, log });
    const { url } = JSON.parse(lines[0] ?? "") as { url: string };
    await using s = await stand({ observed });
    await s.ask("query Once { reviewCount }");
    await settled(url, `phongtrao_operations_total{operation="Once",outcome="ok"}`, 1);
    expect((await fetch(`${s.gateway.url}/metrics`)).status).toBe(404);
    expect((await fetch(url, { method: "POST" })).status).toBe(405);
    expect((await fetch(new URL("/", url))).status).toBe(404);
    const { port } = new URL(url);
    await expect(
      startObserving({ service: "x", metrics: { host: "127.0.0.1", port: Number(port) }, slowMs: 0, env: {}, log }),
    ).rejects.toThrow(StartError);
    await observed.stop();
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  test("a subgraph service tells its own, without a signature", async () => {
    const observed = await startObserving({ service: "books", metrics: "here", slowMs: 0, env: {}, log: silent });
    const service = await toyService(toy(), "books", { observed });
    const found = samples(await (await fetch(`${service.url}/metrics`)).text());
    expect(found.get("phongtrao_served_fetch_duration_seconds_count")).toBe(0);
    expect((await fetch(`${service.url}/metrics`, { method: "POST" })).status).toBe(401);
    await service.stop();
    await observed.stop();
  });
});
