import type { InferKyselyDB } from "@mikro-orm/postgresql";
import type { EntitySchemaWithMeta } from "@mikro-orm/core";
import type { PublishedView, ViewTables } from "./published-view.ts";

export type Entities = readonly EntitySchemaWithMeta[];

/** What Kysely may ask for: the tables of the entities, and the views that the subgraph publishes or may read. */
export type Tables<E extends Entities, V extends readonly PublishedView[]> = InferKyselyDB<E[number]> & ViewTables<V>;
