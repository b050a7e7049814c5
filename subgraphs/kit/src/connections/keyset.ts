import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { CursorValue } from "./cursor.ts";
import type { OrderTerm } from "./list.ts";

/**
 * What is behind a record, as conditions that an index in the list's order begins at, however far behind that is: the
 * nearest part first. Terms that go the same way are compared as one row; where the way changes, a part ends:
 *
 *     year desc, id asc   →   year = $1 and id > $2,  then  year < $1
 *     name asc, id asc    →   (name, id) > ($1, $2)
 *
 * An `or` of them would be true of the same records, and PostgreSQL would read the index from its beginning.
 */
export function partsBehind(
  terms: readonly OrderTerm[],
  values: readonly CursorValue[],
): readonly (readonly RawBuilder<SqlBool>[])[] {
  const starts = terms.flatMap(({ direction }, place) => (direction === terms[place - 1]?.direction ? [] : [place]));
  return starts.toReversed().map((start) => {
    const end = starts.find((next) => next > start) ?? terms.length;
    return [...equalBefore(terms, values, start), ...further(terms, values, start, end)];
  });
}

/** The same as one condition, for records that are all compared anyway: it costs nothing to ask them all. */
export function behind(terms: readonly OrderTerm[], values: readonly CursorValue[]): RawBuilder<SqlBool> {
  const parts = partsBehind(terms, values).map((part) => sql`(${sql.join([...part], sql` and `)})`);
  return sql<SqlBool>`(${sql.join(parts, sql` or `)})`;
}

const equalBefore = (terms: readonly OrderTerm[], values: readonly CursorValue[], start: number) =>
  terms.slice(0, start).map((term, place) => sql<SqlBool>`${term.by} = ${typed(term, values[place])}`);

/** An index of one table that the row's terms are not all of still begins at the first of them. */
function further(
  terms: readonly OrderTerm[],
  values: readonly CursorValue[],
  start: number,
  end: number,
): readonly RawBuilder<SqlBool>[] {
  const run = terms.slice(start, end);
  const [first] = run;
  if (first === undefined) return [];
  const beyond = sql.raw(first.direction === "asc" ? ">" : "<");
  if (run.length === 1) return [sql<SqlBool>`${first.by} ${beyond} ${typed(first, values[start])}`];
  const from = sql.join(run.map((term, at) => typed(term, values[start + at])));
  return [
    sql<SqlBool>`${first.by} ${beyond}= ${typed(first, values[start])}`,
    sql<SqlBool>`(${sql.join(run.map(({ by }) => by))}) ${beyond} (${from})`,
  ];
}

const typed = (term: OrderTerm, value: CursorValue | undefined) => sql`${value}::${sql.raw(term.type)}`;
