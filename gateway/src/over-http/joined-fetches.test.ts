import type { Fetch, FetchAnswer } from "@phong-trao/executor/source.ts";
import { buildSchema, execute, type GraphQLObjectType, type GraphQLUnionType, parse } from "graphql";
import { expect, test } from "vitest";
import type { ClientScope } from "../client-scope.ts";
import { subgraphBroke, SubgraphSaidTooMuch } from "../errors/subgraph-errors.ts";
import { askTogether } from "./joined-fetches.ts";

const schema = buildSchema(`
  scalar _Any
  union _Entity = Book | Author
  type Query { _entities(representations: [_Any!]!): [_Entity]! }
  type Book { id: ID! title(upper: Boolean): String price: Int }
  type Author { id: ID! name: String }
`);
interface Entity {
  readonly __typename: string;
  readonly id: string;
}
const fields = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
let seen = 0;
(schema.getType("_Entity") as GraphQLUnionType).resolveType = ({ __typename }: Entity) => __typename;
fields("Query")["_entities"]!.resolve = (_, { representations }: { representations: Entity[] }) => {
  seen += representations.length;
  return representations.map((one) => (one.id === "none" ? null : one));
};
fields("Book")["title"]!.resolve = ({ id }: Entity, { upper }) => (upper === true ? `BOOK ${id}` : `book ${id}`);
fields("Book")["price"]!.resolve = ({ id }: Entity) => {
  if (id === "2") throw new Error("no price");
  return Number(id);
};
fields("Author")["name"]!.resolve = ({ id }: Entity) => `author ${id}`;

let asked: Fetch[] = [];
const source = {
  async ask(fetch: Fetch): Promise<FetchAnswer> {
    asked.push(fetch);
    const result = await execute({ schema, document: parse(fetch.text), variableValues: fetch.variables });
    return JSON.parse(JSON.stringify(result)) as FetchAnswer;
  },
};
const together = askTogether(source);
const scope = {} as ClientScope;

const books = (...ids: string[]) => ids.map((id) => ({ __typename: "Book", id }));
function fetchOf(text: string, variables: Record<string, unknown>, operationName?: string): Fetch {
  return { subgraph: "books", text, operationName, variables, isMutation: false, path: ["books", "@"], canWait: false };
}
const titles =
  "query Q($representations: [_Any!]!, $upper: Boolean) { _entities(representations: $representations) { ...F } } fragment F on Book { title(upper: $upper) }";
const prices =
  "query Q__2($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { ...F } } } fragment F on Book { price }";
const names =
  "query Q__3($representations: [_Any!]!) { _entities(representations: $representations) { ... on Author { name } } }";

async function joined(...fetches: Fetch[]): Promise<FetchAnswer[]> {
  asked = [];
  seen = 0;
  return Promise.all(together(fetches, scope));
}

/** What each fetch gets for itself. */
const alone = (...fetches: Fetch[]) => Promise.all(fetches.map((fetch) => source.ask(fetch)));

/** Whatever a gateway makes use of. */
const told = (answers: readonly FetchAnswer[]) =>
  answers.map(({ data, errors = [] }) => ({ data, errors: errors.map(({ message, path }) => ({ message, path })) }));

test("the same question about other entities is one list, with each entity once", async () => {
  const fetches = [
    fetchOf(titles, { representations: books("1", "2"), upper: true }),
    fetchOf(titles, { representations: books("2", "none", "3", "2"), upper: true }),
  ];
  const answers = await joined(...fetches);
  expect([asked.length, seen]).toEqual([1, 4]);
  expect(told(answers)).toEqual(told(await alone(...fetches)));
});

test("different questions are one operation; variables and fragments of one name stay apart", async () => {
  const fetches = [
    fetchOf(titles, { representations: books("1"), upper: true }),
    fetchOf(titles, { representations: books("1"), upper: false }),
    fetchOf(prices, { representations: books("1", "3") }),
    fetchOf(names, { representations: [{ __typename: "Author", id: "a" }] }),
  ];
  const answers = await joined(...fetches);
  expect(asked).toHaveLength(1);
  expect(told(answers)).toEqual(told(await alone(...fetches)));
});

test("an error is told to the fetches that asked about its entity, at each of its places", async () => {
  const fetches = [
    fetchOf(prices, { representations: books("1", "2", "2") }),
    fetchOf(prices, { representations: books("3") }),
    fetchOf(titles, { representations: books("2") }),
  ];
  const answers = await joined(...fetches);
  expect(asked).toHaveLength(1);
  expect(told(answers)).toEqual(told(await alone(...fetches)));
  expect(answers.map(({ errors = [] }) => errors.length)).toEqual([2, 0, 0]);
});

test("what goes wrong with the whole is told to all", async () => {
  const broken = askTogether({ ask: async () => ({ errors: [{ message: "away", path: [] }] }) });
  const answers = await Promise.all(
    broken([fetchOf(titles, { representations: books("1") }), fetchOf(prices, { representations: books("1") })], scope),
  );
  const away = { data: null, errors: [{ message: "away", path: [] }] };
  expect(told(answers)).toEqual([away, away]);
});

test("a fetch that loses its answer to another one's failure is asked again, alone", async () => {
  asked = [];
  const fragile = askTogether({
    async ask(fetch) {
      if (!fetch.text.includes("entities_1")) return source.ask(fetch);
      return { data: null, errors: [{ message: "unknown type", path: ["entities_0"] }] };
    },
  });
  const fetches = [fetchOf(titles, { representations: books("1") }), fetchOf(prices, { representations: books("1") })];
  const [one, other] = await Promise.all(fragile(fetches, scope));
  expect(one).toEqual({
    data: null,
    errors: [{ message: "unknown type", extensions: undefined, path: ["_entities"] }],
  });
  expect(other).toEqual({ data: { _entities: [{ price: 1 }] } });
});

test.each([
  ["cannot be read", { errors: [{ message: "Not carried out." }] }],
  ["says too much", { errors: [subgraphBroke(new SubgraphSaidTooMuch(1024), [])] }],
])("where what is asked together %s, each is asked alone", async (_, refusal: FetchAnswer) => {
  const unfit = askTogether({
    ask: async (fetch) => (fetch.text.includes("entities_1") ? refusal : source.ask(fetch)),
  });
  const fetches = [fetchOf(titles, { representations: books("1") }), fetchOf(prices, { representations: books("1") })];
  expect(told(await Promise.all(unfit(fetches, scope)))).toEqual(told(await alone(...fetches)));
});

test("no two fetches get the same object", async () => {
  const fetches = [1, 2].map(() => fetchOf(titles, { representations: books("1") }));
  const [one, other] = (await joined(...fetches)).map(({ data }) => (data?.["_entities"] as object[] | undefined)?.[0]);
  expect(one).toEqual(other);
  expect(one).not.toBe(other);
});

test("root fields, changes and a fetch that is alone go as they are", async () => {
  const root = { ...fetchOf("{ __typename }", {}), path: [] };
  const change = { ...fetchOf(titles, { representations: books("1") }), isMutation: true };
  const one = fetchOf(prices, { representations: books("1") });
  asked = [];
  await joined(root, change, one);
  expect(asked).toEqual([root, change, one]);
});
