import { ApolloGateway, LocalGraphQLDataSource } from "@apollo/gateway";
import { compileOperation } from "@phong-trao/executor/compile-operation.ts";
import type { Ask } from "@phong-trao/executor/source.ts";
import { compiledFetches } from "@phong-trao/kit/compiled-fetches.ts";
import { operationFromDocument } from "@apollo/federation-internals";
import { type ExecutionResult, getOperationAST, type GraphQLError, parse, validate } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shop } from "./graphs.ts";

// The executor of `@apollo/gateway` is right, but for what is said below: the same plans over the same subgraphs.

const gateway = new ApolloGateway({
  supergraphSdl: shop.supergraphSdl,
  buildService: ({ name }) => new LocalGraphQLDataSource(shop.schemas.get(name)!),
});
let stock: Awaited<ReturnType<ApolloGateway["load"]>>["executor"];
beforeAll(async () => {
  stock = (await gateway.load()).executor;
});
afterAll(() => gateway.stop());

const cases: Readonly<Record<string, readonly [query: string, variables?: Record<string, unknown>]>> = {
  "fields of three subgraphs": ['{ product(id: "1") { name price reviews { text } } }'],
  "@requires of a nested selection, with and without a value": [
    '{ products(ids: ["1", "2", "3", "4"]) { id postage fast: postage(express: true) } }',
  ],
  "@provides": ["{ cheapest { name price } }"],
  "another key": ['{ product(id: "2") { reviews(first: 1) { text about { name price } } } }'],
  "the same entity in many places": [
    '{ a: product(id: "1") { shops { sells { name shops { town } } } } b: product(id: "1") { price } }',
  ],
  "lists of lists": ["{ shelf { name price reviews { text } } }"],
  "a union of entities, null among them": ["{ found { __typename ... on Product { name price } ... on Shop { id } } }"],
  "an entity that is not there": ["{ found { ... on Shop { town sells { name } } } }"],
  "an interface whose fields are elsewhere": [
    "{ media { __typename id title stars ... on Film { minutes } ... on Text { pages } } }",
  ],
  "one name for what is of two types in a subgraph": [
    "{ media { ... on Film { x: label } ... on Text { x: label reviews { about { x: price } } } } }",
  ],
  "from an interface object back to the interface": ["{ media { reviews { text media { title stars } } } }"],
  "aliases of all kinds": [
    '{ one: product(id: "1") { id: name name: id __proto__: price constructor: sku } two: product(id: "2") { toString: postage } }',
  ],
  "variables, defaults and conditions": [
    'query Q($id: ID!, $first: Int = 1, $no: Boolean!, $yes: Boolean = true) { product(id: $id) { name @skip(if: $no) reviews(first: $first) @include(if: $yes) { text } price @include(if: $no) } other: product(id: "1") @include(if: $no) { price } }',
    { id: "1", no: false },
  ],
  "other values of the conditions": [
    'query Q($no: Boolean!, $yes: Boolean = true) { product(id: "2") { name @skip(if: $no) reviews @include(if: $yes) { text } price @include(if: $no) } }',
    { no: true, yes: false },
  ],
  "fragments inside fragments": [
    "{ found { ...F } } fragment F on Found { ... on Product { ...P } ... on Shop { town ...S } } fragment P on Product { price size { width } size { height } } fragment S on Shop { sells(first: 1) { ...P } }",
  ],
  "nothing found": ['{ product(id: "9") { price reviews { text } } }'],
  "only __typename": ['{ __typename product(id: "1") { t: __typename __typename } }'],
  "the schema": [
    '{ __schema { queryType { name } } __type(name: "Shop") { fields { name } } product(id: "1") { price } }',
  ],
  "an error in a list": ['{ products(ids: ["1", "2", "3"]) { name reviews { text } } }'],
  "an error where nothing may be null": ['{ products(ids: ["1", "2", "3"]) { name broken } }'],
  "an error in the root subgraph that takes everything with it": ["{ shelf { broken } }"],
};

test.each(Object.entries(cases))("%s", async (_, [query, variables = {}]) => {
  const right = await byStock(query, variables);
  const own = await byOurs(query, variables);
  expect(told(own)).toEqual(told(right));
});

test("an entity that is null for a promise that is not kept is a broken promise, as with the stock executor", async () => {
  const query = '{ products(ids: ["1", "2"]) { name strict } }';
  expect(told(await byOurs(query, {}))).toEqual(told(await byStock(query, {})));
});

test("otherwise than the stock executor, an error inside a union points at its own item", async () => {
  const query = "{ found { ... on Product { name reviews { text } } ... on Shop { id } } }";
  const failing = await byOurs(query, {}, async (fetch) => {
    const asked = fetch.variables["representations"] as readonly unknown[] | undefined;
    if (asked === undefined || !fetch.text.includes("reviews")) return subgraphs(fetch);
    return {
      data: { _entities: asked.map(() => ({ reviews: null })) },
      errors: asked.map((_one, at) => ({ message: "no", path: ["_entities", at, "reviews"] })),
    };
  });
  expect(failing.errors?.map(({ path }) => path)).toEqual([
    ["found", 1, "reviews"],
    ["found", 4, "reviews"],
  ]);
});

test("otherwise than the stock executor, what is asked of the schema in two places is told in one", async () => {
  const query =
    '{ ...F __type(name: "Shop") { kind } __schema { queryType { name } } } fragment F on Query { __schema { mutationType { name } } __type(name: "Shop") { name } }';
  expect((await byOurs(query, {})).data).toEqual({
    __schema: { mutationType: null, queryType: { name: "Query" } },
    __type: { name: "Shop", kind: "OBJECT" },
  });
});

test("a question that nobody waits for can wait for a later one to the same subgraph, and no other", async () => {
  const waiting = async (query: string) => {
    const canWait: Record<string, boolean> = {};
    await byOurs(query, {}, (fetch) => {
      canWait[`${fetch.subgraph} ${fetch.path.join(".")}`] = fetch.canWait;
      return subgraphs(fetch);
    });
    return canWait;
  };
  expect(await waiting('{ product(id: "2") { name price reviews { text about { price } } } }')).toEqual({
    "products ": false,
    "reviews product": false,
    "prices product": true,
    "products product.reviews.@.about": false,
    "prices product.reviews.@.about": false,
  });
  // Nobody asks for prices later.
  expect(await waiting('{ product(id: "2") { name price reviews { text } } }')).toEqual({
    "products ": false,
    "reviews product": false,
    "prices product": false,
  });
});

test("among the plans are rewrites of what is sent and of what comes back", () => {
  const plans = Object.values(cases).map(([query]) => JSON.stringify(planOf(query)));
  for (const sign of [
    '"inputRewrites"',
    '"outputRewrites"',
    '"KeyRenamer"',
    '"ValueSetter"',
    '"Condition"',
    '"requires"',
  ]) {
    expect(
      plans.some((plan) => plan.includes(sign)),
      sign,
    ).toBe(true);
  }
});

test("what a subgraph says in another shape than the schema's is null and told, and the rest of the answer is there", async () => {
  const query = '{ cheapest { price } product(id: "1") { name size { width } } found { __typename } }';
  const answer = await byOurs(query, {}, async (fetch) =>
    fetch.subgraph === "products"
      ? { data: { product: { name: "x", size: "large" }, found: [{ __typename: "Nobody" }] } }
      : subgraphs(fetch),
  );
  expect(answer.data).toEqual({
    cheapest: { price: 1.5 },
    product: { name: "x", size: null },
    found: [null],
  });
  const broken = answer.extensions?.["valueCompletion"] as readonly { path: unknown }[];
  expect(broken.map(({ path }) => path)).toEqual([
    ["product", "size"],
    ["found", 0],
  ]);
});

test("an error elsewhere does not hide that a promise is not kept, but one beside it does", async () => {
  const brokenBeside = async (path: string[]) => {
    const answer = await byOurs('{ cheapest { price } product(id: "1") { name } }', {}, async (fetch) =>
      fetch.subgraph === "prices"
        ? { data: { cheapest: null }, errors: [{ message: "no", path }] }
        : { data: { product: { name: null } } },
    );
    return (answer.extensions?.["valueCompletion"] as readonly unknown[] | undefined)?.length ?? 0;
  };
  expect([await brokenBeside(["cheapest"]), await brokenBeside(["product", "size"])]).toEqual([1, 0]);
});

test("each entity is asked for once", async () => {
  const asked: unknown[] = [];
  await byOurs("{ shelf { reviews { text } } found { ... on Product { reviews { text } } } }", {}, (fetch) => {
    asked.push((fetch.variables["representations"] as object[] | undefined)?.length);
    return subgraphs(fetch);
  });
  expect(asked.filter((count) => count !== undefined)).toEqual([2, 2]);
});

async function byStock(query: string, variables: Record<string, unknown>): Promise<ExecutionResult> {
  const document = parse(query);
  return (await stock?.({
    request: { query, variables },
    document,
    operationName: null,
    operation: getOperationAST(document)!,
    queryHash: query,
    schema: gateway.schema!,
    context: {},
    metrics: {},
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    // What an executor has to do with it is above.
  } as unknown as Parameters<NonNullable<typeof stock>>[0])) as ExecutionResult;
}

async function byOurs(
  query: string,
  variables: Record<string, unknown>,
  ask: Ask = subgraphs,
): Promise<ExecutionResult> {
  const document = parse(query);
  const apiSchema = gateway.schema!;
  expect(validate(apiSchema, document)).toEqual([]);
  const plan = planOf(query);
  const operation = getOperationAST(document)!;
  const supergraphSchema = gateway.__testing().queryPlanner!.supergraph.schema.toGraphQLJSSchema();
  const execute = compileOperation({ plan, document, operation, apiSchema, supergraphSchema });
  const { data, errors, brokenPromises } = await execute(variables, ask);
  const promises = brokenPromises.length > 0 ? { extensions: { valueCompletion: brokenPromises } } : {};
  return { data, ...(errors.length > 0 && { errors }), ...promises };
}

const subgraphs: Ask = (fetch) => {
  const schema = shop.schemas.get(fetch.subgraph);
  if (schema === undefined) throw new Error(`no subgraph is called ${fetch.subgraph}`);
  return compiledFetches({ name: fetch.subgraph, schema })(fetch, {});
};

function planOf(query: string) {
  const { queryPlanner } = gateway.__testing();
  return queryPlanner!.buildQueryPlan(operationFromDocument(queryPlanner!.supergraph.apiSchema(), parse(query)));
}

/** Data, and of errors what clients get to see; their order says nothing. */
function told({ data, errors = [], extensions }: ExecutionResult): unknown {
  const broken = (extensions?.["valueCompletion"] ?? []) as readonly GraphQLError[];
  return JSON.parse(
    JSON.stringify({
      data,
      errors: errors
        .map(({ message, path, extensions: more }) => ({ message, path, code: more["code"] }))
        .toSorted(byText),
      broken: broken.map(({ path }) => path).toSorted(byText),
    }),
  );
}

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
