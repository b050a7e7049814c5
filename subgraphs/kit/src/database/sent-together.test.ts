import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { underWay } from "../observed/under-way.ts";
import { nothingDone } from "../observed/work-done.ts";
import { type Send, sentTogether } from "./sent-together.ts";
import { statementClient, type StatementSettings } from "./statement-client.ts";
import { startThrowawayServer, type ThrowawayServer } from "./throwaway-server.ts";

let server: ThrowawayServer;
beforeAll(async () => {
  server = await startThrowawayServer();
});
afterAll(() => server[Symbol.asyncDispose]());

let pool: pg.Pool;
let send: Send;
beforeEach(() => {
  pool = poolOf({});
  send = sentTogether(pool);
});
afterEach(() => pool.end());

function poolOf(
  config: pg.PoolConfig,
  listeners: Parameters<typeof statementClient>[0] = new Set(),
  settings: Partial<StatementSettings> = {},
): pg.Pool {
  const made = new pg.Pool({
    connectionString: server.adminUrl,
    max: 4,
    pipeline: true,
    Client: statementClient(listeners, { preparedStatements: 10, queryTimeoutMillis: 60_000, ...settings }),
    ...config,
  });
  made.on("error", () => {});
  made.on("connect", (client) => client.on("error", () => {}));
  return made;
}

/** Of the server process that answers. */
const pid = async (sql = "select pg_backend_pid() as pid") => (await send(sql, [])).rows[0].pid as number;
const long = "select pg_sleep(0.3), pg_backend_pid() as pid";
/** Both are asked in one moment. On a busy machine a quick statement may once take long. */
const shareOne = (one: () => Promise<number>, other: () => Promise<number>) =>
  expect.poll(async () => new Set(await Promise.all([one(), other()])).size, { timeout: 5_000 }).toBe(1);
const outcome = (answer: Promise<unknown>) =>
  answer.then(
    () => "answered",
    (error: Error) => error.message,
  );

test("statements of one moment go over one connection, those of another moment beside them", async () => {
  const [first, second, later] = await Promise.all([
    // Still busy when the later one is asked, however slow the machine is.
    pid("select pg_sleep(1.5), pg_backend_pid() as pid"),
    pid(),
    new Promise((resolve) => setImmediate(resolve)).then(() => pid()),
  ]);
  expect(second).toBe(first);
  expect(later).not.toBe(first);
});

test("many statements of one moment go over several connections, a few over each", async () => {
  const asked = Array.from({ length: 10 }, (_, at) => pid(`select pg_sleep(0.3), pg_backend_pid() as pid, ${at}`));
  const pids = await Promise.all(asked);
  expect([...Map.groupBy(pids, (one) => one).values()].map(({ length }) => length)).toEqual([4, 4, 2]);
});

test("each is answered with its own rows, whatever happens to the others", async () => {
  const answers = await Promise.all([
    send("select $1::text as said", ["one"]).then(({ rows }) => rows),
    outcome(send("select 1 / $1::int", [0])),
    outcome(send("select nothing", [])),
    send("select $1::text as said", ["two"]).then(({ rows }) => rows),
  ]);
  const others = await Promise.all([
    outcome(send("select $1::int", [{ not: "a number" }])),
    outcome(send("select 1; select 2", [])),
    send("select $1::text as said", ["three"]).then(({ rows }) => rows),
  ]);
  expect([...answers, ...others]).toEqual([
    [{ said: "one" }],
    "division by zero",
    'column "nothing" does not exist',
    [{ said: "two" }],
    expect.stringContaining("invalid input syntax"),
    expect.stringContaining("cannot insert multiple commands"),
    [{ said: "three" }],
  ]);
  expect(pool.totalCount).toBe(1);
});

test("what takes long has a connection of its own the next time, until it is quick again", async () => {
  const [before, besides] = await Promise.all([pid(long), pid()]);
  expect(besides).toBe(before);
  const [alone, other] = await Promise.all([pid(long), pid()]);
  expect(other).not.toBe(alone);

  const sometimes = "select case when $1::boolean then pg_sleep(0.3) end, pg_backend_pid() as pid";
  const sleeping = async (isLong: boolean) => (await send(sometimes, [isLong])).rows[0].pid as number;
  await sleeping(true);
  await shareOne(() => sleeping(false), pid);
});

test("a statement that waits behind a long one is not taken for long itself", async () => {
  const durations: number[] = [];
  const watched = poolOf({}, new Set([({ durationMs }) => durations.push(durationMs)]));
  send = sentTogether(watched);
  await Promise.all([pid(long), pid()]);
  expect(durations[0]).toBeGreaterThan(290);
  expect(durations[1]).toBeLessThan(290);
  await shareOne(pid, () => pid("select pg_backend_pid() as pid, 2"));
  await watched.end();
});

test("a connection that is lost fails who waits on it, and nobody after", async () => {
  const [sleeps, waits] = [outcome(send("select pg_sleep(30)", [])), outcome(send("select 1", []))];
  await using admin = await connected();
  const terminated = () =>
    admin.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(30)' and pid <> pg_backend_pid()",
    );
  await expect.poll(async () => (await terminated()).rowCount).toBe(1);
  expect(await sleeps).toContain("terminating connection");
  expect(await waits).toMatch(/terminated|terminating|not queryable/);
  expect(await outcome(send("select 1", []))).toBe("answered");
});

test("an answer that does not come in time costs the connection; who stands behind others has as much more time", async () => {
  const impatient = poolOf({ max: 1 }, new Set(), { queryTimeoutMillis: 1_000 });
  send = sentTogether(impatient);
  const before = await pid();
  const behind = await Promise.all([0.4, 0.4, 0.4].map((seconds) => outcome(send(`select pg_sleep(${seconds})`, []))));
  expect(behind).toEqual(["answered", "answered", "answered"]);
  expect(await pid()).toBe(before);
  const late = await Promise.all([outcome(send("select pg_sleep(30)", [])), outcome(send("select 1", []))]);
  expect(late[0]).toBe("Query read timeout");
  expect(late[1]).not.toBe("answered");
  expect(await pid()).not.toBe(before);
  await impatient.end();
});

test("what was not used for longest is forgotten by the server, and prepared anew when it comes again", async () => {
  const few = poolOf({ max: 1 }, new Set(), { preparedStatements: 3 });
  send = sentTogether(few);
  const numbers = (...asked: number[]) =>
    Promise.all(asked.map(async (number) => (await send(`select ${number} as number`, [])).rows[0].number as number));
  const prepared = async () => {
    const { rows } = await few.query<{ name: string }>(
      "select name from pg_prepared_statements order by prepare_time, name",
    );
    return rows.map(({ name }) => name);
  };
  expect(await numbers(1, 2, 3)).toEqual([1, 2, 3]);
  expect(await numbers(1, 4)).toEqual([1, 4]);
  expect(await prepared()).toEqual(["s1", "s3", "s4"]);
  // More of them in one write than may stay.
  expect(await numbers(5, 6, 7, 8, 1, 5, 5, 6)).toEqual([5, 6, 7, 8, 1, 5, 5, 6]);
  expect(await numbers(8, 7, 6, 5, 1)).toEqual([8, 7, 6, 5, 1]);
  expect(await prepared()).toHaveLength(3);
  await few.end();
});

test("nobody is left waiting when there is no connection to be had", async () => {
  const nowhere = poolOf({ connectionString: "postgres://nobody@127.0.0.1:1/nothing" });
  send = sentTogether(nowhere);
  const outcomes = await Promise.all([outcome(send("select 1", [])), outcome(send("select 2", []))]);
  for (const said of outcomes) expect(said).toContain("ECONNREFUSED");
  await nowhere.end();
});

test("each statement belongs to the request that asked for it", async () => {
  const requests = [1, 2, 3].map(() => ({ done: nothingDone(), span: undefined }));
  const heard: [unknown, unknown][] = [];
  const watched = poolOf({}, new Set([(_, [number]) => heard.push([underWay.getStore(), number])]));
  send = sentTogether(watched);
  await Promise.all(requests.map((request, number) => underWay.run(request, () => send("select $1::int", [number]))));
  expect(heard).toEqual(requests.map((request, number) => [request, number]));
  await watched.end();
});

async function connected(): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}
