import { hash } from "node:crypto";
import { fault } from "@phong-trao/schema/fault.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { Context } from "../context.ts";
import { type Asked, type Question, question } from "../questions.ts";
import { type CursorOf, type CursorValue, readCursor, writeCursor } from "./cursor.ts";
import type { ListArguments, ListDefinition, Relation } from "./list.ts";
import { countSql, countsSql, pageSql, pagesSql, termsOf } from "./page-sql.ts";

const largestPage = 100;

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

/** A list with its two questions: the page, and the count. Made once, at the top of a file. */
export interface Listing<Parent, Row, Args extends ListArguments> {
  readonly page: Question<Asking<Parent, Args>, Page<Row>>;
}
interface Asking<Parent, Args> {
  readonly parent: Parent;
  readonly args: Args;
}

/** What the statement gives besides the columns of the list. */
interface Found {
  /** Missing in a list of all records. */
  readonly ordinal?: number;
  readonly key: string;
  readonly placement?: "EXACT" | "UNDETERMINABLE";
  readonly inherited_from?: string | null;
  readonly [cursor: `cursor_${number}`]: CursorValue;
}

/** The records that hang on parents of one kind. */
export function listUnder<Parent, Row, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  relation: Relation<Parent, Args>,
): Listing<Parent, Row, Args> {
  const count = question<Asking<Parent, Args>, number>(`count of ${relation.name}`, (asked, where) =>
    inGroups(asked, async (parents, args) => {
      const statement = countsSql(list, relation, { parents, args, today: where.today });
      const counts = new Map((await statement.execute(where.db)).rows.map((row) => [row.ordinal, row.count]));
      return parents.map((_, place) => counts.get(place + 1) ?? 0);
    }),
  );
  const page = question<Asking<Parent, Args>, Page<Row>>(relation.name, (asked, where) =>
    inGroups(asked, async (parents, args) => {
      const of = cursorOf(list, args);
      const after = start(list, args, of);
      const { rows } = await pagesSql(list, relation, { parents, args, after, today: where.today }).execute(where.db);
      const found = Map.groupBy(rows as Found[], (row) => row.ordinal);
      return parents.map((parent, place) =>
        pageOf(list, args, of, found.get(place + 1) ?? [], (context) => context.ask(count, { parent, args })),
      );
    }),
  );
  return { page };
}

/** All records of the noun. */
export function listAll<Row, Args extends ListArguments>(list: ListDefinition<Row, Args>): Listing<null, Row, Args> {
  const count = question<Args, number>(`count of all ${list.name}`, (asked, where) =>
    each(asked, async (args) => {
      const { rows } = await countSql(list, { args, today: where.today }).execute(where.db);
      return rows[0]?.count ?? 0;
    }),
  );
  const one = async (args: Args, where: Asked): Promise<Page<Row>> => {
    const of = cursorOf(list, args);
    const after = start(list, args, of);
    const { rows } = await pageSql(list, { args, after, today: where.today }).execute(where.db);
    return pageOf(list, args, of, rows as Found[], (context) => context.ask(count, args));
  };
  return {
    page: question(`all ${list.name}`, (asked, where) => each(asked, ({ args }) => one(args, where))),
  };
}

/** The page that a field asks for. A page size that is not allowed: PAGE_SIZE_EXCEEDED or BAD_USER_INPUT. */
export async function pageFor<Parent, Row, Args extends ListArguments>(
  context: Context,
  listing: Listing<Parent, Row, Args>,
  parent: Parent,
  args: Args,
): Promise<Page<Row>> {
  checkPageSize(args.first);
  return context.ask(listing.page, { parent, args });
}

/** Of connections, and of lists that have only a beginning. */
export function checkPageSize(first: number): void {
  if (first > largestPage) {
    throw fault(
      "PAGE_SIZE_EXCEEDED",
      `A page holds at most ${largestPage} records; ${first} were asked for. Ask for fewer, and go on with \`after\`.`,
    );
  }
  if (first < 1) {
    throw fault("BAD_USER_INPUT", `\`first\` must be from 1 to ${largestPage}; it is ${first}.`);
  }
}

/** The resolver of `totalCount` in every connection type. */
export const totalCount = (page: Page<unknown>, _: unknown, context: Context): Promise<number> => page.count(context);

/** Fields that ask for the same thing of many parents share a statement; other arguments are another question. */
async function inGroups<Parent, Args, Answer>(
  asked: readonly Asking<Parent, Args>[],
  answer: (parents: readonly Parent[], args: Args) => Promise<readonly Answer[]>,
): Promise<readonly (Answer | Error)[]> {
  const answers: (Answer | Error)[] = [];
  const groups = Map.groupBy(asked.keys(), (place) => JSON.stringify(asked[place]?.args));
  await each([...groups.values()], async (places) => {
    const members = places.map((place) => asked[place] as Asking<Parent, Args>);
    const found = await answer(
      members.map((member) => member.parent),
      (members[0] as Asking<Parent, Args>).args,
    ).catch(asError);
    places.forEach((place, at) => (answers[place] = found instanceof Error ? found : (found[at] as Answer)));
  });
  return answers;
}

/** Each on its own: what is asked wrongly, with a broken cursor say, fails and spoils no other. */
function each<One, Answer>(
  asked: readonly One[],
  answer: (one: One) => Promise<Answer>,
): Promise<readonly (Answer | Error)[]> {
  return Promise.all(asked.map((one) => answer(one).catch(asError)));
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

function start<Row, Args extends ListArguments>(list: ListDefinition<Row, Args>, args: Args, of: CursorOf) {
  const types = termsOf(list, args).map((term) => term.type);
  return args.after == null ? null : readCursor(args.after, of, types);
}

/** A cursor says of which list it is, so that one of another filter is refused and does not jump to somewhere in between. */
function cursorOf<Row, Args extends ListArguments>(list: ListDefinition<Row, Args>, args: Args): CursorOf {
  const { first: _first, after: _after, orderBy: order, ...rest } = args;
  // Arguments that graphql-js has coerced stand in the order of the schema, however a client wrote them.
  return { list: list.name, order, asked: hash("sha1", JSON.stringify(rest), "base64url").slice(0, 8) };
}

function pageOf<Row, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  args: Args,
  of: CursorOf,
  found: readonly Found[],
  count: Page<Row>["count"],
): Page<Row> {
  const places = termsOf(list, args).map((_, place) => place);
  const edges = found.slice(0, args.first).map((row) => ({
    cursor: writeCursor(
      of,
      places.map((place) => row[`cursor_${place}`] as CursorValue),
    ),
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
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  };
}
