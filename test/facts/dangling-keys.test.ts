import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Platform, startPlatform } from "../stack/platform.ts";

/**
 * A subgraph stores keys of records that another one owns, where no foreign key can reach. Here all three are looked
 * at together: every key must lead somewhere, and a new column of keys must say where it leads.
 */

let platform: Platform;
let client: Client;
beforeAll(async () => {
  platform = await startPlatform();
  client = new Client({ connectionString: platform.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await platform?.[Symbol.asyncDispose]();
});

/** Names of columns → the table whose keys they hold. */
const leadsTo: Readonly<Record<string, readonly string[]>> = {
  "organisations.administrative_unit": [
    "unit_id",
    "member_id",
    "host_unit_id",
    "subject_unit_id",
    "group_unit_id",
    "selected_by_unit_id",
  ],
  "organisations.organisation": [
    "organisation_id",
    "host_id",
    "issuer_id",
    "steering_body_id",
    "selected_by_id",
    "assessor_id",
    "subject_organisation_id",
    "grantor_id",
    "donor_id",
    "recipient_id",
    "member_organisation_id",
  ],
  "people.person": ["person_id"],
  "movements.event": ["event_id", "occasion_id"],
  "movements.model": ["model_id"],
  "movements.movement": ["movement_id", "movement_ids"],
  "movements.document": [
    "document_id",
    "decision_id",
    "basis_id",
    "act_id",
    "legal_basis",
    "legal_basis_id",
    "decisions",
    "documents",
  ],
};
const ownerOf = new Map(Object.entries(leadsTo).flatMap(([table, names]) => names.map((name) => [name, table])));

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly guarded: boolean;
}

test("every column of keys leads to a table: by a foreign key, or by its name here", async () => {
  const unknown = (await columns()).filter(
    ({ column, guarded }) => /_ids?$/.test(column) && !guarded && !ownerOf.has(column),
  );
  expect(unknown).toEqual([]);
});

test("every key of a record in another subgraph leads to a record", async () => {
  const dangling: unknown[] = [];
  for (const { table, column, type } of await columns()) {
    const owner = ownerOf.get(column);
    if (owner === undefined) continue;
    const keys = type === "_text" ? `unnest(${column})` : column;
    const { rows } = await client.query(
      `select distinct key from (select ${keys} as key from ${table}) as held
       where key is not null and not exists (select from ${owner} where id = key)`,
    );
    dangling.push(...rows.map(({ key }) => `${table}.${column}: ${key}`));
  }
  expect(dangling).toEqual([]);
});

test("every document that is cited, warned by or acted on is in the register", async () => {
  const held: string[] = [];
  for (const { table, column, type } of await columns()) {
    const field = { citations: "document", warnings: "legalBasis", acts: "document" }[column];
    if (field === undefined || type !== "jsonb") continue;
    const { rows } = await client.query(
      `select distinct entry ->> '${field}' as key from ${table} cross join jsonb_array_elements(${column}) as entry
       where entry ->> '${field}' is not null
         and not exists (select from movements.document where id = entry ->> '${field}')`,
    );
    held.push(...rows.map(({ key }) => `${table}.${column}: ${key}`));
  }
  expect(held).toEqual([]);
});

test("every record has a source", async () => {
  const without: string[] = [];
  for (const { table, column } of await columns()) {
    if (column !== "citations") continue;
    const { rows } = await client.query(`select id from ${table} where jsonb_array_length(citations) = 0`);
    without.push(...rows.map(({ id }) => `${table}: ${id}`));
  }
  expect(without).toEqual([]);
});

/** Of the tables; views show the same rows again. */
async function columns(): Promise<readonly Column[]> {
  const { rows } = await client.query<Column>(`
    select c.table_schema || '.' || c.table_name as table, c.column_name as column, c.udt_name as type,
      exists (
        select
        from information_schema.table_constraints as t
        join information_schema.key_column_usage as k using (constraint_schema, constraint_name)
        where t.constraint_type = 'FOREIGN KEY' and k.table_schema = c.table_schema
          and k.table_name = c.table_name and k.column_name = c.column_name
      ) as guarded
    from information_schema.columns as c
    join information_schema.tables as held using (table_schema, table_name)
    where c.table_schema in ('organisations', 'movements', 'people') and held.table_type = 'BASE TABLE'
    order by 1, 2`);
  return rows;
}
