import { type EntityClass, p } from "@mikro-orm/core";

/**
 * The kinds of column that tables here are made of, so that one kind has one type in PostgreSQL and one in TypeScript.
 * Each is an ordinary MikroORM property builder: `.nullable()`, `.primary()`, `.default()` and the rest go on from it.
 */

/** An identity. Collated "C": compared by its bytes, so that cursors order alike on every machine. */
export const key = () => p.text().collation("C");

export const label = () => p.text();

/**
 * A row of the same subgraph: a column `parent_id` for the property `parent`, with a foreign key, read and written as
 * the id itself. Deferrable, because facts are replaced as a whole: for a moment in the transaction nothing is there.
 * No `set null` or `cascade`, which MikroORM would choose by itself: losing what is pointed at should be an error.
 */
export const reference = <Entity extends object>(target: EntityClass<Entity>) =>
  p.manyToOne(target).mapToPk().deferMode("immediate").deleteRule("no action");

/** A calendar day: `YYYY-MM-DD`, as a string in every row. A JS Date would move it by the time zone. */
export const day = () => p.string().columnType("date");

/** Days of validity, `[from, until)`, as PostgreSQL's text; see date-range.ts. */
export const days = () => p.string().columnType("daterange");

/** A moment: RFC 3339 in UTC, as a string in every row. */
export const moment = () => p.string().columnType("timestamptz");

/** One word of a closed list: text with a check constraint, so that a new word is a plain migration. */
export const choice = <const Words extends readonly string[]>(words: Words) => p.enum(words);

export const json = <Shape>() => p.json<Shape>();

export const texts = () => p.array();

/**
 * What tone-insensitive search looks in: other columns of the row, folded and kept so by PostgreSQL.
 * A column of texts is written with brackets: `foldedFrom("name", "aliases[]")`.
 */
export const foldedFrom = (...columns: readonly [string, ...string[]]) => {
  const words = columns.map((column) =>
    column.endsWith("[]") ? `register.joined(${column.slice(0, -2)})` : `coalesce(${column}, '')`,
  );
  return p
    .text()
    .generated(`(register.fold(${words.join(" || ' ' || ")})) stored`)
    .hidden();
};

/** For `indexes` of an entity: finds any part of the folded text. */
export const trigramIndex = (table: string, column: string) => ({
  name: `${table}_${column}_trigram`,
  expression: `create index ${table}_${column}_trigram on ${table} using gin (${column} register.gin_trgm_ops)`,
});
