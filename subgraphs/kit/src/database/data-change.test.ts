import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dataChangeOfAll, unwatched, watchChanges } from "./data-change.ts";
import { versionReader } from "./data-version.ts";
import { places } from "./example/places.database.ts";
import { visits } from "./example/visits.database.ts";
import { startThrowawayServer, type ThrowawayServer } from "./throwaway-server.ts";

let server: ThrowawayServer;
beforeAll(async () => {
  server = await startThrowawayServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** A database with both examples, its owner connected twice, and the version that visits has. */
async function examples(name: string) {
  await using started = new AsyncDisposableStack();
  const url = await server.createDatabase(name);
  await places.migrate(url);
  await visits.migrate(url);
  const connect = async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return started.adopt(client, (open) => open.end());
  };
  const [owner, other, ofPlaces] = [await connect(), await connect(), await connect()];
  await ofPlaces.query(`set role ${places.role}`);
  const reader = started.adopt(versionReader(visits, url), (open) => open.close());
  const seen = new Set([await reader.read()]);
  const everything = started.move();
  return {
    url,
    owner,
    other,
    /** Whether the version is one that was never there. */
    async hasChanged() {
      const version = await reader.read();
      const isNew = !seen.has(version);
      seen.add(version);
      return isNew;
    },
    version: () => reader.read(),
    /** As a reader has it that may read the changes of none but its own. */
    async versionOfAll() {
      const { rows } = await ofPlaces.query<[string]>({ text: `select ${dataChangeOfAll}()`, rowMode: "array" });
      return rows[0]?.[0];
    },
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}

test("the version changes with each kind of write, when it is committed", async () => {
  await using e = await examples("kinds");
  expect(await e.hasChanged()).toBe(false);
  for (const write of [
    "insert into visits.visit (id, place_id) values ('v1', 'p1')",
    "update visits.visit set place_id = 'p2'",
    "delete from visits.visit",
    "truncate visits.visit",
    "insert into register.load values ('visits', 'digest', 0, now())",
    "truncate places.place cascade",
  ]) {
    const before = await e.versionOfAll();
    await e.owner.query("begin");
    await e.owner.query(write);
    expect(await e.hasChanged(), `before the commit of ${write}`).toBe(false);
    expect(await e.versionOfAll()).toBe(before);
    await e.owner.query("commit");
    expect(await e.hasChanged(), write).toBe(true);
    expect(await e.hasChanged()).toBe(false);
    expect(await e.versionOfAll()).not.toBe(before);
  }
});

test("what is rolled back, wholly or to a savepoint, changes nothing; what comes after it in the transaction does", async () => {
  await using e = await examples("rolled_back");
  const insert = (id: string) => e.owner.query(`insert into visits.visit (id, place_id) values ('${id}', 'p')`);
  await e.owner.query("begin");
  await insert("a");
  await e.owner.query("rollback");
  expect(await e.hasChanged()).toBe(false);
  await e.owner.query("begin");
  await e.owner.query("savepoint here");
  await insert("a");
  await e.owner.query("rollback to here");
  await insert("b");
  await e.owner.query("commit");
  expect(await e.hasChanged()).toBe(true);
});

test("transactions that commit in another order than they wrote change it each, and none waits for another", async () => {
  await using e = await examples("orders");
  for (const [client, id] of [
    [e.owner, "a"],
    [e.other, "b"],
  ] as const) {
    await client.query("begin");
    await client.query("set local lock_timeout = '1s'");
    await client.query(`insert into visits.visit (id, place_id) values ('${id}', 'p')`);
  }
  await e.other.query("commit");
  expect(await e.hasChanged()).toBe(true);
  await e.owner.query("commit");
  expect(await e.hasChanged()).toBe(true);
});

test("a transaction of many statements adds one row; many transactions never lose one, and the rows stay few", async () => {
  await using e = await examples("merged");
  const counted = async () =>
    (
      await e.owner.query<{ rows: number; sum: number }>(
        "select count(*)::integer as rows, sum(changes)::integer as sum from data_change.visits",
      )
    ).rows[0] ?? { rows: 0, sum: 0 };
  const before = (await counted()).sum;
  await e.owner.query("begin");
  for (let at = 0; at < 50; at++) await e.owner.query(`insert into visits.visit (id, place_id) values ('m${at}', 'p')`);
  await e.owner.query("commit");
  expect((await counted()).sum).toBe(before + 1);
  const writes = async (client: pg.Client) => {
    for (let at = 0; at < 400; at++) await client.query("update visits.visit set place_id = 'q' where false");
  };
  await Promise.all([writes(e.owner), writes(e.other)]);
  const { rows, sum } = await counted();
  expect(sum).toBe(before + 801);
  expect(rows).toBeLessThan(700);
});

test("whoever merges waits for nobody, and a merge that is rolled back leaves the sum as it was", async () => {
  await using e = await examples("merging");
  const merge = `with merged as (
      delete from data_change.visits
       where ctid = any (array(select ctid from data_change.visits for update skip locked)) returning changes
    ) insert into data_change.visits select sum(changes) from merged having count(*) > 0`;
  for (let at = 0; at < 5; at++) await e.owner.query("update visits.visit set place_id = 'q' where false");
  await e.hasChanged();
  await e.owner.query("begin");
  await e.owner.query(merge);
  await e.other.query("set lock_timeout = '1s'");
  await e.other.query(merge);
  await e.owner.query("rollback");
  expect(await e.hasChanged()).toBe(false);
  await e.other.query(merge);
  expect(await e.hasChanged()).toBe(false);
});

test("a migration is a change in the moment of its commit, also of nothing but a view", async () => {
  await using e = await examples("ledger");
  // MikroORM writes the ledger in the transaction of the migration.
  const { rows } = await e.owner.query<{ inOne: boolean }>(`
    select bool_and(made.xmin::text = (select xmin::text from visits.applied_migration)) as "inOne"
      from pg_attribute as made where attrelid = 'visits.visit'::regclass and attname in ('id', 'place_id')`);
  expect(rows).toEqual([{ inOne: true }]);
  await e.owner.query("begin");
  await e.owner.query("insert into places.applied_migration (name, executed_at) values ('a-view-alone', now())");
  expect(await e.hasChanged()).toBe(false);
  await e.owner.query("commit");
  expect(await e.hasChanged()).toBe(true);
});

test("tables that came later, and triggers that were switched off, are mended by the next migrate, as a change", async () => {
  await using e = await examples("later");
  await e.owner.query("create table visits.later (id text)");
  await e.owner.query("alter table visits.visit disable trigger all");
  expect(await unwatched(e.owner, "visits")).toEqual(["later", "visit"]);
  await e.owner.query("insert into visits.later values ('unseen')");
  expect(await e.hasChanged()).toBe(false);
  await visits.migrate(e.url);
  expect(await unwatched(e.owner, "visits")).toEqual([]);
  expect(await e.hasChanged()).toBe(true);
  await visits.migrate(e.url);
  expect(await e.hasChanged()).toBe(false);
});

test("a session in the role of a replica is noticed as well", async () => {
  await using e = await examples("replica");
  const client = new pg.Client({ connectionString: server.adminUrl.replace(/[^/]+$/, "replica") });
  await client.connect();
  try {
    await client.query("set session_replication_role = replica");
    await client.query("insert into visits.visit (id, place_id) values ('r', 'p')");
  } finally {
    await client.end();
  }
  expect(await e.hasChanged()).toBe(true);
});

test("a table that was counted anew from nothing is another one, though its sum be the same", async () => {
  await using e = await examples("restored");
  await e.owner.query("begin");
  await e.owner.query("create table copy as table data_change.visits");
  await e.owner.query("drop table data_change.visits");
  await e.owner.query("create table data_change.visits (changes bigint not null)");
  await e.owner.query("insert into data_change.visits table copy");
  await e.owner.query("grant select on data_change.visits to phong_trao_visits");
  await e.owner.query("commit");
  expect(await e.hasChanged()).toBe(true);
});

test("what no trigger can watch is refused with a sentence", async () => {
  await using e = await examples("refused");
  await e.owner.query("create materialized view visits.kept as select 1 as one");
  await expect(watchChanges(e.owner, "visits")).rejects.toThrow(/^visits\.kept: PostgreSQL tells nobody/);
});

test("without the tables that count there is no version", async () => {
  await using e = await examples("nothing");
  await e.owner.query("drop schema data_change cascade");
  await expect(e.version()).rejects.toThrow("does not exist");
});
