import { afterAll, beforeAll, expect, test } from "vitest";
import { startGatewayProcess, startServices } from "../stack/services.ts";
import { ask } from "../stack/platform.ts";
import { stand } from "../gateway/stand.ts";
import { startObserving } from "@phong-trao/kit/observed/observed.ts";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { watchedPlatform, type WatchedPlatform } from "./watched.ts";

const question = `query Slow($text: String!) {
  administrativeUnits(filter: { search: $text }) { nodes { name designations(first: 1) { totalCount } } }
}`;
const variables = { text: "ham thuan nam" };

interface SlowLine {
  readonly level: string;
  readonly requestId: string;
  readonly operationName: string;
  readonly operationHash: string;
  readonly durationMs: number;
  readonly cost: number;
  readonly plan: string;
  readonly fetches: readonly { readonly subgraph: string; readonly durationMs: number }[];
  readonly statementCount: number;
  readonly statements: readonly Statement[];
}
interface Statement {
  readonly subgraph: string;
  readonly durationMs: number;
  readonly rows: number | null;
  readonly sql: string;
}

let platform: WatchedPlatform;
beforeAll(async () => {
  // Everything that takes a millisecond is slow here.
  platform = await watchedPlatform({ slowMs: 1 });
});
afterAll(() => platform?.[Symbol.asyncDispose]());

test("a slow operation is one line with its plan and its SQL, and without what was asked with it", async () => {
  const sent: string[] = [];
  const stops = platform.process.subgraphs.map((subgraph) => subgraph.onStatement(({ sql }) => sent.push(sql)));
  for (let times = 0; times < 2; times += 1) await platform.ask(question, variables);
  stops.forEach((stop) => stop());
  const slow = () => platform.lines.filter(({ msg }) => msg === "slow operation");
  await expect.poll(() => slow().length, { interval: 5 }).toBe(2);

  for (const line of slow() as unknown as SlowLine[]) {
    expect(line).toMatchObject({ level: "warn", operationName: "Slow" });
    expect(line.operationHash).toMatch(/^[0-9a-f]{64}$/);
    expect(line.durationMs).toBeGreaterThanOrEqual(1);
    expect(line.cost).toBeGreaterThan(0);
    expect(line.plan).toMatch(/^QueryPlan \{[^]*Fetch\(service: "organisations"\)[^]*Flatten/);
    expect(line.fetches.map(({ subgraph }) => subgraph)).toEqual(["organisations", "movements"]);
    expect(line.statementCount).toBe(sent.length / 2);
    expect(
      line.statements.map(({ sql }) => sql.replace(/…$/, "")).every((sql) => sent.some((one) => one.startsWith(sql))),
    ).toBe(true);
    const times = line.statements.map(({ durationMs }) => durationMs);
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(line.statements.some(({ rows }) => rows !== null && rows > 0)).toBe(true);
    expect(JSON.stringify(line)).not.toContain("ham thuan nam");
    const request = platform.lines.find(({ msg, requestId }) => msg === "request" && requestId === line.requestId);
    expect(request).toMatchObject({ operationHash: line.operationHash });
  }
});

test("statements of requests at the same time stand in their own lines", async () => {
  const before = platform.lines.length;
  const one = `query OfPeople { persons(filter: { search: "dinh" }) { totalCount } }`;
  const other = `query OfUnits { administrativeUnits(filter: { search: "cho vam" }) { totalCount } }`;
  await Promise.all([one, other, one, other, one, other].map((query) => platform.ask(query)));
  const slow = () => platform.lines.slice(before).filter(({ msg }) => msg === "slow operation");
  await expect.poll(() => slow().length, { interval: 5 }).toBe(6);
  for (const { operationName, statements } of slow() as unknown as SlowLine[]) {
    const subgraphs = new Set(statements.map(({ subgraph }) => subgraph));
    expect([operationName, ...subgraphs]).toEqual(
      operationName === "OfPeople" ? ["OfPeople", "people"] : ["OfUnits", "organisations"],
    );
  }
  // What was typed into the document stands in no plan either.
  for (const line of slow()) {
    const text = JSON.stringify(line);
    expect(text).toMatch(/search: .{1,3}…/);
    expect(text).not.toMatch(/dinh|cho vam/);
  }
});

test("what is quick enough is not in it, and 0 switches it off", async () => {
  for (const slowMs of [60_000, 0]) {
    const observed = await startObserving({ service: "x", metrics: "off", slowMs, env: {}, log: makeLog("silent") });
    await using s = await stand({ observed });
    await s.ask("query Quick { reviewCount }");
    await s.requestLines(1);
    expect(s.lines.filter(({ msg }) => msg === "slow operation")).toEqual([]);
  }
});

test("as services: the gateway says which fetches, each subgraph with which SQL, under one request id", async () => {
  const env = { SLOW_OPERATION_MS: "1" };
  await using services = await startServices(env);
  await using gateway = await startGatewayProcess(services, env);
  await ask(gateway.url, question, variables);
  const line = JSON.parse(await gateway.running.line(/"msg":"slow operation"/)) as SlowLine;
  expect(line.fetches.map(({ subgraph }) => subgraph)).toEqual(["organisations", "movements"]);
  expect(line.statementCount).toBe(0);
  for (const name of ["organisations", "movements"] as const) {
    const fetch = JSON.parse(
      (await services.subgraphs.get(name)?.running.line(/"msg":"slow fetch"/)) ?? "",
    ) as SlowLine;
    expect(fetch).toMatchObject({ level: "warn", service: name, requestId: line.requestId });
    expect(fetch.statements.map(({ subgraph }) => subgraph)).toContain(name);
    expect(JSON.stringify(fetch)).not.toContain("ham thuan nam");
  }
});
