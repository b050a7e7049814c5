import { MikroORM } from "@mikro-orm/postgresql";
import { type Kysely, PostgresDialect } from "kysely";
import type { Database } from "./define-database.ts";
import { directKysely } from "./direct-kysely.ts";
import { connectionTo } from "./session.ts";
import { statementClient, type StatementListener } from "./statement-client.ts";
import { type Connections, timedPool, type WaitListener } from "./timed-pool.ts";

export interface ReaderSettings {
  /** Connections at most. */
  readonly max?: number;
  /** How long a question waits for a connection, free or new. */
  readonly connectionTimeoutMillis?: number;
  /** How long PostgreSQL works on one statement. */
  readonly statementTimeoutMillis?: number;
  /** How long we wait for an answer; the longer of the two, as it costs the connection. */
  readonly queryTimeoutMillis?: number;
  readonly idleTimeoutMillis?: number;
  /**
   * How many different statements each connection keeps prepared, those that were used last. 0 prepares none, as is
   * needed behind a pooler that gives every transaction another server connection.
   */
  readonly preparedStatements?: number;
  /** A connection was lost. Nothing needs to be done; a new one is opened when it is needed. */
  readonly onConnectionLost?: (error: Error) => void;
}

const defaults = {
  max: 10,
  connectionTimeoutMillis: 3_000,
  statementTimeoutMillis: 5_000,
  queryTimeoutMillis: 6_000,
  idleTimeoutMillis: 30_000,
  preparedStatements: 300,
  onConnectionLost: () => {},
} satisfies Required<ReaderSettings>;

export interface Reader<DB> {
  /** Typed by the entities, with the names of tables and columns as they are in PostgreSQL. */
  readonly kysely: Kysely<DB>;
  /** Hears of every statement that is sent. Returns how to stop listening. Costs nothing while nobody listens. */
  onStatement(listener: StatementListener): () => void;
  /** Hears how long statements waited for a connection. Returns how to stop listening. */
  onConnectionWait(listener: WaitListener): () => void;
  /** At the moment. */
  connections(): Connections;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** Waits for statements under way, then closes the connections. Safe to call twice. */
  close(): Promise<void>;
}

/** Opens nothing yet: the first question does. */
export function openReader<DB>(database: Database, url: string, settings: ReaderSettings = {}): Reader<DB> {
  const given = { ...defaults, ...settings };
  const listeners = new Set<StatementListener>();
  const waitListeners = new Set<WaitListener>();
  const TimedPool = timedPool(waitListeners);
  const pool = new TimedPool({
    ...connectionTo(url, {
      role: database.role,
      default_transaction_read_only: "on",
      statement_timeout: given.statementTimeoutMillis,
      idle_in_transaction_session_timeout: 10_000,
      search_path: searchPath(database),
      // Compiling a plan takes longer than these questions take.
      jit: "off",
      // A statement's parameters are lists of keys: plans made for each would cost more than they save (a tree of 150
      // units: 12 ms of planning for 2 ms of work).
      plan_cache_mode: "force_generic_plan",
    }),
    application_name: `phong-trao ${database.subgraph}`,
    max: given.max,
    connectionTimeoutMillis: given.connectionTimeoutMillis,
    idleTimeoutMillis: given.idleTimeoutMillis,
    query_timeout: given.queryTimeoutMillis,
    // A statement is sent before the one in front of it is answered; each is a transaction and fails alone.
    pipeline: true,
    Client: statementClient(listeners, given),
  });
  // An 'error' event that nobody hears ends the process. pg-pool has already dropped the connection.
  pool.on("error", given.onConnectionLost);
  pool.on("connect", (client) => client.on("error", given.onConnectionLost));

  const orm = new MikroORM({
    entities: [...database.entities],
    schema: database.subgraph,
    // Only a name here: the connections are those of the pool.
    dbName: database.subgraph,
    driverOptions: new PostgresDialect({ pool }),
  });
  let closing: Promise<void> | undefined;
  return {
    // The same tables that the entities describe; MikroORM itself infers this type where it knows them one by one.
    kysely: directKysely(orm.em.getKysely() as unknown as Kysely<DB>, pool),
    onStatement(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onConnectionWait(listener) {
      waitListeners.add(listener);
      return () => waitListeners.delete(listener);
    },
    connections: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    async ping() {
      await pool.query("select 1");
    },
    close: () => (closing ??= pool.end()),
  };
}

/** `register` for `fold` and the operators of the extensions; `public` in case an administrator put those there. */
export function searchPath(database: Database): string {
  return [database.subgraph, "register", "public"].join(",");
}
