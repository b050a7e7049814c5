import { composeServices } from "@apollo/composition";
import { parse } from "graphql";

// The subgraphs of the public benchmark of federation gateways (github.com/graphql-hive/graphql-gateways-benchmark), by
// their shape; names of people are other ones. What is asked is in workloads/w6-public-benchmark.ts.

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3",
  import: ["@key", "@external", "@requires", "@provides", "@shareable"])`;

export const schemas = {
  accounts: `${federation}
    type Query {
      me: User
      user(id: ID!): User
      users: [User]
    }
    type User @key(fields: "id") {
      id: ID!
      name: String
      username: String @shareable
      birthday: Int
    }`,
  inventory: `${federation}
    type Product @key(fields: "upc") {
      upc: String!
      weight: Int @external
      price: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `${federation}
    type Query {
      topProducts(first: Int = 5): [Product]
    }
    type Product @key(fields: "upc") {
      upc: String!
      name: String
      price: Int
      weight: Int
    }`,
  reviews: `${federation}
    type Review @key(fields: "id") {
      id: ID!
      body: String
      author: User @provides(fields: "username")
      product: Product
    }
    type User @key(fields: "id") {
      id: ID!
      username: String @external
      reviews: [Review]
    }
    type Product @key(fields: "upc") {
      upc: String!
      reviews: [Review]
    }`,
} as const;

export type SubgraphName = keyof typeof schemas;
export const subgraphNames = Object.keys(schemas) as readonly SubgraphName[];

/** @param base where the subgraphs answer, each under its name */
export function composedSupergraph(base: string): string {
  const { supergraphSdl, errors = [] } = composeServices(
    subgraphNames.map((name) => ({ name, url: `${base}/${name}`, typeDefs: parse(schemas[name]) })),
  );
  if (supergraphSdl === undefined) throw new Error(`the subgraphs do not compose: ${errors.join("\n")}`);
  return supergraphSdl;
}
