import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { CursorValue } from "./cursor.ts";
import type { ListArguments, ListDefinition, OrderTerm, Relation } from "./list.ts";

/**
 * One page for each parent, in one statement:
 *
 *     select parent.ordinal, page.*
 *     from unnest($1::text[]) with ordinality as parent(key, ordinal)
 *     cross join lateral (select … where … order by … limit 21) as page
 *     order by …
 */
export function pagesSql<Row, Parent, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  relation: Relation<Parent, Args>,
  given: { parents: readonly Parent[]; args: Args; after: readonly CursorValue[] | null; today: string },
): RawBuilder<unknown> {
  const terms = termsOf(list, given.args);
  return sql`
    select parent.ordinal, page.*${detailColumns(list)}
    from ${relation.parents(given.parents, given.today)}
    cross join lateral (
      ${recordsSql(list, given, {
        columns: relation.columns ?? sql``,
        join: relation.join?.(given.args) ?? sql``,
        where: [relation.where(given.args)],
      })}
    ) as page ${list.details?.joins ?? sql``}
    order by parent.ordinal, ${inOrder(terms)}`;
}

/** One page of all records, in one statement. */
export function pageSql<Row, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  given: { args: Args; after: readonly CursorValue[] | null; today: string },
): RawBuilder<unknown> {
  const page = recordsSql(list, given, { columns: sql``, join: sql``, where: [] });
  return list.details === undefined
    ? page
    : sql`
    select page.*${detailColumns(list)}
    from (${page}
    ) as page ${list.details.joins}
    order by ${inOrder(termsOf(list, given.args))}`;
}

/** How many records each parent has, in one statement. */
export function countsSql<Row, Parent, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  relation: Relation<Parent, Args>,
  given: { parents: readonly Parent[]; args: Args; today: string },
): RawBuilder<{ ordinal: number; count: number }> {
  const conditions = [relation.where(given.args), ...list.where(given.args, given.today)];
  return sql`
    select parent.ordinal, counted.count
    from ${relation.parents(given.parents, given.today)}
    cross join lateral (
      select count(*) as count
      from ${list.from} ${relation.join?.(given.args) ?? sql``}
      ${whereAll(conditions)}
    ) as counted`;
}

export function countSql<Row, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  given: { args: Args; today: string },
): RawBuilder<{ count: number }> {
  return sql`select count(*) as count from ${list.from} ${whereAll(list.where(given.args, given.today))}`;
}

/** The terms of the order that was asked for, the key last. */
export function termsOf<Row, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  args: Args,
): readonly OrderTerm[] {
  return [...(list.orders[args.orderBy] ?? []), { by: list.key, direction: "asc", type: "text" }];
}

function recordsSql<Row, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  given: { args: Args; after: readonly CursorValue[] | null; today: string },
  relation: { columns: RawBuilder<unknown>; join: RawBuilder<unknown>; where: readonly RawBuilder<SqlBool>[] },
): RawBuilder<unknown> {
  const terms = termsOf(list, given.args);
  const columns = typeof list.columns === "function" ? list.columns(given.args) : list.columns;
  const conditions = [...relation.where, ...list.where(given.args, given.today)];
  if (given.after !== null) {
    conditions.push(behind(terms, given.after));
  }
  return sql`
      select ${list.key} as key, ${columns}${relation.columns},
        ${sql.join(terms.map((term, place) => sql`${term.by} as ${cursorColumn(place)}`))}
      from ${list.from} ${relation.join}
      ${whereAll(conditions)}
      order by ${sql.join(terms.map((term) => sql`${term.by} ${way(term)}`))}
      limit ${sql.lit(given.args.first + 1)}`;
}

/** Behind the record with these values: equal in the first terms, further on in the next. */
function behind(terms: readonly OrderTerm[], values: readonly CursorValue[]): RawBuilder<SqlBool> {
  const alternatives = terms.map((term, place) => {
    const equal = terms.slice(0, place).map((earlier, at) => sql`${earlier.by} = ${typed(earlier, values[at])}`);
    const further = sql`${term.by} ${sql.raw(term.direction === "asc" ? ">" : "<")} ${typed(term, values[place])}`;
    return sql`(${sql.join([...equal, further], sql` and `)})`;
  });
  return sql<SqlBool>`(${sql.join(alternatives, sql` or `)})`;
}

const typed = (term: OrderTerm, value: CursorValue | undefined) => sql`${value}::${sql.raw(term.type)}`;
const inOrder = (terms: readonly OrderTerm[]) =>
  sql.join(terms.map((term, place) => sql`page.${cursorColumn(place)} ${way(term)}`));
const detailColumns = <Row, Args extends ListArguments>({ details }: ListDefinition<Row, Args>) =>
  details === undefined ? sql`` : sql`, ${details.columns}`;
const way = (term: OrderTerm) => sql.raw(term.direction);
const cursorColumn = (place: number) => sql.id(`cursor_${place}`);

function whereAll(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join([...conditions], sql` and `)}`;
}
