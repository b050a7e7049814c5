import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Question } from "../questions.ts";
import type { CursorType } from "./cursor.ts";

/** One thing that a list is ordered by. Never null; give records without a value one that puts them where they belong. */
export interface OrderTerm {
  readonly by: RawBuilder<unknown>;
  readonly direction: "asc" | "desc";
  readonly type: CursorType;
}

/** The arguments that every list takes; fields add their own (`scope`, `on`). */
export interface ListArguments {
  readonly filter?: unknown;
  readonly orderBy: string;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A noun that can be listed: what is read of each record, how lists of it are filtered and ordered. */
export interface ListDefinition<Row, Arguments extends ListArguments> {
  /** Stands in cursors, so that those of another list are refused: the name of the GraphQL type. */
  readonly name: string;
  /**
   * What is read of each record; `key` is added. Named like the properties of `Row`. A function of the arguments where
   * what is said of a record depends on what was asked: whether a membership is attested for the day `on`.
   */
  readonly columns: RawBuilder<Row> | ((args: Arguments) => RawBuilder<Row>);
  /** The table under its own name, with whatever joins the columns, conditions and orders need. No join may repeat a record. */
  readonly from: RawBuilder<unknown>;
  /** The record's key: the last thing that every list is ordered by. */
  readonly key: RawBuilder<string>;
  readonly orders: Readonly<Record<string, readonly OrderTerm[]>>;
  /** What the arguments ask of a record. */
  readonly where: (args: Arguments, today: string) => readonly RawBuilder<SqlBool>[];
  /**
   * What is read of the records of the page alone, once they are found: joins on `page`, which has `key` and the columns
   * above, and their columns. For lists of which thousands have to be compared for a page. No join may lose a record.
   */
  readonly details?: { readonly columns: RawBuilder<Row>; readonly joins: RawBuilder<unknown> };
  /**
   * No index holds the records in these orders: for a page all are found and compared. Then they are counted on the way,
   * and what is behind a cursor is asked of each. Otherwise a page begins in the index, and a count is another statement.
   */
  readonly comparesAll?: true;
  /** By the field that shows it: the one record of another table of ours that each record points at. */
  readonly along?: Readonly<Record<string, Along>>;
}

/**
 * A record that comes with those of a page where its field is selected, instead of being asked for behind them in a
 * statement of its own.
 */
export interface Along {
  /** The property of a row that has its key, or null. */
  readonly key: string;
  /** It by that key: `select … from … where … = key`, with the columns that `byKey` gives. */
  readonly record: (key: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** The question that nobody has to ask any more. */
  readonly byKey: Question<string, object | null>;
}

/** How records hang on parents of one kind: on a unit with all below it, on an organisation, on nothing at all. */
export interface Relation<Parent, Arguments extends ListArguments = ListArguments> {
  /** Distinguishes the questions in logs and tests. */
  readonly name: string;
  /** The parents as rows with an `ordinal` from 1: `unnest(…) with ordinality as parent(…, ordinal)`. */
  readonly parents: (parents: readonly Parent[], today: string) => RawBuilder<unknown>;
  /** Joins between the list's `from` and the parents, if it takes any. */
  readonly join?: (args: Arguments) => RawBuilder<unknown>;
  /** Which records belong to `parent`. */
  readonly where: (args: Arguments) => RawBuilder<SqlBool>;
  /** Columns about the way from parent to record, beginning with a comma. */
  readonly columns?: RawBuilder<unknown>;
  /** As of a list: no index holds a parent's records in order. */
  readonly comparesAll?: true;
}

/** Records of parents that are one key each: `byKey("events of a model", sql.ref("event.model_id"))`. */
export function byKey(name: string, column: RawBuilder<unknown>): Relation<string> {
  return {
    name,
    parents: (keys) => sql`unnest(${keys}::text[]) with ordinality as parent(key, ordinal)`,
    where: () => sql`${column} = parent.key`,
  };
}

/** One kind of order term each. */
export const ascending = (by: RawBuilder<unknown>, type: CursorType): OrderTerm => ({ by, direction: "asc", type });
export const descending = (by: RawBuilder<unknown>, type: CursorType): OrderTerm => ({ by, direction: "desc", type });
