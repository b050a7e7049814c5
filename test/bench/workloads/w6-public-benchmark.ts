import type { QuestionsWorkload } from "./workload.ts";

/** The nested question of the public benchmark of federation gateways, through our gateway alone. */
export const publicBenchmark: QuestionsWorkload = {
  kind: "questions",
  world: "replayed",
  name: "W6",
  title: "the public federation benchmark: users and products, reviews of reviews",
  touches: "the gateway alone; four replayed subgraphs in a process of their own",
  clients: 16,
  rivals: ["stock", "hive"],
  without: {
    "stock-local": "the subgraphs are other processes",
    monolith: "there is no federation to leave out: the subgraphs are replayed",
    postgraphile: "there is no database",
  },
  prepare: async () => [{ query, variables: {} }],
  wrong({
    users,
    topProducts,
  }: {
    readonly users: readonly User[] | null;
    readonly topProducts: readonly Product[] | null;
  }) {
    if (users?.length !== 6 || topProducts?.length !== 5) return "there are 6 users and 5 top products";
    const products = [...topProducts, ...users.flatMap(({ reviews }) => reviews.map(({ product }) => product))];
    const wrongly = products.find(({ price, weight, shippingEstimate }) =>
      price > 1_000 ? shippingEstimate !== 0 : shippingEstimate !== Math.floor(weight / 2),
    );
    if (wrongly !== undefined) return `shipping a ${wrongly.name} is estimated at ${wrongly.shippingEstimate}`;
    const reviews = topProducts.map((product) => product.reviews.length).join(" ");
    return reviews === "4 4 1 2 0" ? undefined : `the top products have ${reviews} reviews, not 4 4 1 2 0`;
  },
};

interface Product {
  readonly name: string;
  readonly price: number;
  readonly weight: number;
  readonly shippingEstimate: number | null;
  readonly reviews: readonly object[];
}

interface User {
  readonly reviews: readonly { readonly product: Product }[];
}

const query = /* GraphQL */ `
  fragment User on User {
    id
    username
    name
  }

  fragment Review on Review {
    id
    body
  }

  fragment Product on Product {
    inStock
    name
    price
    shippingEstimate
    upc
    weight
  }

  query TestQuery {
    users {
      ...User
      reviews {
        ...Review
        product {
          ...Product
          reviews {
            ...Review
            author {
              ...User
              reviews {
                ...Review
                product {
                  ...Product
                }
              }
            }
          }
        }
      }
    }
    topProducts {
      ...Product
      reviews {
        ...Review
        author {
          ...User
          reviews {
            ...Review
            product {
              ...Product
            }
          }
        }
      }
    }
  }
`;
