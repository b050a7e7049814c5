import { buildSchema, execute, type ExecutionResult, type GraphQLObjectType, type GraphQLSchema, parse } from "graphql";
import { expect, test } from "vitest";
import { compiled } from "./compile.ts";

// What graphql-js answers is right: the same schema, the same operation, the same variables.

const schema = buildSchema(`
  type Query {
    thing(fails: Boolean = false): Thing
    things(count: Int! = 3, late: Boolean = false): [Thing!]
    holes: [Thing]!
    either(name: String!): Either
    named(name: String!): Named
    numbers: [Int!]
    grid: [[Int]!]
    notAList: [Int]
    checked(holds: Boolean!): Checked
    argued(at: Int = 1, tags: [String!], inside: Inside): String
  }
  input Inside { a: Int = 7, b: Colour }
  enum Colour { RED GREEN }
  union Either = Thing | Other
  interface Named { name: String! }
  type Thing implements Named { name: String!, colour: Colour, must: Int!, may: Int, child: Thing, children: [Thing!]!, called(x: Int = 2): Int }
  type Other implements Named { name: String!, other: Int }
  type Checked { name: String }
`);
const late = <Value>(value: Value) => new Promise<Value>((resolve) => setImmediate(resolve, value));
const refused = (message: string) => new Promise<never>((_, reject) => setImmediate(reject, new Error(message)));
const thing = (name: string, more: object = {}) => ({
  __typename: "Thing",
  name,
  colour: "RED",
  must: 1,
  may: () => late(2),
  child: null,
  children: [],
  called: ({ x }: { x: number }) => x + 1,
  ...more,
});

resolvers(schema, "Query", {
  thing: (_: unknown, { fails }: { fails: boolean }) =>
    fails ? refused("no thing") : thing("one", { child: thing("two") }),
  things: (_: unknown, { count, late: isLate }: { count: number; late: boolean }) => {
    const list = Array.from({ length: count }, (_empty, at) =>
      thing(`thing ${at}`, at === 1 ? { may: () => refused("may not"), colour: "BLUE" } : {}),
    );
    return isLate ? late(list.map((one) => late(one))) : list;
  },
  holes: () => [
    thing("a"),
    null,
    late(null),
    refused("no hole"),
    new Error("an error in the list"),
    thing("b", { must: null }),
  ],
  either: (_: unknown, { name }: { name: string }) =>
    name === "other" ? { __typename: "Other", name, other: 1 } : thing(name),
  named: (_: unknown, { name }: { name: string }) => ({ __typename: name, name, other: late(4) }),
  numbers: () => [1, late(2), "three"],
  grid: () => late([[1, null], late([2]), []]),
  notAList: () => 5,
  checked: (_: unknown, { holds }: { holds: boolean }) => ({ holds, name: "checked" }),
  argued: (_: unknown, args: object) => JSON.stringify(args),
});
(schema.getType("Checked") as GraphQLObjectType).isTypeOf = ({ holds }: { holds: boolean }) => late(holds);

const cases: Readonly<Record<string, readonly [query: string, variables?: Record<string, unknown>]>> = {
  "leaves, objects, functions and promises": [
    "{ thing { name colour must may called child { name called(x: 5) } children { name } } }",
  ],
  "a resolver that rejects": ["{ thing(fails: true) { name } }"],
  "lists, early and late": ["query ($late: Boolean) { things(late: $late) { name may colour } }", { late: true }],
  "errors inside a list": ["{ things { name may colour } }"],
  "null, promises and errors in a list": ["{ holes { name must } }"],
  "what must not be null takes the list with it": ["{ things(count: 2) { name child { must } } numbers }"],
  "a list of lists": ["{ grid }"],
  "something else than a list": ["{ notAList }"],
  "unions by type name": [
    '{ a: either(name: "x") { __typename ... on Thing { name must } ... on Other { other } } b: either(name: "other") { __typename ... on Other { other } } }',
  ],
  "interfaces with late fields": ['{ named(name: "Other") { name ... on Other { other } } }'],
  "a type that is not one of the interface": ['{ named(name: "Query") { name } }'],
  "a type that nobody knows": ['{ named(name: "Nobody") { name } }'],
  "a check of the type that holds": ["{ checked(holds: true) { name } }"],
  "a check of the type that fails": ["{ checked(holds: false) { name } }"],
  "arguments in the schema's order, with defaults": [
    'query ($at: Int, $b: Colour) { x: argued(inside: { b: $b }, tags: ["t"], at: $at) y: argued(inside: { a: 1 }, at: 3) z: argued }',
    { b: "GREEN" },
  ],
  "a variable that must be there and has a default": [
    'query ($name: String! = "x") { either(name: $name) { ... on Thing { name } } }',
  ],
  "a variable that is missing": ["query ($name: String!) { either(name: $name) { __typename } }"],
  "an argument that a null variable makes wrong": [
    "query ($n: Int = 2) { things(count: $n) { name } thing { name } }",
    { n: null },
  ],
  "@skip and @include": [
    "query ($a: Boolean!, $b: Boolean = true) { thing @skip(if: $a) { name @include(if: $b) must } other: thing { name @skip(if: $b) may @include(if: $a) } }",
    { a: false },
  ],
  "the same field in fragments": [
    "{ thing { ...F ...F child { name } ... on Named { name } } } fragment F on Thing { child { must } name }",
  ],
  "names of every object": ["{ __proto__: thing { constructor: name __proto__: must toString: may } }"],
  "the schema itself": [
    '{ __schema { queryType { name } } __type(name: "Colour") { enumValues { name } } __typename }',
  ],
};

test.each(Object.entries(cases))("%s", async (_, [query, variables = {}]) => {
  const document = parse(query);
  const right = told(await execute({ schema, document, variableValues: variables, contextValue: {} }));
  const run = compiled(schema, document);
  expect(told(await run(variables, {}))).toEqual(right);
  // Compiled once, executed again.
  expect(told(await run(variables, {}))).toEqual(right);
});

test("values of conditions do not stick", async () => {
  const run = compiled(schema, parse("query ($a: Boolean!) { thing { name @include(if: $a) must } }"));
  const fields = async (a: boolean) => Object.keys((await run({ a }, {})).data?.["thing"] as object);
  expect([await fields(true), await fields(false), await fields(true)]).toEqual([
    ["name", "must"],
    ["must"],
    ["name", "must"],
  ]);
});

test("resolvers are told of their field, its way and its selection", async () => {
  const seen: unknown[] = [];
  const own = buildSchema("type Query { a: [A] } type A { b(x: Int): B } type B { c: Int }");
  resolvers(own, "Query", { a: () => [{}, {}] });
  resolvers(own, "A", {
    b: (
      _source,
      _args,
      _context,
      info: Parameters<NonNullable<ReturnType<GraphQLObjectType["getFields"]>[string]["resolve"]>>[3],
    ) => {
      const { fieldName, path, parentType, returnType, fieldNodes, variableValues, operation } = info;
      seen.push([fieldName, path.key, path.prev?.key, path.prev?.prev?.key, parentType.name, String(returnType)]);
      seen.push([fieldNodes.length, variableValues, operation.name?.value, Object.keys(info.fragments)]);
      return {};
    },
  });
  await compiled(own, parse("query Q($x: Int) { a { z: b(x: $x) { c } z: b(x: $x) { ...F } } } fragment F on B { c }"))(
    { x: 1 },
    {},
  );
  expect(seen.slice(0, 2)).toEqual([
    ["b", "z", 0, "a", "A", "B"],
    [2, { x: 1 }, "Q", ["F"]],
  ]);
  expect(seen[2]).toEqual(["b", "z", 1, "a", "A", "B"]);
});

function resolvers(
  of: GraphQLSchema,
  type: string,
  // oxlint-disable-next-line typescript/no-explicit-any -- each resolver of a test knows its own arguments
  fields: Readonly<Record<string, (...all: any[]) => unknown>>,
): void {
  for (const [name, resolve] of Object.entries(fields)) {
    const field = (of.getType(type) as GraphQLObjectType).getFields()[name];
    if (field === undefined) throw new Error(`${type} has no ${name}`);
    field.resolve = resolve;
  }
}

/** The order of errors says nothing, and words are the executor's own. */
function told({ data, errors = [] }: ExecutionResult): unknown {
  const places = errors.map(({ path }) => JSON.stringify(path ?? null)).toSorted();
  return JSON.parse(JSON.stringify({ data, places }));
}
