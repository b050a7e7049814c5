import { migrate, type MigrateOutcome } from "./migrate.ts";
import type { PublishedView } from "./published-view.ts";
import { openReader, type Reader, type ReaderSettings } from "./reader.ts";
import type { Entities, Tables } from "./tables.ts";

export interface DatabaseDefinition<
  E extends Entities = Entities,
  P extends readonly PublishedView[] = readonly PublishedView[],
  R extends readonly PublishedView[] = readonly PublishedView[],
> {
  /** Also the name of its schema in PostgreSQL. */
  readonly subgraph: string;
  readonly entities: E;
  /** The folder of its migrations: `new URL("../migrations/", import.meta.url)`. */
  readonly migrations: URL;
  /** Views of its own that other subgraphs may read. */
  readonly publishes?: P;
  /** Views that other subgraphs publish; their owners are migrated first. */
  readonly reads?: R;
}

/**
 * The database of one subgraph: its schema, its tables, and the one role that reads them.
 * Its type is what Kysely may ask for; `Database` alone is that of any subgraph.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- only `any` stands for every set of tables: Kysely is invariant
export interface Database<DB = any> extends Required<DatabaseDefinition> {
  /** Reads this subgraph's tables and the views in `reads`, nothing else. Nobody logs in as it. */
  readonly role: string;
  /** Brings the database up to this version of the program. Any number of processes may call it at once. */
  migrate(ownerUrl: string): Promise<MigrateOutcome>;
  openReader(url: string, settings?: ReaderSettings): Reader<DB>;
}

export function defineDatabase<
  const E extends Entities,
  const P extends readonly PublishedView[] = readonly [],
  const R extends readonly PublishedView[] = readonly [],
>(definition: DatabaseDefinition<E, P, R>): Database<Tables<E, readonly [...P, ...R]>> {
  if (!/^[a-z][a-z_]*$/.test(definition.subgraph)) {
    // It becomes the name of a schema and of a role, written into statements and connection settings as it is.
    throw new Error(`"${definition.subgraph}" cannot name a schema: use lower-case letters and underscores.`);
  }
  const database: Database<Tables<E, readonly [...P, ...R]>> = {
    ...definition,
    publishes: definition.publishes ?? [],
    reads: definition.reads ?? [],
    role: `phong_trao_${definition.subgraph}`,
    migrate: (ownerUrl) => migrate(database, ownerUrl),
    openReader: (url, settings) => openReader(database, url, settings),
  };
  return database;
}
