import { hash } from "node:crypto";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { Context } from "../context.ts";
import { type CursorOf, type CursorValue, readCursor, writeCursor } from "./cursor.ts";
import type { ListArguments, ListDefinition } from "./list.ts";
import type { Wanted } from "./wanted.ts";
import { termsOf } from "./page-sql.ts";

/** A page as the connection types of the schema have it; `totalCount` is counted only when it is asked for. */
export interface Page<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly count: (context: Context) => Promise<number>;
}

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
  /** How surely the record belongs under the unit that was asked; null in lists that are not a unit's. */
  readonly placement: "EXACT" | "UNDETERMINABLE" | null;
  readonly inheritedFrom: UnitView | null;
}

/** What the statement gives besides the columns of the list. */
export interface Found {
  /** Missing in a list of all records. */
  readonly ordinal?: number;
  readonly key: string;
  readonly placement?: "EXACT" | "UNDETERMINABLE";
  readonly inherited_from?: string | null;
  readonly total?: number;
  readonly [cursor: `cursor_${number}`]: CursorValue;
}

/** A page of a list: where it begins, what cursors are made of, and whether its statement counts. */
export interface PageOn<Args> {
  readonly args: Args;
  readonly of: CursorOf;
  readonly places: readonly number[];
  readonly after: readonly CursorValue[] | null;
  readonly counted: boolean;
  readonly limit: number;
  readonly along: readonly string[];
  readonly wanted: Wanted;
}

export function pageOn<Row, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  { args, wanted }: { readonly args: Args; readonly wanted: Wanted },
  comparesAll: boolean,
): PageOn<Args> {
  const of = cursorOf(list, args);
  const types = termsOf(list, args).map((term) => term.type);
  const after = args.after == null ? null : readCursor(args.after, of, types);
  return {
    args,
    of,
    places: [...types.keys()],
    after,
    counted: wanted.counted && comparesAll && after === null,
    limit: wanted.looksAhead ? args.first + 1 : args.first,
    along: wanted.along,
    wanted,
  };
}

/** A cursor says of which list it is, so that one of another filter is refused and does not jump to somewhere in between. */
function cursorOf<Row, Args extends ListArguments>(list: ListDefinition<Row, Args>, args: Args): CursorOf {
  const { first: _first, after: _after, orderBy: order, ...rest } = args;
  // Arguments that graphql-js has coerced stand in the order of the schema, however a client wrote them.
  return { list: list.name, order, asked: hash("sha1", JSON.stringify(rest), "base64url").slice(0, 8) };
}

/** What was found, as the page that it is. `count`: how to count where the statement did not. */
export function pageOf<Row, Args extends ListArguments>(
  { args, of, places, counted }: PageOn<Args>,
  found: readonly Found[],
  count: Page<Row>["count"],
): Page<Row> {
  const edges = found.slice(0, args.first).map((row) => ({
    // Made only where it is asked for.
    get cursor() {
      const values = places.map((place) => row[`cursor_${place}`] as CursorValue);
      return writeCursor(of, values);
    },
    // The statement selects the columns of Row under the names of its properties.
    node: row as unknown as Row,
    placement: row.placement ?? null,
    inheritedFrom: row.inherited_from == null ? null : { key: row.inherited_from, on: null },
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: found.length > args.first,
      hasPreviousPage: args.after != null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    count: counted ? async () => found[0]?.total ?? 0 : count,
  };
}

/** Nothing was found because nothing was looked for. */
export const withoutRecords = <Row>(count: Page<Row>["count"]): Page<Row> => ({
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  count,
});
