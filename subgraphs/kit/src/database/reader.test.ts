import { createServer, connect, type Socket } from "node:net";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { places } from "./example/places.database.ts";
import { visits } from "./example/visits.database.ts";
import type { Reader } from "./reader.ts";
import { createReaderLogin } from "./reader-login.ts";
import type { SentStatement } from "./statement-client.ts";
import { startThrowawayServer, type ThrowawayServer } from "./throwaway-server.ts";

let server: ThrowawayServer;
let ownerUrl: string;
let owner: pg.Client;
beforeAll(async () => {
  server = await startThrowawayServer();
  ownerUrl = await server.createDatabase("reading");
  await places.migrate(ownerUrl);
  await visits.migrate(ownerUrl);
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`
    insert into places.place (id, name, level, validity, founded_on, seen_at, aliases, residents, citations, origin)
    values ('p1', 'Bạch Lưu', 'COMMUNE', '[1945-09-02,2025-07-01)', '1945-09-02', '2020-11-09 07:00+07', '{xã Bạch Lưu}', null,
            '[{"document": "d1", "locator": null}]', 'SOURCE')`);
});
afterAll(async () => {
  await owner.end();
  await server[Symbol.asyncDispose]();
});

async function refusal(reader: Reader<never>, statement: string): Promise<string> {
  return sql
    .raw(statement)
    .execute(reader.kysely)
    .then(
      () => "allowed",
      (error: Error) => error.message,
    );
}

describe("a reader", () => {
  test("gets days, moments, ranges and counts as they are", async () => {
    const reader = places.openReader(ownerUrl);
    const [place] = await reader.kysely.selectFrom("place").selectAll().execute();
    expect(place).toEqual({
      id: "p1",
      name: "Bạch Lưu",
      level: "COMMUNE",
      parent_id: null,
      validity: "[1945-09-02,2025-07-01)",
      founded_on: "1945-09-02",
      seen_at: "2020-11-09T00:00:00Z",
      aliases: ["xã Bạch Lưu"],
      residents: null,
      citations: [{ document: "d1", locator: null }],
      origin: "SOURCE",
      search_text: "bach luu xa bach luu",
    });
    const { count } = await reader.kysely
      .selectFrom("place")
      .select((of) => of.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(1);
    expect(await refusal(reader as never, "select 9007199254740993::bigint")).toContain("select it as text");
    await reader.close();
  });

  test("reads the published view of another subgraph, by its own typed name", async () => {
    const reader = visits.openReader(ownerUrl);
    expect(await reader.kysely.selectFrom("places.place_tree").select(["id", "name"]).execute()).toEqual([
      { id: "p1", name: "Bạch Lưu" },
    ]);
    await reader.close();
  });

  test.each([
    ["writes", "insert into visits.visit values ('v1', 'p1')", /read-only/],
    ["reads a table of another subgraph", "select * from places.place", /permission denied for table place/],
    ["reads what migrations ran", "select * from visits.applied_migration", /permission denied/],
    ["makes tables", "create temporary table mine (id text)", /read-only/],
    ["sends two statements in one", "select 1; select 2", /cannot insert multiple commands/],
    ["becomes a superuser", "set role admin", /permission denied to set role/],
    ["reads files", "select pg_read_file('/etc/passwd')", /permission denied/],
  ])("cannot do harm when somebody %s", async (_, statement, answer) => {
    const reader = visits.openReader(ownerUrl, { max: 1 });
    expect(await refusal(reader as never, statement)).toMatch(answer);
    await reader.close();
  });

  test("may switch the read-only mode off and still has no right to write", async () => {
    const reader = visits.openReader(ownerUrl, { max: 1 });
    await refusal(reader as never, "set default_transaction_read_only = off");
    expect(await refusal(reader as never, "insert into visits.visit values ('v1', 'p1')")).toContain(
      "permission denied for table visit",
    );
    expect(await refusal(reader as never, "delete from register.load")).toContain("permission denied for table load");
    expect(await refusal(reader as never, "create table visits.mine (id text)")).toContain(
      "permission denied for schema visits",
    );
    await reader.close();
  });

  test("keeps its role when it is reset, whatever the URL asks for", async () => {
    const reader = visits.openReader(`${ownerUrl}?options=-c%20role%3Downer%20-c%20statement_timeout%3D0`, { max: 1 });
    await refusal(reader as never, "reset role");
    await refusal(reader as never, "reset all");
    const { rows } = await sql`select current_user as role, current_setting('statement_timeout') as timeout`.execute(
      reader.kysely,
    );
    expect(rows).toEqual([{ role: "phong_trao_visits", timeout: "5s" }]);
    await reader.close();
  });

  test("with a login of its own, has nothing underneath when it puts its role down", async () => {
    const url = await createReaderLogin(visits, ownerUrl, { password: "let me 'read'" });
    const reader = visits.openReader(url, { max: 1 });
    expect(await refusal(reader as never, "select * from visits.visit")).toBe("allowed");
    expect(await refusal(reader as never, "set role phong_trao_places")).toContain("permission denied to set role");
    expect(await refusal(reader as never, "set role owner")).toContain("permission denied to set role");
    await refusal(reader as never, "set role none");
    expect(await refusal(reader as never, "select * from visits.visit")).toContain("permission denied");
    await reader.close();
  });
});

describe("statements", () => {
  test("are heard with their text, number of parameters and number of rows, also when they fail", async () => {
    const reader = places.openReader(ownerUrl);
    const heard: SentStatement[] = [];
    const values: unknown[] = [];
    const stop = reader.onStatement((statement, itsValues) => {
      heard.push(statement);
      values.push(itsValues);
    });
    await reader.kysely
      .selectFrom("place")
      .select("name")
      .where("id", "=", sql<string>`any(${["p1", "p2"]})`)
      .execute();
    await refusal(reader as never, "select 1/0");
    stop();
    await reader.ping();
    expect(heard).toEqual([
      {
        sql: `select "name" from "place" where "id" = any($1)`,
        parameterCount: 1,
        rowCount: 1,
        durationMs: expect.any(Number),
      },
      { sql: "select 1/0", parameterCount: 0, rowCount: null, durationMs: expect.any(Number) },
    ]);
    expect(values).toEqual([[["p1", "p2"]], []]);
    await reader.close();
  });

  test("are prepared on each connection, as many of the last as was set", async () => {
    const reader = places.openReader(ownerUrl, { max: 1, preparedStatements: 2 });
    for (const number of [1, 2, 3, 1]) {
      await sql.raw(`select ${number}`).execute(reader.kysely);
    }
    const { rows } = await sql<{
      name: string;
      statement: string;
    }>`select name, statement from pg_prepared_statements order by name`.execute(reader.kysely);
    expect(rows).toEqual([
      { name: "s4", statement: "select 1" },
      { name: "s5", statement: "select name, statement from pg_prepared_statements order by name" },
    ]);
    await reader.close();
  });
});

describe("trouble", () => {
  test("a server that drops every connection is asked again on a new one", async () => {
    const lost: string[] = [];
    const reader = places.openReader(ownerUrl, { onConnectionLost: (error) => lost.push(error.message) });
    await Promise.all([reader.ping(), reader.ping(), reader.ping()]);
    const slow = refusal(reader as never, "select pg_sleep(4)");
    await owner.query("select pg_sleep(0.2)");
    await owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'phong-trao places'",
    );
    expect(await slow).toContain("terminating connection");
    await expect
      .poll(() =>
        reader.ping().then(
          () => "answers",
          () => "not yet",
        ),
      )
      .toBe("answers");
    expect(lost.length).toBeGreaterThan(0);
    await reader.close();
  });

  test("a connection that answers too late is not used again", async () => {
    await using road = await roadTo(new URL(ownerUrl));
    const reader = places.openReader(road.url, { max: 1, queryTimeoutMillis: 300, connectionTimeoutMillis: 1_000 });
    await reader.ping();
    road.block();
    await expect(reader.ping()).rejects.toThrow("timeout");
    road.open();
    await expect
      .poll(() =>
        reader.ping().then(
          () => "answers",
          () => "not yet",
        ),
      )
      .toBe("answers");
    await reader.close();
  });

  test("a statement that takes too long is cancelled by PostgreSQL", async () => {
    const reader = places.openReader(ownerUrl, { statementTimeoutMillis: 100 });
    expect(await refusal(reader as never, "select pg_sleep(5)")).toContain("statement timeout");
    await reader.ping();
    await reader.close();
  });

  test("a reader may be closed twice, and before it was ever asked", async () => {
    const reader = places.openReader(ownerUrl);
    await Promise.all([reader.close(), reader.close()]);
    await expect(reader.close()).resolves.toBeUndefined();
  });
});

/** A way to the server that can be blocked: what is sent then goes nowhere, and nothing says so. */
async function roadTo(target: URL) {
  const sockets = new Set<Socket>();
  let blocked = false;
  const road = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (bytes) => void (blocked || to.write(bytes)));
      from.on("close", () => to.destroy());
      from.on("error", () => {});
    }
  });
  await new Promise<void>((resolve) => road.listen(0, "127.0.0.1", resolve));
  const url = new URL(target);
  url.port = String((road.address() as { port: number }).port);
  return {
    url: url.href,
    block: () => void (blocked = true),
    open: () => void (blocked = false),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => road.close(resolve));
    },
  };
}
