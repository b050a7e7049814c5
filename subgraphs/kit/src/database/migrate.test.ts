import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineDatabase } from "./define-database.ts";
import { entitiesAgreeWithTables } from "./agreement.ts";
import { places } from "./example/places.database.ts";
import { visits } from "./example/visits.database.ts";
import { publishedView } from "./published-view.ts";
import { startThrowawayServer, type ThrowawayServer } from "./throwaway-server.ts";

let server: ThrowawayServer;
beforeAll(async () => {
  server = await startThrowawayServer();
});
afterAll(() => server[Symbol.asyncDispose]());

async function asked(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) {
      ({ rows } = await client.query(statement));
    }
    return rows;
  } finally {
    await client.end();
  }
}

test("an owner who is no superuser migrates an empty database; a second time nothing is left to do", async () => {
  const url = await server.createDatabase("plain_owner");
  expect(await places.migrate(url)).toEqual({ ran: 1 });
  expect(await places.migrate(url)).toEqual({ ran: 0 });
});

test("six processes that start at once migrate once", async () => {
  const url = await server.createDatabase("at_once");
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => places.migrate(url)));
  expect(outcomes.filter(({ ran }) => ran > 0)).toEqual([{ ran: 1 }]);
});

test("a superuser's databases on one server are migrated at the same time, sharing the role", async () => {
  await asked(server.adminUrl, "create database left_one", "create database right_one");
  const at = (name: string) => server.adminUrl.replace(/[^/]+$/, name);
  const outcomes = await Promise.all(["left_one", "right_one"].map((name) => places.migrate(at(name))));
  expect(outcomes).toEqual([{ ran: 1 }, { ran: 1 }]);
});

test("the second owner on a server learns what an administrator has to run, and then goes on", async () => {
  await places.migrate(await server.createDatabase("first_owner"));
  const second = new URL(await server.createDatabase("second_owner", "somebody"));
  const refused = await places.migrate(second.href).then(
    () => "migrated",
    (error: Error) => error.message,
  );
  const remedy = refused.split("\n").at(-1)?.trim() ?? "";
  expect(remedy).toBe(`grant "phong_trao_places" to "somebody" with set true, inherit false;`);
  await asked(server.adminUrl, remedy);
  expect(await places.migrate(second.href)).toEqual({ ran: 1 });
});

test("an owner who may not create roles learns what an administrator has to run", async () => {
  const url = await server.createDatabase("no_roles", "modest");
  await asked(server.adminUrl, "alter role modest nocreaterole");
  const lonely = defineDatabase({ ...places, subgraph: "lonely", publishes: [] });
  await expect(lonely.migrate(url)).rejects.toThrow(
    `create role "phong_trao_lonely" nologin; grant "phong_trao_lonely" to "modest" with set true, inherit false;`,
  );
});

test("a schema of somebody else is left alone", async () => {
  const url = await server.createDatabase("taken");
  await asked(server.adminUrl.replace(/[^/]+$/, "taken"), "create schema places");
  await expect(places.migrate(url)).rejects.toThrow(`belongs to "admin"`);
});

test("the example's tables are as its entities say, whatever its migration adds beyond them", async () => {
  const url = await server.createDatabase("agreeing");
  await places.migrate(url);
  expect(await entitiesAgreeWithTables(places, url)).toEqual([]);
});

test.each([
  ["alter table place alter name drop not null", "alter table place alter column name set not null"],
  [
    "alter table place alter residents type bigint",
    "alter table place alter column residents type int using (residents::int)",
  ],
  [
    "alter table place alter seen_at type timestamp",
    "alter table place alter column seen_at type timestamp with time zone",
  ],
  [
    `alter table place_code alter code type text collate "default"`,
    `alter table place_code alter column code type text collate "C"`,
  ],
  ["alter table place drop residents", "alter table place add residents int null"],
  ["alter table place add extra text", "alter table place drop column extra"],
  [
    "drop index place_search_text_trigram",
    "create index place_search_text_trigram on place using gin (search_text register.gin_trgm_ops)",
  ],
])("a table that went another way is told: %s", async (change, told) => {
  const url = await server.createDatabase(`apart_${Math.random().toString(36).slice(2)}`);
  await places.migrate(url);
  await asked(url, "set search_path = places", change);
  expect(await entitiesAgreeWithTables(places, url)).toEqual([told]);
});

test("a published view that is missing, or not as the contract says, stops the migration of its reader", async () => {
  await asked(server.adminUrl, "create database contracts");
  const url = server.adminUrl.replace(/[^/]+$/, "contracts");
  await expect(visits.migrate(url)).rejects.toThrow(
    "There is no view places.place_tree. Migrate places before visits.",
  );
  await places.migrate(url);
  await visits.migrate(url);
  const other = defineDatabase({ ...visits, reads: [publishedView("places.place_tree", { id: "integer" })] });
  await expect(other.migrate(url)).rejects.toThrow("should have a column id of type integer; it is text");
});

test("a view that is no longer read is no longer granted", async () => {
  await asked(server.adminUrl, "create database regrets");
  const url = server.adminUrl.replace(/[^/]+$/, "regrets");
  await places.migrate(url);
  await visits.migrate(url);
  const may = `select has_table_privilege('phong_trao_visits', 'places.place_tree', 'select') as may`;
  expect(await asked(url, may)).toEqual([{ may: true }]);
  await defineDatabase({ ...visits, reads: [] }).migrate(url);
  expect(await asked(url, may)).toEqual([{ may: false }]);
});

test("a migration that fails is undone, and says so", async () => {
  const url = await server.createDatabase("failing");
  await asked(url, "create schema places", "create view places.place_tree as select 1 as id");
  await expect(places.migrate(url)).rejects.toThrow(
    "The migration 20261122000000-first of places failed and was undone",
  );
  expect(await asked(url, "select to_regclass('places.place') as place")).toEqual([{ place: null }]);
});
