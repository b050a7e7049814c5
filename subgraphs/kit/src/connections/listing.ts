import { fault } from "@phong-trao/schema/fault.ts";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { type Asked, type Question, question } from "../questions.ts";
import type { Along, ListArguments, ListDefinition, Relation } from "./list.ts";
import { type Found, type Page, pageOf, pageOn, withoutRecords } from "./page.ts";
import { countSql, countsSql, pageSql, pagesSql } from "./page-sql.ts";
import { type Wanted, wantedOf } from "./wanted.ts";

const largestPage = 100;

/** A list with its two questions, each asked only where a client wants its answer. Made once, at the top of a file. */
export interface Listing<Parent, Row, Args extends ListArguments> {
  readonly page: Question<Asking<Parent, Args>, Page<Row>>;
  readonly count: Question<Asking<Parent, Args>, number>;
  /** Fields whose records can come with a page. */
  readonly along: readonly string[];
}

interface Asking<Parent, Args> {
  readonly parent: Parent;
  readonly args: Args;
  readonly wanted: Wanted;
}

/** The records that hang on parents of one kind. */
export function listUnder<Parent, Row, Args extends ListArguments>(
  list: ListDefinition<Row, Args>,
  relation: Relation<Parent, Args>,
): Listing<Parent, Row, Args> {
  const comparesAll = list.comparesAll === true || relation.comparesAll === true;
  const count = question<Asking<Parent, Args>, number>(
    `count of ${relation.name}`,
    (asked, where) =>
      inGroups(asked, async (parents, { args }) => {
        const statement = countsSql(list, relation, { parents, args, today: where.today });
        const counts = new Map((await statement.execute(where.db)).rows.map((row) => [row.ordinal, row.count]));
        return parents.map((_, place) => counts.get(place + 1) ?? 0);
      }),
    textOf,
  );
  const page = question<Asking<Parent, Args>, Page<Row>>(
    relation.name,
    (asked, where) =>
      inGroups(asked, async (parents, asking) => {
        const on = pageOn(list, asking, comparesAll);
        const statement = pagesSql(list, relation, { parents, ...on, today: where.today });
        const rows = (await statement.execute(where.db)).rows as Found[];
        tellAlong(list, asking, rows, where);
        const found = Map.groupBy(rows, (row) => row.ordinal);
        return parents.map((parent, place) =>
          pageOf(on, found.get(place + 1) ?? [], (context) => context.ask(count, countOf(parent, on.args, on.wanted))),
        );
      }),
    textOf,
  );
  return { page, count, along: Object.keys(list.along ?? {}) };
}

/** All records of the noun. */
export function listAll<Row, Args extends ListArguments>(list: ListDefinition<Row, Args>): Listing<null, Row, Args> {
  const count = question<Asking<null, Args>, number>(
    `count of all ${list.name}`,
    (asked, where) =>
      each(asked, async ({ args }) => {
        const { rows } = await countSql(list, { args, today: where.today }).execute(where.db);
        return rows[0]?.count ?? 0;
      }),
    textOf,
  );
  const one = async (asking: Asking<null, Args>, where: Asked): Promise<Page<Row>> => {
    const on = pageOn(list, asking, list.comparesAll === true);
    const { rows } = await pageSql(list, { ...on, today: where.today }).execute(where.db);
    tellAlong(list, asking, rows as Found[], where);
    return pageOf(on, rows as Found[], (context) => context.ask(count, countOf(null, on.args, on.wanted)));
  };
  return {
    page: question<Asking<null, Args>, Page<Row>>(
      `all ${list.name}`,
      (asked, where) => each(asked, (asking) => one(asking, where)),
      textOf,
    ),
    count,
    along: Object.keys(list.along ?? {}),
  };
}

/**
 * The page that a field asks for: its records only where something of them is selected, its count only where it is. A
 * page size that is not allowed: PAGE_SIZE_EXCEEDED or BAD_USER_INPUT; a cursor of something else: BAD_CURSOR.
 *
 * @param info of the field that gives the connection
 */
export async function pageFor<Parent, Row, Args extends ListArguments>(
  context: Context,
  listing: Listing<Parent, Row, Args>,
  parent: Parent,
  args: Args,
  info: GraphQLResolveInfo,
): Promise<Page<Row>> {
  checkPageSize(args.first);
  const wanted = wantedOf(listing.along, args, info);
  // A cursor is looked at with the page, and is refused as well where nothing but the count is selected.
  return args.after == null && !wanted.records
    ? withoutRecords((asking) => asking.ask(listing.count, countOf(parent, args, wanted)))
    : context.ask(listing.page, { parent, args, wanted });
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

const textOf = ({ parent, wanted }: Asking<unknown, unknown>): string => `${JSON.stringify(parent)} ${wanted.text}`;

/** Fields that ask for the same thing of many parents share a statement; other arguments are another question. */
async function inGroups<Parent, Args, Answer>(
  asked: readonly Asking<Parent, Args>[],
  answer: (parents: readonly Parent[], asking: Asking<Parent, Args>) => Promise<readonly Answer[]>,
): Promise<readonly (Answer | Error)[]> {
  const answers: (Answer | Error)[] = [];
  const groups = Map.groupBy(asked.keys(), (place) => asked[place]?.wanted.text);
  await each([...groups.values()], async (places) => {
    const members = places.map((place) => asked[place] as Asking<Parent, Args>);
    const found = await answer(
      members.map((member) => member.parent),
      members[0] as Asking<Parent, Args>,
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

/** Of rows that point at the same record the first one brings it, with the columns that `byKey` gives. */
function tellAlong<Row, Args extends ListArguments>(
  { along = {} }: ListDefinition<Row, Args>,
  asking: Asking<unknown, Args>,
  rows: readonly Found[],
  where: Asked,
): void {
  for (const field of asking.wanted.along) {
    const { key, byKey } = along[field] as Along;
    for (const row of rows as readonly (Found & Readonly<Record<string, unknown>>)[]) {
      const record = row[`along_${field}`];
      if (record != null) where.knows(byKey, String(row[key]), record);
    }
  }
}

/** How many there are does not depend on the page. */
const countOf = <Parent, Args extends ListArguments>(
  parent: Parent,
  args: Args,
  { countText }: Wanted,
): Asking<Parent, Args> => ({
  parent,
  args: { ...args, first: 1, after: null },
  wanted: {
    records: false,
    counted: true,
    looksAhead: false,
    along: [],
    text: countText,
    countText,
  },
});
