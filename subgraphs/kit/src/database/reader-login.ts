import type { Database } from "./define-database.ts";
import { asOwner } from "./owner.ts";
import { identifier, withRights } from "./rights.ts";

/**
 * A login whose only power is to become the reader of one subgraph; gives the URL for `openReader`.
 *
 * A reader that logs in as the owner takes the role in its first message, but a statement could put it down again
 * (`set role none`). With this login there is nothing underneath. Worth having wherever logins can be made; a server
 * whose administrator hands out logins makes the same with three statements, see README.md.
 */
export function createReaderLogin(
  database: Database,
  ownerUrl: string,
  login: { readonly name?: string; readonly password: string },
): Promise<string> {
  const name = login.name ?? `${database.role}_login`;
  return asOwner(ownerUrl, {}, async (client) => {
    const { rows } = await client.query("select from pg_roles where rolname = $1", [name]);
    const attributes = `login noinherit password ${client.escapeLiteral(login.password)}`;
    const verb = rows.length === 0 ? "create" : "alter";
    await withRights(
      client,
      `${verb} role ${identifier(name)} ${attributes}`,
      `${verb} role ${identifier(name)} login noinherit password '…';`,
    );
    const admit = `grant ${identifier(database.role)} to ${identifier(name)} with set true, inherit false`;
    await withRights(client, admit, `${admit};`);
    const url = new URL(ownerUrl);
    url.username = name;
    url.password = login.password;
    return url.href;
  });
}
