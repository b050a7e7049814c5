import { join } from "node:path";
import { connectionTo } from "@phong-trao/kit/database/session.ts";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runNode } from "../launch/process.ts";
import { ask } from "../stack/platform.ts";
import { createDatabase } from "../stack/postgres.ts";
import {
  keysText,
  loginUrl,
  prepare,
  type ServiceProcess,
  type Services,
  startGatewayProcess,
  startServices,
  startSubgraph,
  subgraphNames,
} from "../stack/services.ts";

const query = `{
  province(code: "68") { name designations(first: 1) { totalCount } posts(first: 1) { totalCount } }
}`;
let services: Services;
let gateway: ServiceProcess;
beforeAll(async () => {
  services = await startServices();
  gateway = await startGatewayProcess(services);
});
afterAll(async () => {
  await gateway?.[Symbol.asyncDispose]();
  await services?.[Symbol.asyncDispose]();
});

const status = async (url: string) => (await fetch(url)).status;
const whole = expect.objectContaining({ name: "Tỉnh Lâm Đồng", designations: { totalCount: 3 } });

test("kill -9 of a subgraph costs its fields alone; started again, it is back, and nobody else was restarted", async () => {
  const before = await ask(gateway.url, query);
  expect(before.errors).toBeUndefined();
  expect(before.data.province).toEqual(whole);

  services.subgraphs.get("people")?.running.child.kill("SIGKILL");
  await services.subgraphs.get("people")?.running.ended();
  const without = await ask(gateway.url, query);
  expect(without.data.province).toEqual({ ...before.data.province, posts: null });
  expect(without.errors).toMatchObject([{ path: ["province"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } }]);
  // The gateway can plan, so it stays where clients are sent.
  expect(await status(`${gateway.url}/health/ready`)).toBe(200);

  await services.restart("people");
  expect(await ask(gateway.url, query)).toEqual(before);
});

test("a subgraph that is frozen is waited for once, and thaws", async () => {
  const before = await ask(gateway.url, query);
  const frozen = services.subgraphs.get("people")?.running.child;
  frozen?.kill("SIGSTOP");
  const without = await ask(gateway.url, query);
  frozen?.kill("SIGCONT");
  expect(without.data.province).toEqual({ ...before.data.province, posts: null });
  expect(without.errors).toMatchObject([{ extensions: { code: "TIMEOUT" } }]);
  await expect.poll(() => ask(gateway.url, query), { timeout: 20_000 }).toEqual(before);
});

test("connections to the database that are cut are made anew", async () => {
  const before = await ask(gateway.url, query);
  for (let round = 0; round < 3; round += 1) {
    expect(await cutConnections(services.databaseUrl)).toBeGreaterThan(0);
    // The same question, and another text: the answer to a text that was asked before is kept.
    await expect.poll(() => ask(gateway.url, `${query} # ${round}`), { timeout: 20_000 }).toEqual(before);
    expect(await ask(gateway.url, query)).toEqual(before);
  }
  for (const { url } of services.subgraphs.values()) expect(await status(`${url}/health/ready`)).toBe(200);
});

test("a subgraph without its database lives, but is not ready, and the database's words stay in its log", async () => {
  const nobody = "postgresql://phong_trao_people_service:x@127.0.0.1:1/phong_trao";
  await using people = await startSubgraph("people", nobody);
  expect([await status(`${people.url}/health/live`), await status(`${people.url}/health/ready`)]).toEqual([200, 503]);
});

test("each of them finishes what it does when it is told to stop", async () => {
  await using more = await startServices();
  await using other = await startGatewayProcess(more);
  const underWay = Promise.all(Array.from({ length: 20 }, () => ask(other.url, query)));
  // They are under way once one of them has reached the last of the subgraphs.
  await more.subgraphs.get("people")?.running.line(/"msg":"fetch"/);
  other.running.child.kill("SIGTERM");
  for (const answer of await underWay) expect(answer.data.province).toEqual(whole);
  expect(await other.running.ended()).toMatchObject({ code: 0 });
  for (const { running } of more.subgraphs.values()) {
    running.child.kill("SIGTERM");
    const { code, output } = await running.ended();
    expect(code).toBe(0);
    expect(output).toMatch(/"msg":"stopping"[^]*"msg":"stopped"/);
  }
});

test("preparing again changes nothing, and any number may do it at once", async () => {
  const outcomes = await Promise.all([prepare(services.databaseUrl), prepare(services.databaseUrl)]);
  for (const { output } of outcomes) expect(output).toMatch(/prepared: 0 migrations ran, 0 records were loaded\n$/);
  expect(outcomes[0]?.output).toContain("people logs in as phong_trao_people_service");
  expect((await ask(gateway.url, query)).data.province).toEqual(whole);
});

test("a service's login reads its own tables, and can become nobody else", async () => {
  await using client = await connected(loginUrl(services.databaseUrl, "people"));
  const run = (sql: string) =>
    client.query(sql).then(
      () => "done",
      (error: Error) => error.message,
    );
  expect(await run("select from people.person")).toContain("permission denied");
  expect(await run("set role phong_trao_people")).toBe("done");
  expect(await run("select from people.person")).toBe("done");
  expect(await run("delete from people.person")).toContain("permission denied");
  expect(await run("select from movements.event")).toContain("permission denied");
  expect(await run("set role phong_trao_movements")).toContain("permission denied");
  expect(await run("create table people.mine ()")).toContain("permission denied");
});

const files = {
  gateway: "gateway/src/service.ts",
  people: "subgraphs/people/src/main.ts",
  prepare: "gateway/src/prepare.ts",
};
const secret = "not-for-the-log";

test.each<[keyof typeof files, NodeJS.ProcessEnv, RegExp]>([
  ["gateway", {}, /^SUBGRAPH_KEYS is not set, but must be one key or, while they are changed, two: .*\n$/],
  ["gateway", { SUBGRAPH_KEYS: secret }, /^SUBGRAPH_KEYS is not in that form, but must be one key/],
  [
    "gateway",
    { SUBGRAPH_KEYS: keysText, SUBGRAPH_URLS: "people" },
    /^SUBGRAPH_URLS is "people", but must be a list such as/,
  ],
  ["gateway", { SUBGRAPH_KEYS: keysText, CORS_ORIGINS: "*" }, /^CORS_ORIGINS is "\*", but must be a list of origins/],
  [
    "gateway",
    { SUBGRAPH_KEYS: keysText, SUPERGRAPH_FILE: "/none" },
    /^The supergraph \/none cannot be read\. Set SUPERGRAPH_FILE/,
  ],
  ["people", { SUBGRAPH_KEYS: keysText }, /^DATABASE_URL is not set, but must be an address such as/],
  [
    "people",
    { DATABASE_URL: `mysql://a:${secret}@b/c`, SUBGRAPH_KEYS: "x" },
    /^DATABASE_URL is an address of mysql:.*\nSUBGRAPH_KEYS is/,
  ],
  [
    "prepare",
    { DATABASE_URL: "postgresql://a@b/c", PEOPLE_PASSWORD: "a b" },
    /ORGANISATIONS_PASSWORD is not set[^]*PEOPLE_PASSWORD is not in that form, but must be a password of 16/,
  ],
])("%s with %j says what to do, and gives no secret away", async (name, env, expected) => {
  await using run = runNode([join(import.meta.dirname, "../..", files[name])], env);
  const { code, output } = await run.ended();
  expect(code).toBe(1);
  expect(output).toMatch(expected);
  expect(output).not.toMatch(/^\s+at /m);
  expect(output).not.toContain(secret);
});

test("a database that nobody prepared is a defect of its fields, not of the others'", async () => {
  await using empty = await createDatabase();
  await using people = await startSubgraph("people", loginUrl(empty.url, "people"));
  const urls = new Map([...services.subgraphUrls, ["people", new URL("/graphql", people.url)]]);
  await using other = await startGatewayProcess({ ...services, subgraphUrls: urls });
  const { data, errors } = await ask(other.url, query);
  expect(data.province).toMatchObject({ name: "Tỉnh Lâm Đồng", designations: { totalCount: 3 }, posts: null });
  expect(errors).toMatchObject([{ extensions: { code: "INTERNAL_SERVER_ERROR" } }]);
  expect(JSON.stringify(errors)).not.toMatch(/permission|schema|relation|people/);
});

async function cutConnections(ownerUrl: string): Promise<number> {
  await using client = await connected(ownerUrl);
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = any ($1)`,
    [subgraphNames.flatMap((name) => [`phong-trao ${name}`, `phong-trao ${name} version`])],
  );
  return rowCount ?? 0;
}

async function connected(url: string) {
  const client = new pg.Client(connectionTo(url, {}));
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}
