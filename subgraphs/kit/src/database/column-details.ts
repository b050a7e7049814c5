import type { MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** Null where it is the database's own. */
  readonly collation: string | null;
}

/**
 * What MikroORM's comparison (7.2) lets pass: `timestamp` where an entity says `timestamptz`, and another collation.
 * The second would make cursors skip rows.
 */
export async function columnDetailsThatDiffer(orm: MikroORM, schema: string): Promise<readonly string[]> {
  const kysely = orm.em.getKysely();
  const { rows: found } = await sql<Column>`
    select relname as table, attname as column, atttypid::regtype::text as type, nullif(collname, 'default') as collation
      from pg_attribute
      join pg_class on pg_class.oid = attrelid
      left join pg_collation on pg_collation.oid = attcollation
     where relnamespace = to_regnamespace(${schema}) and relkind in ('r', 'p') and attnum > 0 and not attisdropped
  `.execute(kysely);
  const there = new Map(found.map((column) => [`${column.table}.${column.column}`, column]));
  const said = declaredColumns(orm);
  const { rows: names } = await sql<{ type: string | null }>`
    select to_regtype(type)::text as type from unnest(${said.map(({ type }) => type)}::text[]) with ordinality as t (type, at) order by at
  `.execute(kysely);
  return said.flatMap((column, at) => {
    const actual = there.get(`${column.table}.${column.column}`);
    const type = names[at]?.type ?? column.type;
    // A column that is not there at all is MikroORM's to tell.
    if (actual === undefined || (actual.type === type && (actual.collation === column.collation || !isText(type)))) {
      return [];
    }
    const collate = column.collation === null ? "" : ` collate "${column.collation}"`;
    return [`alter table ${column.table} alter column ${column.column} type ${type}${collate}`];
  });
}

function declaredColumns(orm: MikroORM): readonly Column[] {
  return [...orm.getMetadata().getAll().values()].flatMap((meta) =>
    meta.props
      .filter((property) => property.persist !== false && property.fieldNames !== undefined)
      .flatMap((property) =>
        property.fieldNames.map((column, at) => ({
          table: meta.tableName,
          column,
          type: property.columnTypes[at] ?? "text",
          collation: property.collation ?? property.targetMeta?.getPrimaryProps()[at]?.collation ?? null,
        })),
      ),
  );
}

const isText = (type: string) => type === "text" || type.startsWith("character");
