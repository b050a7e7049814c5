import { entitiesAgreeWithTables } from "@phong-trao/kit/database/agreement.ts";
import { asOwner } from "@phong-trao/kit/database/owner.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Movements, openMovements } from "../test-support/open-movements.ts";
import { database } from "./database.ts";
import { movements as subgraph } from "./subgraph.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements[Symbol.asyncDispose]());

test("the tables that the migrations make are those that the entities say", async () => {
  expect(await entitiesAgreeWithTables(database, movements.ownerUrl)).toEqual([]);
});

test("facts that are there already are not loaded again", async () => {
  expect(await subgraph.loadFacts(movements.ownerUrl)).toMatchObject({ loaded: false });
});

test("every key of a document that stands in a row leads to a document", async () => {
  const dangling = await asOwner(movements.ownerUrl, { search_path: "movements" }, async (client) => {
    const { rows: columns } = await client.query<{ table: string; column: string; type: string }>(`
      select table_name as table, column_name as column, data_type as type
      from information_schema.columns
      where table_schema = 'movements'
        and column_name in ('citations', 'warnings', 'acts', 'decisions', 'documents')
      order by 1, 2`);
    expect(columns).toContainEqual({ table: "event", column: "citations", type: "jsonb" });
    const keys = columns.map(({ table, column, type }) => {
      const key =
        type === "jsonb"
          ? `from ${table}, jsonb_array_elements(${column}) as item,
              lateral (values (item ->> 'document'), (item ->> 'legalBasis')) as named (key)`
          : `from ${table}, unnest(${column}) as named (key)`;
      return `select '${table}.${column}' as place, ${table}.id, named.key ${key}`;
    });
    const { rows } = await client.query(`
      select place, id, key
      from (${keys.join(" union all ")}) as named
      where key is not null and key not in (select id from document)`);
    return rows;
  });
  expect(dangling).toEqual([]);
});

test("a record without a source is refused by the database itself", async () => {
  const without = asOwner(movements.ownerUrl, { search_path: "movements" }, (client) =>
    client.query("update event set citations = '[]' where id = 'cho-vam-launch-2025'"),
  );
  await expect(without).rejects.toThrow("event_has_a_source");
});
