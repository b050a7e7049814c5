import { buildSubgraphSchema } from "@apollo/subgraph";
import { composeServices } from "@apollo/composition";
import { GraphQLError, GraphQLScalarType, parse, type DocumentNode } from "graphql";
import type { ReachableSubgraph } from "@phong-trao/gateway/in-process.ts";
import type { ClientRequest } from "@phong-trao/kit/subgraph.ts";

/** A small library of three subgraphs: what the gateway must do has nothing to do with what the graph is about. */
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize", "@shareable"])\n`;

const booksSdl = `${link}
type Query {
  book(id: ID!): Book
  books(first: Int = 20, after: String, filter: BookFilter): BookConnection!
    @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
  booksByIds(ids: [ID!]! @cost(weight: 1)): [Book]!
  random(kind: Kind = NOVEL): String @cost(weight: 3)
  shelf(page: Page): [Book!]! @listSize(assumedSize: 20)
  misbehave(how: String!): String
  secret: Secret
}
type Mutation { shelve(id: ID!): Book }
scalar Secret
input Page { first: Int = 10 inner: Page and: [Page!] }
input BookFilter { text: String and: [BookFilter!] }
enum Kind { NOVEL ATLAS }
type BookConnection @shareable { nodes: [Book!]! edges: [BookEdge!]! totalCount: Int! @cost(weight: 5) }
type BookEdge @shareable { node: Book! cursor: String! }
type Book @key(fields: "id") { id: ID! title: String! similar(first: Int = 20): [Book!]! @listSize(slicingArguments: ["first"]) today: String! loads: Int! }
`;

const authorsSdl = `${link}
type Query { author(id: ID!): Author }
type Author @key(fields: "id") { id: ID! name: String! books: [Book!]! @listSize(assumedSize: 50) favourite: Book }
type Book @key(fields: "id") { id: ID! authors: [Author!] @listSize(assumedSize: 3) }
`;

const reviewsSdl = `${link}
type Query { reviewCount: Int }
type Book @key(fields: "id") { id: ID! reviews(first: Int = 20): [Review!] @listSize(slicingArguments: ["first"]) stars: Int! }
type Review { text: String! book: Book! }
`;

export const toySdl = { books: booksSdl, authors: authorsSdl, reviews: reviewsSdl } as const;
export type ToyName = keyof typeof toySdl;

export function toySupergraph(): string {
  const services = Object.entries(toySdl).map(([name, sdl]) => ({
    name,
    url: `http://${name}.internal:4001`,
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(String(errors?.map(String)));
  return supergraphSdl;
}

/** One object that a subgraph keeps and whose scalar lets out as it is. */
export const keptSecret = { owner: "books", seen: [1] };

interface ToyContext {
  readonly request: ClientRequest;
  loads: number;
}

export interface Toy {
  readonly subgraphs: Record<ToyName, ReachableSubgraph>;
  /** Every context that a subgraph made, in order. */
  readonly contexts: ToyContext[];
  /** What the next questions to a subgraph meet; cleared by `behave`. */
  readonly faults: Map<string, () => unknown>;
}

type Resolvers = Record<string, Record<string, unknown> | GraphQLScalarType>;

export function toy(): Toy {
  const contexts: ToyContext[] = [];
  const faults = new Map<string, () => unknown>();
  const fault = (name: string): unknown => faults.get(name)?.();

  function run(name: ToyName, resolvers: Resolvers): ReachableSubgraph {
    const typeDefs: DocumentNode = parse(toySdl[name]);
    return {
      name,
      schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]),
      contextFor(request) {
        const context: ToyContext = { request, loads: 0 };
        contexts.push(context);
        return context;
      },
    };
  }

  const book = (id: string) => ({ id, title: `Book ${id}` });
  const page = (first: number) => Array.from({ length: first }, (_, i) => book(String(i + 1)));
  const asList = (_: unknown, { first }: { first: number }) => page(first);

  const books = run("books", {
    Query: {
      book: async (_: unknown, { id }: { id: string }) => {
        await fault("book");
        if (id === "0")
          throw new GraphQLError("There is no book 0; numbers start at 1.", {
            extensions: { code: "NOT_FOUND", secret: "s3cr3t" },
          });
        return book(id);
      },
      books: async (_: unknown, { first }: { first: number }) => {
        await fault("books");
        return { nodes: page(first), edges: page(first).map((node) => ({ node, cursor: node.id })), totalCount: 1000 };
      },
      booksByIds: (_: unknown, { ids }: { ids: string[] }) => ids.map(book),
      random: () => "4",
      shelf: () => page(2),
      misbehave: (_: unknown, { how }: { how: string }) => misbehave(how),
      secret: () => keptSecret,
    },
    Mutation: { shelve: (_: unknown, { id }: { id: string }) => book(id) },
    Secret: new GraphQLScalarType({ name: "Secret", serialize: (value) => value }),
    Book: {
      __resolveReference: async ({ id }: { id: string }) => book(id),
      similar: asList,
      today: (_: unknown, __: unknown, context: ToyContext) => context.request.today,
      loads: (_: unknown, __: unknown, context: ToyContext) => ++context.loads,
    },
  });
  const authors = run("authors", {
    Query: { author: (_: unknown, { id }: { id: string }) => ({ id }) },
    Author: {
      __resolveReference: async ({ id }: { id: string }) => ({ id }),
      name: async ({ id }: { id: string }) => {
        await fault("name");
        return `Author ${id}`;
      },
      books: () => page(2),
      favourite: () => book("7"),
    },
    Book: {
      __resolveReference: async (ref: { id: string }) => {
        await fault("authors");
        return { ...ref };
      },
      authors: ({ id }: { id: string }) => fault("authorsOf") ?? [{ id: `of ${id}` }],
    },
  });
  const reviews = run("reviews", {
    Query: { reviewCount: () => 12 },
    Book: {
      __resolveReference: async (ref: { id: string }) => ((await fault("reviews")) === null ? null : { ...ref }),
      reviews: ({ id }: { id: string }, { first }: { first: number }) =>
        fault("reviewsOf") ?? Array.from({ length: first }, () => ({ text: "good", book: book(id) })),
      stars: () => 5,
    },
  });
  return { subgraphs: { books, authors, reviews }, contexts, faults };
}

function misbehave(how: string): unknown {
  const sql = "select secret_column from private.books -- at 10.1.2.3:5432";
  switch (how) {
    case "throw":
      throw Object.assign(new Error(sql), { code: "42P01", detail: "Key (name)=(a value of the client)" });
    case "foreign code":
      throw new GraphQLError(sql, { extensions: { code: "PG_BROKEN", stacktrace: ["at /srv/books.ts:1"] } });
    case "validation code":
      throw new GraphQLError(sql, { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } });
    case "string":
      // oxlint-disable-next-line typescript/only-throw-error -- what a careless subgraph might do
      throw sql;
    default:
      return how;
  }
}
