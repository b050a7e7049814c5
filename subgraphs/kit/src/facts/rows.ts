import type { EntitySchemaWithMeta, InferEntity, RequiredEntityData } from "@mikro-orm/core";

/** New rows of one table. */
export interface TableRows {
  readonly entity: EntitySchemaWithMeta;
  readonly rows: readonly object[];
  /**
   * What goes before they come. `SOURCE_ROWS`, the default, are those with origin SOURCE: what officers have entered
   * stays. `ALL_ROWS` is for a table without an origin, all of which follows from the facts.
   */
  readonly replaces: "SOURCE_ROWS" | "ALL_ROWS";
}

/** What PostgreSQL computes (columns of `foldedFrom` have these names), and what the loader writes, need not be given. */
export type FactRow<Entity extends EntitySchemaWithMeta> = Omit<
  RequiredEntityData<InferEntity<Entity>>,
  "origin" | "searchText" | "sortName" | "sortTitle"
>;

/** Rows by the names of the entity's properties; `origin` is set to SOURCE. */
export function rowsOf<const Entity extends EntitySchemaWithMeta>(
  entity: Entity,
  rows: readonly FactRow<Entity>[],
  replaces: TableRows["replaces"] = "SOURCE_ROWS",
): TableRows {
  return { entity, rows, replaces };
}
