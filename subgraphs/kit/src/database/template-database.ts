import { randomBytes } from "node:crypto";
import pg from "pg";
import { asOwner } from "./owner.ts";

export interface DatabaseCopy extends AsyncDisposable {
  readonly url: string;
  readonly name: string;
}

/**
 * A database of one's own with the content of a template that is built once on the server, by whoever comes first:
 * copying a country takes a tenth of loading it. For tests; `adminUrl` may create databases.
 */
export async function copyOfTemplate(
  adminUrl: string,
  template: string,
  build: (url: string) => Promise<void>,
): Promise<DatabaseCopy> {
  const name = `copy_${randomBytes(6).toString("hex")}`;
  await asOwner(adminUrl, {}, async (client) => {
    await client.query("select pg_advisory_lock(hashtext($1))", [template]);
    try {
      await buildOnce(client, adminUrl, template, build);
      await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`);
    } finally {
      await client.query("select pg_advisory_unlock(hashtext($1))", [template]);
    }
  });
  return {
    url: urlOf(adminUrl, name),
    name,
    [Symbol.asyncDispose]: () => drop(adminUrl, name),
  };
}

async function buildOnce(
  client: pg.Client,
  adminUrl: string,
  template: string,
  build: (url: string) => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ finished: boolean }>(
    "select datistemplate as finished from pg_database where datname = $1",
    [template],
  );
  if (rows[0]?.finished === true) {
    return;
  }
  if (rows.length > 0) {
    // Whoever began it did not come to the end.
    await drop(adminUrl, template);
  }
  await client.query(`create database ${pg.escapeIdentifier(template)} template template0`);
  await build(urlOf(adminUrl, template));
  await client.query(`alter database ${pg.escapeIdentifier(template)} is_template true`);
}

const drop = (adminUrl: string, name: string) =>
  asOwner(adminUrl, {}, async (client) => {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  });

function urlOf(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}
