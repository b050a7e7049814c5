import pg from "pg";
import { reason } from "./owner.ts";

const insufficientPrivilege = "42501";
const alreadyThere = "42710";

/**
 * Roles belong to the whole server, where our lock on one database does not reach: another database's migration may be
 * making the same one now. PostgreSQL tells that as a double key or as a row that was changed under its hands.
 */
const meetings = new Set(["23505", "XX000"]);

/**
 * Runs a statement that an ordinary owner may lack the right for.
 * `remedy` is what an administrator types once, so that the next try goes through.
 */
export async function withRights(client: pg.Client, statement: string, remedy: string, attempts = 5): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? (error.code ?? "") : "";
    if (code === alreadyThere) {
      return;
    }
    if (meetings.has(code) && attempts > 1) {
      return withRights(client, statement, remedy, attempts - 1);
    }
    throw code === insufficientPrivilege ? await lackOfRights(client, remedy, error) : error;
  }
}

async function lackOfRights(client: pg.Client, remedy: string, error: unknown): Promise<Error> {
  const { rows } = await client.query<{ name: string }>("select current_user as name");
  return new Error(
    // The statement itself is not repeated: it may hold a password.
    `"${rows[0]?.name}" lacks a right in PostgreSQL (${reason(error)}). ` +
      `Let an administrator of the server run this once in the same database, then start again:\n  ${remedy}`,
    { cause: error },
  );
}

export const identifier = (name: string) => pg.escapeIdentifier(name);

/** `organisations.unit_containment`, each part quoted. */
export const qualified = (name: string) => name.split(".").map(identifier).join(".");
