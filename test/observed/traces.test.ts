import { startObserving } from "@phong-trao/kit/observed/observed.ts";
import { StartError } from "@phong-trao/kit/service/start-error.ts";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { stand } from "../gateway/stand.ts";
import { startGatewayProcess, startServices } from "../stack/services.ts";
import { collector, type Collector, type ReceivedSpan } from "./collector.ts";
import { watchedPlatform, type WatchedPlatform } from "./watched.ts";

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
const clientSpan = "00f067aa0ba902b7";
const traceparent = `00-${traceId}-${clientSpan}-01`;
const question = `query Traced($text: String!) {
  administrativeUnits(filter: { search: $text }) { nodes { name designations(first: 1) { totalCount } posts(first: 1) { totalCount } } }
}`;
const variables = { text: "ham thuan nam" };

const environment = (url: string) => ({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_BSP_SCHEDULE_DELAY: "20" });

async function ask(url: string, headers: Record<string, string> = {}, query = question, given: object = variables) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables: given }),
  });
  return (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
}

/** All spans of one request, once its last one, the request itself, has arrived with them. */
async function traceOf({ spans }: Collector, count = 1): Promise<ReceivedSpan[]> {
  const roots = () => spans.filter(({ name, service }) => service === "gateway" && name === "POST /graphql");
  await expect.poll(() => roots().length, { interval: 5 }).toBe(count);
  return spans;
}

/** From a span up to the client. */
function ancestry(spans: readonly ReceivedSpan[], span: ReceivedSpan): string[] {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  const label = `${span.service}: ${span.name}`;
  return parent === undefined ? [label, `parent ${span.parentSpanId}`] : [label, ...ancestry(spans, parent)];
}

describe("in one process", () => {
  let received: Collector;
  let platform: WatchedPlatform;
  beforeAll(async () => {
    received = await collector();
    for (const [name, value] of Object.entries(environment(received.url))) vi.stubEnv(name, value);
    platform = await watchedPlatform();
  });
  beforeEach(() => {
    received.spans.length = 0;
    received.bodies.length = 0;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await platform?.[Symbol.asyncDispose]();
    await received?.[Symbol.asyncDispose]();
  });

  test("a client's trace goes on from the request through plan, fetches and questions down to SQL", async () => {
    const sent: string[] = [];
    const stops = platform.process.subgraphs.map((subgraph) => subgraph.onStatement(({ sql }) => sent.push(sql)));
    expect((await ask(platform.url, { traceparent })).errors).toBeUndefined();
    stops.forEach((stop) => stop());
    const spans = await traceOf(received);

    expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
    const statements = spans.filter(({ name }) => name === "postgresql");
    expect(statements.map(({ attributes }) => String(attributes["db.query.text"])).toSorted()).toEqual(sent.toSorted());
    expect(new Set(statements.map(({ attributes }) => attributes["phongtrao.subgraph"]))).toEqual(
      new Set(["organisations", "movements", "people"]),
    );
    for (const statement of statements) {
      const subgraph = String(statement.attributes["phongtrao.subgraph"]);
      expect(statement).toMatchObject({ kind: 3, attributes: { "db.system.name": "postgresql" } });
      expect(statement.attributes["db.response.returned_rows"]).toBeGreaterThanOrEqual(0);
      expect(ancestry(spans, statement)).toEqual([
        "gateway: postgresql",
        expect.stringMatching(/^gateway: ask \w/),
        `gateway: fetch ${subgraph}`,
        "gateway: POST /graphql",
        `parent ${clientSpan}`,
      ]);
    }
    const root = spans.find(({ name }) => name === "POST /graphql");
    expect(root).toMatchObject({
      kind: 2,
      attributes: {
        "http.response.status_code": 200,
        "graphql.operation.name": "Traced",
        "phongtrao.outcome": "ok",
      },
    });
    for (const name of ["graphql.parse", "graphql.validate", "graphql.plan"]) {
      expect(spans.find((span) => span.name === name)).toMatchObject({ parentSpanId: root?.spanId });
    }
    const fetches = spans.filter(({ name }) => name.startsWith("fetch "));
    expect(fetches.map(({ name }) => name).toSorted()).toEqual([
      "fetch movements",
      "fetch organisations",
      "fetch people",
    ]);
    expect(fetches.find(({ name }) => name === "fetch people")?.attributes["phongtrao.representations"]).toBeDefined();
    // Nothing lasts longer than what it is a part of, but for the rounding of clocks.
    for (const span of spans) expect(span.durationMs).toBeLessThanOrEqual((root?.durationMs ?? 0) + 1);
    expect(received.bodies.join("")).not.toMatch(/ham thuan nam/);
  });

  test("an operation that is known is neither parsed nor planned again", async () => {
    await ask(platform.url);
    const [names] = [(await traceOf(received)).map(({ name }) => name)];
    expect(names).not.toContain("graphql.plan");
    expect(names).toContain("postgresql");
  });

  test("requests at the same time have traces of their own", async () => {
    const ids = Array.from({ length: 8 }, (_, number) => `${number + 1}`.padStart(32, "a"));
    const codes = ["01", "68", "79", "46", "48", "66", "91", "92"];
    const query = `query Each($code: String!) { province(code: $code) { name posts(first: 1) { totalCount } } }`;
    await Promise.all(
      ids.map((id, at) => ask(platform.url, { traceparent: `00-${id}-${clientSpan}-01` }, query, { code: codes[at] })),
    );
    const spans = await traceOf(received, ids.length);
    for (const id of ids) {
      const mine = spans.filter((span) => span.traceId === id);
      const statements = mine.filter(({ name }) => name === "postgresql");
      expect(statements.length).toBeGreaterThan(1);
      for (const statement of statements) expect(ancestry(mine, statement).at(-1)).toBe(`parent ${clientSpan}`);
    }
  });

  test("a client that does not want to be traced is not; one whose header is no trace begins one", async () => {
    await ask(platform.url, { traceparent: `00-${traceId}-${clientSpan}-00` });
    for (const header of [
      "nonsense",
      `00-${"0".repeat(32)}-${clientSpan}-01`,
      `ff-${traceId}-${clientSpan}-01`,
      `${traceparent}-x`,
    ]) {
      await ask(platform.url, { traceparent: header });
    }
    const spans = await traceOf(received, 4);
    expect(spans.filter((span) => span.traceId === traceId)).toEqual([]);
    const roots = spans.filter(({ name }) => name === "POST /graphql");
    expect(new Set(roots.map((span) => span.traceId)).size).toBe(4);
    expect(roots.map(({ parentSpanId }) => parentSpanId)).toEqual(Array.from({ length: 4 }, () => undefined));
  });
});

test("through services one trace goes on from the gateway's process into each subgraph's", async () => {
  await using received = await collector();
  await using services = await startServices(environment(received.url));
  await using gateway = await startGatewayProcess(services, environment(received.url));
  expect((await ask(gateway.url, { traceparent })).errors).toBeUndefined();
  await traceOf(received);
  const statements = () => received.spans.filter(({ name }) => name === "postgresql");
  const complete = () =>
    new Set(statements().map(({ service }) => service)).size === 3 &&
    statements().every((span) => ancestry(received.spans, span).at(-1) === `parent ${clientSpan}`);
  await expect.poll(complete, { interval: 10, timeout: 20_000 }).toBe(true);

  expect(new Set(received.spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
  for (const statement of statements()) {
    const { service } = statement;
    expect(ancestry(received.spans, statement)).toEqual([
      `${service}: postgresql`,
      expect.stringMatching(new RegExp(`^${service}: ask \\w`)),
      `${service}: POST /graphql`,
      "gateway: POST",
      `gateway: fetch ${service}`,
      "gateway: POST /graphql",
      `parent ${clientSpan}`,
    ]);
  }
  expect(received.bodies.join("")).not.toMatch(/ham thuan nam/);
});

describe("where spans go", () => {
  afterEach(() => vi.unstubAllEnvs());
  const log = makeLog("silent");
  const start = (env: NodeJS.ProcessEnv) => startObserving({ service: "x", metrics: "off", slowMs: 0, env, log });

  test("an address that is none stops the start, and is not shown", async () => {
    const problem = start({ OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" });
    await expect(problem).rejects.toThrow(StartError);
    await expect(problem).rejects.toThrow(/^OTEL_EXPORTER_OTLP_ENDPOINT is no address that can be read/);
  });

  test.each([
    { OTEL_TRACES_SAMPLER: "sometimes" },
    { OTEL_TRACES_SAMPLER: "traceidratio", OTEL_TRACES_SAMPLER_ARG: "2" },
  ])("a sampler that there is not stops it too: %o", async (env) => {
    await expect(start({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1", ...env })).rejects.toThrow(StartError);
  });

  test.each([{ OTEL_SDK_DISABLED: "true" }, { OTEL_TRACES_EXPORTER: "none" }])("%o sends none", async (env) => {
    expect((await start({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1", ...env })).tracing).toBeUndefined();
  });

  test("a collector that is away costs a line in the log, and no answer", async () => {
    vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1");
    vi.stubEnv("OTEL_EXPORTER_OTLP_TIMEOUT", "200");
    const lines: string[] = [];
    const heard = makeLog("info", { write: (line) => void lines.push(line) });
    const observed = await startObserving({ service: "x", metrics: "off", slowMs: 0, env: process.env, log: heard });
    await using s = await stand({ observed });
    expect(await s.ask("{ reviewCount }")).toMatchObject({ status: 200, codes: [] });
    await observed.stop();
    await expect.poll(() => lines.join("")).toMatch(/"level":"warn".*"msg":"traces were not sent"/);
  });

  test("a part of all traces: whoever begins one is kept or not, and its parts with it", async () => {
    await using received = await collector();
    vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", received.url);
    const env = { ...process.env, OTEL_TRACES_SAMPLER: "traceidratio", OTEL_TRACES_SAMPLER_ARG: "0.5" };
    const observed = await start(env);
    await using s = await stand({ observed });
    for (let times = 0; times < 60; times += 1) await s.ask("{ reviewCount }");
    await s.requestLines(60);
    await observed.stop();
    const roots = received.spans.filter(({ name }) => name === "POST /graphql");
    expect(roots.length).toBeGreaterThan(5);
    expect(roots.length).toBeLessThan(55);
    const kept = new Set(roots.map((span) => span.traceId));
    expect(received.spans.every((span) => kept.has(span.traceId))).toBe(true);
    expect(received.spans.filter(({ name }) => name === "fetch reviews")).toHaveLength(roots.length);
  });
});
