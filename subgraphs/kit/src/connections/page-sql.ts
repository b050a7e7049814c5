import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { CursorValue } from "./cursor.ts";
import { behind, partsBehind } from "./keyset.ts";
import type { Along, ListArguments, ListDefinition, OrderTerm, Relation } from "./list.ts";

/** What a page is asked for: its arguments, the values in its cursor, and whether it tells how many records there are. */
interface Asked<Args> {
  readonly args: Args;
  readonly after: readonly CursorValue[] | null;
  readonly today: string;
  /** Each row has `total`, how many records there are: of lists that compare all of them, and without a cursor. */
  readonly counted: boolean;
  /** Rows at most: the page, and one more where it tells whether there is a next one. */
  readonly limit: number;
  /** Fields of the list's `along` that are selected. */
  readonly along: readonly string[];
}

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
  { parents, ...asked }: Asked<Args> & { readonly parents: readonly Parent[] },
): RawBuilder<unknown> {
  const comparesAll = relation.comparesAll === true;
  return sql`
    select parent.ordinal, page.*${comparesAll ? sql`, record.*` : detailColumns(list)}${alongColumns(list, asked, comparesAll ? "record" : "page")}
    from ${relation.parents(parents, asked.today)}
    cross join lateral (
      ${recordsSql(list, asked, {
        columns: relation.columns ?? sql``,
        join: relation.join?.(asked.args) ?? sql``,
        where: [relation.where(asked.args)],
        comparesAll,
      })}
    ) as page ${comparesAll ? wholeRecord(list, asked.args) : (list.details?.joins ?? sql``)}
    order by parent.ordinal, ${inOrder(termsOf(list, asked.args))}`;
}

/** One page of all records, in one statement. */
export function pageSql<Row, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  asked: Asked<Args>,
): RawBuilder<unknown> {
  const page = recordsSql(list, asked, { columns: sql``, join: sql``, where: [], comparesAll: false });
  return list.details === undefined && asked.along.length === 0
    ? page
    : sql`
    select page.*${detailColumns(list)}${alongColumns(list, asked, "page")}
    from (${page}
    ) as page ${list.details?.joins ?? sql``}
    order by ${inOrder(termsOf(list, asked.args))}`;
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

interface Related {
  readonly columns: RawBuilder<unknown>;
  readonly join: RawBuilder<unknown>;
  readonly where: readonly RawBuilder<SqlBool>[];
  readonly comparesAll: boolean;
}

/** A page's records; behind a cursor they come in parts, of which the later ones are read only as far as needed. */
function recordsSql<Row, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  asked: Asked<Args>,
  relation: Related,
): RawBuilder<unknown> {
  const terms = termsOf(list, asked.args);
  const conditions = [...relation.where, ...list.where(asked.args, asked.today)];
  const total = asked.counted ? sql`, count(*) over () as total` : sql``;
  const records = (further: readonly RawBuilder<SqlBool>[]) => sql`
      select ${list.key} as key, ${relation.comparesAll ? sql`` : sql`${columnsOf(list, asked.args)}, `}
        ${sql.join(terms.map((term, place) => sql`${term.by} as ${cursorColumn(place)}`))}${relation.columns}${total}
      from ${list.from} ${relation.join}
      ${whereAll([...conditions, ...further])}
      order by ${sql.join(terms.map((term) => sql`${term.by} ${way(term)}`))}
      limit ${sql.lit(asked.limit)}`;
  if (asked.after === null) return records([]);
  if (list.comparesAll === true || relation.comparesAll) return records([behind(terms, asked.after)]);
  const [nearest = [], ...others] = partsBehind(terms, asked.after);
  return others.length === 0
    ? records(nearest)
    : sql`
      select part.*
      from (${sql.join(
        [nearest, ...others].map((part) => sql`(${records(part)})`),
        sql`
      union all `,
      )}) as part
      order by ${sql.join(terms.map((term, place) => sql`part.${cursorColumn(place)} ${way(term)}`))}
      limit ${sql.lit(asked.limit)}`;
}

/** Where all records of a parent are compared, by as little of them as an index may hold; the rest is read of the page's. */
const wholeRecord = <Row, Args extends ListArguments>(list: ListDefinition<Row, Args>, args: Args) => sql`
    cross join lateral (
      select ${columnsOf(list, args)}
      from ${list.from}
      where ${list.key} = page.key
    ) as record`;

/** Each once, beside the first row that points at it: many may point at the same. */
const alongColumns = <Row, Args extends ListArguments>(
  { along = {} }: ListDefinition<Row, Args>,
  asked: Asked<Args>,
  row: "page" | "record",
) =>
  sql.join(
    asked.along.map((field) => {
      const { key, record } = along[field] as Along;
      const its = sql.ref(`${row}.${key}`);
      return sql`,
      case when row_number() over (partition by ${its}) = 1 then (select to_json(its) from (${record(its)}) as its) end
        as ${sql.id(`along_${field}`)}`;
    }),
    sql``,
  );

const columnsOf = <Row, Args extends ListArguments>({ columns }: ListDefinition<Row, Args>, args: Args) =>
  typeof columns === "function" ? columns(args) : columns;

const inOrder = (terms: readonly OrderTerm[]) =>
  sql.join(terms.map((term, place) => sql`page.${cursorColumn(place)} ${way(term)}`));
const detailColumns = <Row, Args extends ListArguments>({ details }: ListDefinition<Row, Args>) =>
  details === undefined ? sql`` : sql`, ${details.columns}`;
const way = (term: OrderTerm) => sql.raw(term.direction);
const cursorColumn = (place: number) => sql.id(`cursor_${place}`);

function whereAll(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join([...conditions], sql` and `)}`;
}
