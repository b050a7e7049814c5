import { readFileSync } from "node:fs";
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isListType,
  type GraphQLObjectType,
  type GraphQLUnionType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Platform, startPlatform } from "../../stack/platform.ts";
import { documented } from "../documented.ts";
import { idsOf, type Pages, pagesOf } from "./ask-pages.ts";
import { cloneRecord } from "./clone-record.ts";
import { type ConnectionField, connectionFields, doorsTo } from "./find-connections.ts";

/**
 * Every list of the schema holds to the GraphQL Cursor Connections Specification, as far as it is about paging forward.
 * The lists are found in the schema, so a new one is under test at once.
 */
const schema = buildSchema(readFileSync(new URL(import.meta.resolve("@phong-trao/schema/api.graphql")), "utf8"));
const connections = connectionFields(schema);
const ordered = connections.flatMap((one) => one.orders.map((order) => ({ ...one, order })));
const ofQuery = ordered.filter(({ parent }) => parent === schema.getQueryType());

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.[Symbol.asyncDispose]());

describe("types", () => {
  test.each(connections)("$name", ({ field, connection }) => {
    const typeOf = (type: GraphQLObjectType, name: string) => String(type.getFields()[name]?.type);
    const edges = getNullableType(connection.getFields()["edges"]?.type);
    const edge = isListType(edges) ? getNullableType(edges.ofType) : undefined;
    expect(typeOf(connection, "pageInfo")).toBe("PageInfo!");
    expect(String(edge)).toBe(connection.name.replace(/Connection$/, "Edge"));
    expect(typeOf(edge as GraphQLObjectType, "cursor")).toBe("String!");
    expect(typeOf(connection, "nodes")).toBe(`[${typeOf(edge as GraphQLObjectType, "node")}]!`);
    const args = Object.fromEntries(field.args.map((one) => [one.name, String(one.type)]));
    expect(args).toMatchObject({ first: "Int!", after: "String" });
    expect(args).not.toHaveProperty("last");
    expect(args).not.toHaveProperty("before");
  });

  test("PageInfo", () => {
    const info = schema.getType("PageInfo") as GraphQLObjectType;
    expect(Object.fromEntries(Object.values(info.getFields()).map(({ name, type }) => [name, String(type)]))).toEqual({
      hasNextPage: "Boolean!",
      hasPreviousPage: "Boolean!",
      startCursor: "String",
      endCursor: "String",
    });
  });
});

describe("paging forward", () => {
  test.each(ordered)("$name by $order", async (list) => {
    const pages = await pagesOfFullest(list, list.order);
    const whole = await pages.page(100);
    const count = whole.edges.length;
    expect(count).toBe(Math.min(100, whole.totalCount));
    const cursors = whole.edges.map(({ cursor }) => cursor);
    expect(new Set(cursors).size).toBe(count);
    expect(new Set(idsOf(whole)).size).toBe(count);
    expect(whole.nodes).toEqual(whole.edges.map(({ node }) => node));
    if (whole.totalCount > 100) return;

    for (const size of [1, 3]) {
      let seen = 0;
      for await (const { before, page } of pages.walk(size)) {
        // The same records with the same cursors, whatever the size of the page.
        expect(page.edges).toEqual(whole.edges.slice(before, before + size));
        expect(page.nodes).toEqual(page.edges.map(({ node }) => node));
        expect(page.totalCount).toBe(count);
        expect(page.pageInfo).toEqual({
          hasNextPage: before + size < count,
          hasPreviousPage: before > 0,
          startCursor: page.edges[0]?.cursor ?? null,
          endCursor: page.edges.at(-1)?.cursor ?? null,
        });
        seen += page.edges.length;
      }
      expect(seen).toBe(count);
    }
    if (count === 0) return;
    expect((await pages.page(count)).pageInfo.hasNextPage).toBe(false);
    expect((await pages.page(Math.max(count - 1, 1))).pageInfo.hasNextPage).toBe(count > 1);
    const behind = await pages.page(5, cursors.at(-1) ?? null);
    expect(behind).toEqual({ totalCount: count, edges: [], nodes: [], pageInfo: nothing(true) });
  });

  test.each(connections.filter(({ searches }) => searches))("$name of nothing is empty", async (list) => {
    const pages = await pagesOfFullest(list, undefined, `{ search: "qzxw" }`);
    expect(await pages.page(5)).toEqual({ totalCount: 0, edges: [], nodes: [], pageInfo: nothing(false) });
  });

  test("`first` below 0 is an error, as the specification has it; so is 0, which asks for nothing", async () => {
    for (const first of [-1, 0]) {
      const { errors } = await platform.ask(`{ models(first: ${first}) { nodes { id } } }`);
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    }
  });
});

describe("a record that is added between two pages makes none lost and none doubled", () => {
  // Units and their changes are more than a row; their lists page by the same statement as all others.
  const several = new Set(["AdministrativeUnitConnection", "AdministrativeChangeConnection"]);
  test.each(ofQuery.filter(({ connection }) => !several.has(connection.name)))("$name by $order", async (list) => {
    const pages = pagesOf(platform, "{ FIELD }", list.field.name, { order: list.order });
    const before = idsOf(await pages.page(100));
    const first = await pages.page(Math.ceil(before.length / 2));
    const twins = await Promise.all(
      [...new Set([before[0] ?? "", before.at(-1) ?? ""])].map((id) => cloneRecord(platform.databaseUrl, id)),
    );
    try {
      const rest = idsOf(await pages.page(100, first.pageInfo.endCursor));
      const seen = [...idsOf(first), ...rest];
      expect(seen.filter((id) => before.includes(id))).toEqual(before);
      // The new one behind the cursor is seen, once; the one in front of it is past.
      expect(rest).toContain(twins.at(-1)?.id);
      const whole = idsOf(await pages.page(100));
      expect(whole.length).toBe(before.length + twins.length);
      expect(rest).toEqual(whole.slice(whole.indexOf(idsOf(first).at(-1) ?? "") + 1));
    } finally {
      for (const twin of twins) await twin.remove();
    }
  });
});

test("docs/conformance.md says how many", () => {
  expect(documented()).toContain(`| ${connections.length} connection fields, ${ordered.length} orders of them |`);
});

const nothing = (hasPreviousPage: boolean) => ({
  hasNextPage: false,
  hasPreviousPage,
  startCursor: null,
  endCursor: null,
});

/** What is behind a count has no door of its own: counts of two districts that have some. */
const behindCounts = new Map([
  [
    "CountExplanation",
    `{ district(code: "804") { statistics(period: { year: 2024 }) { tasks { open { explain { FIELD } } } } } }`,
  ],
  [
    "AwardCountExplanation",
    `{ district(code: "598") { awardStatistics(period: { year: 2024 }) { count { explain { FIELD } } } } }`,
  ],
]);

/** The list of the parent that has the most records in it. */
async function pagesOfFullest(list: ConnectionField, order?: string, filter?: string): Promise<Pages> {
  const { parent, field } = list;
  if (parent === schema.getQueryType()) return pagesOf(platform, "{ FIELD }", field.name, { order, filter });
  const behindCount = behindCounts.get(parent.name);
  if (behindCount !== undefined) {
    const members = (getNamedType(list.connection.getFields()["nodes"]?.type) as GraphQLUnionType).getTypes();
    const record = members.map(({ name }) => `... on ${name} { id }`).join(" ");
    return pagesOf(platform, behindCount, field.name, { order, filter, record });
  }
  const { one, all } = doorsTo(parent, schema);
  const record = `id FOUND: ${field.name}(first: 1) { totalCount }`;
  const { data, errors } = await platform.ask(`{ list: ${all.replace("RECORD", record)} }`);
  if (errors) throw new Error(errors[0]?.message);
  const records = (data.list.nodes ?? data.list) as readonly Counted[];
  const most = records.toSorted((left, right) => right.FOUND.totalCount - left.FOUND.totalCount)[0];
  // A type without a door by id: the first record of its list.
  const around =
    one === undefined ? all.replace("RECORD", "FIELD") : `${one}(id: ${JSON.stringify(most?.id)}) { FIELD }`;
  return pagesOf(platform, `{ ${around} }`, field.name, { order, filter });
}

interface Counted {
  readonly id: string;
  readonly FOUND: { readonly totalCount: number };
}
