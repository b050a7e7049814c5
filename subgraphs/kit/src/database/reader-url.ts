import { createHmac } from "node:crypto";
import pg from "pg";
import type { Database } from "./define-database.ts";
import { asOwner } from "./owner.ts";
import { createReaderLogin } from "./reader-login.ts";

/**
 * The URL for `openReader`. Under an owner without a superuser's rights it is the owner's own: the reader's role is
 * taken in the first message. Under a superuser, as with the embedded server, that would leave all power underneath,
 * so the reader gets a login with nothing but its role.
 */
export async function readerUrl(database: Database, ownerUrl: string): Promise<string> {
  const isSuperuser = await asOwner(ownerUrl, {}, async (client) => {
    const { rows } = await client.query<{ rolsuper: boolean }>(
      "select rolsuper from pg_roles where rolname = current_user",
    );
    return rows[0]?.rolsuper === true;
  });
  const ownerPassword = decodeURIComponent(new URL(ownerUrl).password);
  // Of an owner who needs no password here, none can be made that others cannot guess.
  if (!isSuperuser || ownerPassword === "") {
    return ownerUrl;
  }
  // The same for every process on this server, and known only to who knows the owner's.
  const password = createHmac("sha256", ownerPassword).update(database.role).digest("base64url");
  return loginUrl(database, ownerUrl, { name: `${database.role}_login`, password });
}

/** The URL of a login with nothing but the reader's role, which is made where it cannot be used yet. */
export async function loginUrl(
  database: Database,
  ownerUrl: string,
  login: { readonly name: string; readonly password: string },
): Promise<string> {
  const url = new URL(ownerUrl);
  url.username = login.name;
  url.password = login.password;
  if (await canConnect(url.href)) {
    return url.href;
  }
  try {
    return await createReaderLogin(database, ownerUrl, login);
  } catch (error) {
    // Another process may have made it at the same moment.
    if (await canConnect(url.href)) {
      return url.href;
    }
    throw error;
  }
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
