import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from "kysely";
import { expect, test } from "vitest";
import { behind, partsBehind } from "./keyset.ts";
import { ascending, descending, type OrderTerm } from "./list.ts";

const nowhere = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

const key = ascending(sql`id`, "text");
const parts = (terms: readonly OrderTerm[], values: readonly (string | number)[]) =>
  partsBehind(terms, values).map((part) => {
    const { sql: text, parameters } = sql.join([...part], sql` and `).compile(nowhere);
    return `${text} -- ${parameters.join(", ")}`;
  });

test("terms that go the same way are one row, which an index begins at", () => {
  expect(parts([ascending(sql`name`, "text"), key], ["a", "k"])).toEqual([
    "name >= $1::text and (name, id) > ($2::text, $3::text) -- a, a, k",
  ]);
});

test("newest first and then by key are two parts: the rest of the same day, then what is before it", () => {
  expect(parts([descending(sql`day`, "date"), key], ["2024-09-17", "k"])).toEqual([
    "day = $1::date and id > $2::text -- 2024-09-17, k",
    "day < $1::date -- 2024-09-17",
  ]);
});

test("a part begins wherever the way changes, and holds what is before it fast", () => {
  const terms = [ascending(sql`rank`, "integer"), ascending(sql`name`, "text"), descending(sql`day`, "date"), key];
  expect(parts(terms, [1, "a", "2024-09-17", "k"])).toEqual([
    "rank = $1::integer and name = $2::text and day = $3::date and id > $4::text -- 1, a, 2024-09-17, k",
    "rank = $1::integer and name = $2::text and day < $3::date -- 1, a, 2024-09-17",
    "rank >= $1::integer and (rank, name) > ($2::integer, $3::text) -- 1, 1, a",
  ]);
});

test("as one condition they are joined", () => {
  const { sql: text } = behind([descending(sql`day`, "date"), key], ["2024-09-17", "k"]).compile(nowhere);
  expect(text).toBe("((day = $1::date and id > $2::text) or (day < $3::date))");
});
