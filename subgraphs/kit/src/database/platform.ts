import type pg from "pg";
import { createFold, createJoined } from "./fold.ts";
import { identifier, withRights } from "./rights.ts";

/** Trusted extensions: whoever may create things in the database may create these. Both come with PostgreSQL. */
const extensions = ["pg_trgm", "btree_gist"];

/** What all subgraphs share in the database: the schema `register`, with the extensions, `fold` and the load ledger. */
export async function createPlatform(client: pg.Client): Promise<void> {
  await checkVersion(client);
  await createSchema(client, "register");
  for (const extension of extensions) {
    const statement = `create extension if not exists ${extension} schema register`;
    await withRights(client, statement, `${statement};`);
  }
  await checkExtensionSchemas(client);
  await client.query(createFold);
  await client.query(createJoined);
  await client.query(`
    create table if not exists register.load (
      subgraph text primary key,
      digest text not null,
      records integer not null,
      loaded_at timestamptz not null
    )`);
  await client.query("comment on table register.load is 'Which facts each subgraph was last loaded from'");
  await client.query(`
    create table if not exists register.entered_facts (
      subgraph text not null,
      name text not null,
      text text not null,
      entered_at timestamptz not null,
      primary key (subgraph, name)
    )`);
  await client.query("comment on table register.entered_facts is 'Facts files that are kept here and not in a folder'");
}

/** `create schema if not exists` asks for the right to create even where there is nothing to create. */
export async function createSchema(client: pg.Client, schema: string): Promise<void> {
  const { rows } = await client.query<{ owner: string; ours: boolean }>(
    `select pg_get_userbyid(nspowner) as owner, pg_has_role(nspowner, 'usage') as ours
       from pg_namespace where nspname = $1`,
    [schema],
  );
  const [found] = rows;
  if (found === undefined) {
    const { rows: names } = await client.query<{ database: string; user: string }>(
      `select current_database() as database, current_user as user`,
    );
    const { database = "", user = "" } = names[0] ?? {};
    await withRights(
      client,
      `create schema ${identifier(schema)}`,
      `grant create on database ${identifier(database)} to ${identifier(user)};`,
    );
  } else if (!found.ours) {
    throw new Error(
      `The schema "${schema}" of this database belongs to "${found.owner}". ` +
        `Connect as "${found.owner}", or give this program a database of its own.`,
    );
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string; encoding: string }>(
    `select current_setting('server_version_num')::integer as number,
            current_setting('server_version') as name,
            current_setting('server_encoding') as encoding`,
  );
  const { number = 0, name = "", encoding = "" } = rows[0] ?? {};
  if (number < 160_000) {
    throw new Error(`This is PostgreSQL ${name}; version 16, 17 or 18 is needed. Point DATABASE_URL at such a server.`);
  }
  if (encoding !== "UTF8") {
    throw new Error(
      `This database is encoded in ${encoding}; Vietnamese names need UTF8: create database … encoding 'UTF8'.`,
    );
  }
}

/** An extension that was there before may live anywhere; the readers look in `register` and `public` only. */
async function checkExtensionSchemas(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; schema: string }>(
    `select extname as name, extnamespace::regnamespace::text as schema
       from pg_extension
      where extname = any ($1) and extnamespace::regnamespace::text not in ('register', 'public')`,
    [extensions],
  );
  for (const { name, schema } of rows) {
    throw new Error(
      `The extension ${name} is in the schema "${schema}", where the subgraphs do not look. ` +
        `Let an administrator run: alter extension ${name} set schema register;`,
    );
  }
}
