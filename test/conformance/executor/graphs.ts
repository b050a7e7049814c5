import { buildSubgraphSchema, type GraphQLResolverMap } from "@apollo/subgraph";

import { composeServices } from "@apollo/composition";
import { GraphQLError, type GraphQLSchema, parse } from "graphql";

/** A few subgraphs, and what is asked of them. */
export interface Graph {
  readonly supergraphSdl: string;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
}

interface Part {
  readonly sdl: string;
  readonly resolvers: Readonly<Record<string, object>>;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@requires", "@provides", "@external", "@shareable", "@interfaceObject", "@override", "@inaccessible"])\n`;

function graph(parts: Readonly<Record<string, Part>>): Graph {
  const services = Object.entries(parts).map(([name, { sdl }]) => ({ name, url: "", typeDefs: parse(link + sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(String(errors?.map(String)));
  const schemas = Object.entries(parts).map(([name, { sdl, resolvers }]) => {
    const typeDefs = parse(link + sdl);
    return [name, buildSubgraphSchema([{ typeDefs, resolvers: resolvers as GraphQLResolverMap }])] as const;
  });
  return { supergraphSdl, schemas: new Map(schemas) };
}

interface Ref {
  readonly __typename?: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Entities in three subgraphs: `@requires` of a nested selection, `@provides`, several keys, unions, lists of lists. */
export const shop = graph({
  products: {
    sdl: `
      type Query { product(id: ID!): Product  products(ids: [ID!]!): [Product]!  shelf: [[Product!]!]!  found: [Found]!  media: [Media!]! }
      type Product @key(fields: "id") @key(fields: "sku") { id: ID! sku: String! name: String! @shareable size: Size broken: Int! inside: String @inaccessible }
      type Size @shareable { width: Int! height: Int }
      type Shop @key(fields: "id") { id: ID! }
      union Found = Product | Shop
      interface Media @key(fields: "id") { id: ID! title: String! }
      type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! label: String! @shareable }
      type Text implements Media @key(fields: "id") { id: ID! title: String! pages: String! label: String }
    `,
    resolvers: {
      Query: {
        product: (_: unknown, { id }: Ref) => product(id),
        products: (_: unknown, { ids }: { ids: string[] }) => ids.map(product),
        shelf: () => [[product("1"), product("2")], [], [product("1")]],
        found: () => [ref("Shop", "s1"), product("1"), null, ref("Shop", "gone"), product("2"), ref("Shop", "s2")],
        media: () => [
          { __typename: "Film", id: "f", title: "a film", minutes: 90, label: "reel" },
          { __typename: "Text", id: "t", title: "a text", pages: "xii", label: null },
        ],
      },
      Product: {
        __resolveReference: ({ id, sku }: Ref) => product(id ?? String(sku).slice(4)),
        broken: ({ id }: Ref) =>
          id === "2" ? Promise.reject(new GraphQLError("no number", { extensions: { code: "NOT_FOUND" } })) : 1,
      },
      Found: { __resolveType: ({ __typename }: Ref) => __typename },
      Media: { __resolveType: ({ __typename }: Ref) => __typename },
    },
  },
  prices: {
    sdl: `
      type Query { cheapest: Product @provides(fields: "name") }
      type Product @key(fields: "id") {
        id: ID!  name: String! @external
        size: Size @external
        postage(express: Boolean = false): String @requires(fields: "size { width height }")
        price: Float!
        shops: [Shop!]!
      }
      type Size @shareable { width: Int! @external height: Int @external }
      type Film @key(fields: "id") { id: ID! label: String @shareable }
      type Shop @key(fields: "id") { id: ID! town: String! sells(first: Int = 2): [Product!]! }
    `,
    resolvers: {
      Query: { cheapest: () => ({ id: "1", name: "product 1" }) },
      Product: {
        __resolveReference: (reference: Ref) => reference,
        postage(
          { size }: { size: { width: number; height: number | null } | null },
          { express }: { express: boolean },
        ) {
          return size === null ? "by hand" : `${size.width}x${size.height}${express ? "!" : ""}`;
        },
        price: ({ id }: Ref) => Number(id) * 1.5,
        shops: ({ id }: Ref) => (id === "1" ? [ref("Shop", "s1"), ref("Shop", "s2")] : []),
      },
      Shop: {
        __resolveReference: async (found: Ref) => (found.id === "gone" ? null : found),
        town: ({ id }: Ref) => `town of ${id}`,
        sells: (_: unknown, { first }: { first: number }) => ["1", "2", "3"].slice(0, first).map((id) => ({ id })),
      },
    },
  },
  reviews: {
    sdl: `
      type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int! reviews: [Review!]! }
      type Review { text: String! about: Product! media: Media }
      type Product @key(fields: "sku") { sku: String! reviews(first: Int): [Review!] strict: String! }
    `,
    resolvers: {
      Media: {
        __resolveReference: (media: Ref) => media,
        stars: ({ id }: Ref) => (id === "f" ? 5 : 3),
        reviews: ({ id }: Ref) => [{ text: `about ${id}`, about: { sku: "sku-1" }, media: { id } }],
      },
      Product: {
        __resolveReference: (reference: Ref) => reference,
        reviews: ({ sku }: Ref, { first = 9 }: { first?: number }) =>
          sku === "sku-3"
            ? Promise.reject(new GraphQLError("no reviews of it"))
            : ["good", "bad"]
                .slice(0, first)
                .map((text) => ({ text: `${text} ${String(sku)}`, about: { sku }, media: { id: "t" } })),
        strict: ({ sku }: Ref) => (sku === "sku-2" ? null : "strictly"),
      },
    },
  },
});

const ref = (__typename: string, id: string) => ({ __typename, id });

function product(id: string) {
  if (!["1", "2", "3"].includes(id)) return null;
  const size = id === "3" ? null : { width: Number(id), height: id === "1" ? 7 : null };
  return { __typename: "Product", id, sku: `sku-${id}`, name: `product ${id}`, size };
}
