import { randomBytes } from "node:crypto";
import { prepare } from "@phong-trao/gateway/one-process.ts";
import { copyOfTemplate } from "@phong-trao/kit/database/template-database.ts";
import { Client, escapeIdentifier } from "pg";
import { inject } from "vitest";

/** A database of one test file, on the server of the run. Dropped with everything in it when it goes out of scope. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
  readonly name: string;
}

/**
 * ```ts
 * await using database = await createDatabase();
 * await using copy = await createDatabase({ template: database.name });
 * ```
 *
 * @param options.name unique in the run; one is made up where it is left out
 * @param options.template a database to copy, with all its rows; nobody may be connected to it meanwhile
 */
export async function createDatabase(
  options: { readonly name?: string; readonly template?: string } = {},
): Promise<TestDatabase> {
  const server = inject("postgresUrl");
  const name = options.name ?? `test_${randomBytes(6).toString("hex")}`;
  // template0 can be copied by several at once, whoever is connected to template1.
  const template = options.template ?? "template0";
  await run(server, `create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`);

  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    name,
    [Symbol.asyncDispose]: () => run(server, `drop database if exists ${escapeIdentifier(name)} with (force)`),
  };
}

/** A database of one test file in which everything is migrated and loaded already. */
export const preparedDatabase = (): Promise<TestDatabase> =>
  copyOfTemplate(inject("postgresUrl"), "template_platform", async (url) => {
    await prepare(url);
  });

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
