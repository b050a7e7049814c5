import { Client } from "pg";
import { expect, inject, test } from "vitest";
import { createDatabase } from "../stack/postgres.ts";

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const exists = async (name: string) =>
  (await query(inject("postgresUrl"), `select from pg_database where datname = '${name}'`)).length === 1;

test("each test file gets an empty database of its own, gone afterwards", async () => {
  let name: string;
  {
    await using one = await createDatabase();
    await using other = await createDatabase();
    name = one.name;
    await query(one.url, "create table only_here ()");
    expect(await query(one.url, "select current_database() as name")).toEqual([{ name }]);
    expect(await query(other.url, "select to_regclass('only_here') as found")).toEqual([{ found: null }]);
  }
  expect(await exists(name)).toBe(false);
});

test("a copy has the rows of its template and leaves it alone", async () => {
  await using original = await createDatabase();
  await query(original.url, "create table province as select '060' as code");
  await using copy = await createDatabase({ template: original.name });
  await query(copy.url, "update province set code = '068'");
  expect(await query(original.url, "select code from province")).toEqual([{ code: "060" }]);
  expect(await query(copy.url, "select code from province")).toEqual([{ code: "068" }]);
});

test("many can be created at once", async () => {
  await using stack = new AsyncDisposableStack();
  const databases = await Promise.all(Array.from({ length: 4 }, () => createDatabase()));
  for (const database of databases) stack.use(database);
  expect(new Set(databases.map(({ name }) => name)).size).toBe(4);
});

test("one that somebody is still connected to is dropped all the same", async () => {
  const database = await createDatabase({ name: "still_in_use" });
  const client = new Client({ connectionString: database.url });
  client.on("error", () => undefined);
  await client.connect();
  await database[Symbol.asyncDispose]();
  expect(await exists("still_in_use")).toBe(false);
  await client.end().catch(() => undefined);
});
