import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Exception, forbiddenTermsIn, withoutExceptions } from "@phong-trao/schema/tools/forbidden-terms.ts";
import { Client } from "pg";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { startPlatform } from "../stack/platform.ts";

/** What the register must never hold has no home in the schema (schema/tools), and none in tables and facts files. */

const root = join(import.meta.dirname, "../..");

test("no table and no column is named after something that the register must never hold", async () => {
  await using platform = await startPlatform();
  const client = new Client({ connectionString: platform.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`
      select table_name || '.' || column_name as name
      from information_schema.columns
      where table_schema in ('organisations', 'movements', 'people')`);
    expect(rows.length).toBeGreaterThan(200);
    expect(withoutExceptions(forbiddenTermsIn(rows.map(({ name }) => name)), [])).toEqual({ left: [], unused: [] });
  } finally {
    await client.end();
  }
});

test("no key of a facts file is named so either", () => {
  const files = globSync("subgraphs/*/facts/*.yaml", { cwd: root });
  expect(files.length).toBeGreaterThan(12);
  const keys = files.flatMap((file) => [...keysIn(parse(readFileSync(join(root, file), "utf8")))]);
  const found = forbiddenTermsIn([...new Set(keys)]);
  expect(withoutExceptions(found, [componentNote])).toEqual({ left: [], unused: [] });
});

const componentNote: Exception = {
  name: "note",
  class: "free text about a person",
  reason: "Says how the wording of a model's component was read; persons have no notes.",
};

test("a column for phones or a key for informers would be found", () => {
  expect(forbiddenTermsIn(["person.phone", "informers", "soDienThoai", "đặc tình"]).length).toBeGreaterThanOrEqual(3);
});

function* keysIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* keysIn(item);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield key;
      yield* keysIn(item);
    }
  }
}
