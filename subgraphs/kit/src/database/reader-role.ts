import type pg from "pg";
import { dataChange } from "./data-change.ts";
import { schemasOf } from "./data-version.ts";
import type { Database } from "./define-database.ts";
import { ledger } from "./owner.ts";
import { viewPath } from "./published-view.ts";
import { identifier, qualified, withRights } from "./rights.ts";

/** The role, and the right of the connecting user to become it. From PostgreSQL 16 on its creator has to be given that. */
export async function createReaderRole(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ exists: boolean; usable: boolean; user: string }>(
    `select role is not null as exists,
            role is not null and pg_has_role(current_user, role, 'set') as usable,
            current_user as user
       from to_regrole($1) as role`,
    [role],
  );
  const { exists, usable, user } = rows[0] ?? { exists: false, usable: false, user: "" };
  const create = `create role ${identifier(role)} nologin`;
  const admit = `grant ${identifier(role)} to ${identifier(user)} with set true, inherit false`;
  if (!exists) {
    await withRights(client, create, `${create}; ${admit};`);
  }
  if (!usable) {
    await withRights(client, admit, `${admit};`);
  }
}

/** Makes the rights of the role exactly those that the definition gives, and touches nothing where they are already. */
export async function grantReads(client: pg.Client, database: Database): Promise<void> {
  const wanted = new Set([
    ...(await relationsOf(client, database.subgraph)),
    "register.load",
    ...database.reads.map((view) => view.name),
    ...(await changesThere(client, schemasOf(database))),
  ]);
  wanted.delete(`${database.subgraph}.${ledger}`);
  const granted = await grantedTo(client, database.role);
  const schemas = new Set([
    database.subgraph,
    "register",
    dataChange,
    ...database.reads.map((view) => viewPath(view).schema),
  ]);
  const statements = [
    ...[...schemas].map((schema) => `grant usage on schema ${identifier(schema)} to ${identifier(database.role)}`),
    ...[...wanted]
      .filter((name) => !granted.has(name))
      .map((name) => `grant select on ${qualified(name)} to ${identifier(database.role)}`),
    ...[...granted]
      .filter((name) => !wanted.has(name))
      .map((name) => `revoke all on ${qualified(name)} from ${identifier(database.role)}`),
  ];
  for (const statement of statements) {
    await withRights(client, statement, `${statement};`);
  }
}

/** Not there: what stands in for a subgraph, in the tests of another, was not migrated. Its reader gets no version. */
async function changesThere(client: pg.Client, schemas: readonly string[]): Promise<readonly string[]> {
  return (await relationsOf(client, dataChange)).filter((name) => schemas.includes(name.slice(dataChange.length + 1)));
}

/** Tables and views of a schema. */
async function relationsOf(client: pg.Client, schema: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname || '.' || relname as name
       from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = $1 and relkind in ('r', 'p', 'v', 'm')`,
    [schema],
  );
  return rows.map(({ name }) => name);
}

async function grantedTo(client: pg.Client, role: string): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct nspname || '.' || relname as name
       from pg_class
       join pg_namespace on pg_namespace.oid = relnamespace
      cross join lateral aclexplode(relacl) as grant_
      where grant_.grantee = to_regrole($1)`,
    [role],
  );
  return new Set(rows.map(({ name }) => name));
}
