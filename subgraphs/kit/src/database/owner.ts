import { MikroORM } from "@mikro-orm/postgresql";
import { Migrator, TSMigrationGenerator } from "@mikro-orm/migrations";
import { fileURLToPath } from "node:url";
import { PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "./define-database.ts";
import { searchPath } from "./reader.ts";
import { connectionTo, type SessionSettings, withoutPassword } from "./session.ts";

/** In the subgraph's schema, so that a subgraph that moves to a server of its own takes its history along. */
export const ledger = "applied_migration";

/** One connection of the owner of the database, for as long as `work` takes. */
export async function asOwner<T>(
  ownerUrl: string,
  settings: SessionSettings,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    ...connectionTo(ownerUrl, settings),
    application_name: "phong-trao owner",
    connectionTimeoutMillis: 10_000,
  });
  // A lost connection rejects the statement under way; without a listener the event would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`PostgreSQL does not answer at ${withoutPassword(ownerUrl)}: ${reason(error)}`, { cause: error });
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** MikroORM with the owner's rights: for migrations, and for writing. */
export async function withOrm<T>(
  database: Database,
  ownerUrl: string,
  work: (orm: MikroORM) => Promise<T>,
): Promise<T> {
  const pool = new pg.Pool({
    ...connectionTo(ownerUrl, { search_path: searchPath(database) }),
    application_name: `phong-trao ${database.subgraph} owner`,
    connectionTimeoutMillis: 10_000,
    max: 2,
  });
  pool.on("error", () => {});
  try {
    const { rows } = await pool.query<{ name: string }>("select current_database() as name");
    const orm = new MikroORM({
      entities: [...database.entities],
      schema: database.subgraph,
      // MikroORM looks this name up and would create what it does not find.
      dbName: rows[0]?.name ?? "",
      driverOptions: new PostgresDialect({ pool }),
      extensions: [Migrator],
      migrations: {
        path: fileURLToPath(database.migrations),
        glob: "!(*.d|*.test).ts",
        tableName: ledger,
        // Each in a transaction of its own: those before a failed one stay.
        allOrNothing: false,
        // Switching foreign keys off needs a superuser.
        disableForeignKeys: false,
        snapshot: false,
        silent: true,
        generator: TSMigrationGenerator,
      },
    });
    return await work(orm);
  } finally {
    await pool.end();
  }
}

export const reason = (error: unknown) => (error instanceof Error ? error.message || error.name : String(error));
