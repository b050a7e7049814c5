import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";

/** Kysely on a client that somebody else has opened and will close, in whatever transaction that is. */
// oxlint-disable-next-line typescript/no-explicit-any -- of whatever tables
export function kyselyOn(client: pg.Client): Kysely<any> {
  const connection = {
    query: (sql: string, parameters: readonly unknown[]) => client.query(sql, [...parameters]),
    release: () => {},
  };
  const pool = { connect: () => Promise.resolve(connection), end: () => Promise.resolve(), options: {} };
  // Of `query` Kysely's type also knows cursors, which are for streams; nothing streams here.
  return new Kysely({ dialect: new PostgresDialect({ pool: pool as never }) });
}
