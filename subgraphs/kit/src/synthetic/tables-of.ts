import type { EntitySchemaWithMeta } from "@mikro-orm/core";
import { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import type { Database } from "../database/define-database.ts";

export interface Table {
  readonly entity: EntitySchemaWithMeta;
  readonly name: string;
  /** As statements name it, with its schema. */
  readonly identifier: string;
  /** Those that are written; PostgreSQL computes the others. */
  readonly columns: readonly { readonly property: string; readonly name: string; readonly type: string }[];
  /** Whether its rows say where they come from. */
  readonly hasOrigin: boolean;
}

/** The tables of a subgraph in the order in which rows can be inserted; asks no database. */
export function tablesOf({ entities, subgraph }: Database): readonly Table[] {
  // Only for what it knows of the entities.
  const metadata = new MikroORM({ entities: [...entities], schema: subgraph, dbName: subgraph }).getMetadata();
  return entities.map((entity) => {
    const { tableName, properties } = metadata.get(entity.meta.class);
    return {
      entity,
      name: tableName,
      identifier: `${pg.escapeIdentifier(subgraph)}.${pg.escapeIdentifier(tableName)}`,
      columns: Object.values(properties)
        .filter(({ generated }) => generated === undefined)
        .map(({ name: property, fieldNames: [name = property], columnTypes: [type = "text"] }) => ({
          property,
          name,
          type,
        })),
      hasOrigin: "origin" in properties,
    };
  });
}
