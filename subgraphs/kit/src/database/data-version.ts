import pg from "pg";
import { coalesced } from "../coalesced.ts";
import { changesOf } from "./data-change.ts";
import type { Database } from "./define-database.ts";
import { viewPath } from "./published-view.ts";
import { connectionTo } from "./session.ts";

/** Subgraphs whose tables may be behind what a subgraph reads: itself, and those whose views it reads. */
export function dataOf({ subgraph, reads }: Pick<Database, "subgraph" | "reads">): readonly string[] {
  return [...new Set([subgraph, ...reads.map((view) => viewPath(view).schema)])];
}

/** Schemas whose tables may be behind what a subgraph reads: `register` tells when facts were loaded. */
export const schemasOf = (database: Pick<Database, "subgraph" | "reads">) => [...dataOf(database), "register"];

export interface VersionReader {
  /**
   * A text that is another one after every committed write to what the subgraph reads, and never again one of before;
   * as of a moment after this call. Any number may ask at once. Rejects where it cannot be told within two seconds, or
   * four behind a reading that is under way.
   */
  read(): Promise<string>;
  close(): Promise<void>;
}

/** Milliseconds for a connection to come about, and for its answer. */
const longestMs = 1_000;

/**
 * On a connection of its own, so that it need not wait for the statements of others; it is no statement of an operation
 * and nobody is told of it. (With a pool around the one connection a read took 100 µs of our time instead of 40.)
 *
 * Beside the sums of changes (data-change.ts) stand what tells one server and one table from another: when the server
 * was started, and the numbers of the database and of the table. A database that was restored, and may count to the same sums again with
 * other data, has others.
 */
export function versionReader(database: Database, url: string): VersionReader {
  const sums = schemasOf(database).map(
    (schema) => `(select max(tableoid::bigint) || ':' || sum(changes) from ${changesOf(schema)})`,
  );
  const statement = {
    name: "data_version",
    text: `select concat_ws('/', extract(epoch from pg_postmaster_start_time()), oid, ${sums.join(", ")}) as version
      from pg_database where datname = current_database()`,
    rowMode: "array",
  };
  let connection: Promise<pg.Client> | undefined;
  let live: pg.Client | undefined;
  let isClosed = false;

  async function connect(): Promise<pg.Client> {
    if (isClosed) throw new Error("the version is read no more");
    const client = new pg.Client({
      ...connectionTo(url, {
        role: database.role,
        default_transaction_read_only: "on",
        statement_timeout: longestMs,
        plan_cache_mode: "force_generic_plan",
      }),
      application_name: `phong-trao ${database.subgraph} version`,
      connectionTimeoutMillis: longestMs,
      query_timeout: longestMs,
    });
    live = client;
    // The next read opens another.
    client.on("error", () => {
      if (live === client) connection = undefined;
    });
    await client.connect();
    return client;
  }

  async function readOnce(): Promise<string> {
    const mine = (connection ??= connect());
    try {
      const { rows } = await (await mine).query<[string]>(statement);
      // One row, whatever the tables hold.
      return (rows as [[string]])[0][0];
    } catch (error) {
      // After a timeout its answer may still come, to whoever asks next.
      if (connection === mine) connection = undefined;
      mine.then(end, nothing);
      throw error;
    }
  }

  return {
    read: coalesced(readOnce),
    async close() {
      isClosed = true;
      await connection?.then(end, nothing);
    },
  };
}

const end = (client: pg.Client) => client.end().catch(nothing);
const nothing = () => undefined;
