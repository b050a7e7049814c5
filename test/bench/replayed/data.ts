import type { SubgraphName } from "./schemas.ts";

// As many users, products and reviews as the public benchmark has, of its prices and weights; texts of its lengths.

export const users = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà"].map((name, at) => ({
  id: String(at + 1),
  name: `${name} Ví Dụ`,
  username: `user-${at + 1}`,
  birthday: 1_234_567_890,
}));

export const products = [
  { upc: "1", name: "Table", price: 899, weight: 100, inStock: true },
  { upc: "2", name: "Couch", price: 1_299, weight: 1_000, inStock: false },
  { upc: "3", name: "Glass", price: 15, weight: 20, inStock: false },
  { upc: "4", name: "Chair", price: 499, weight: 100, inStock: false },
  { upc: "5", name: "TV", price: 1_299, weight: 1_000, inStock: true },
  { upc: "6", name: "Lamp", price: 6_999, weight: 300, inStock: true },
  { upc: "7", name: "Grill", price: 3_999, weight: 2_000, inStock: true },
  { upc: "8", name: "Fridge", price: 100_000, weight: 6_000, inStock: false },
  { upc: "9", name: "Sofa", price: 9_999, weight: 800, inStock: true },
];

const textOf = (length: number) =>
  "Lorem ipsum dolor sit amet, consectetur adipiscing elit. ".repeat(20).slice(0, length);

/** Which product each review is of, and how long it is. */
const written = [
  ["1", 445],
  ["1", 290],
  ["1", 275],
  ["1", 143],
  ["2", 445],
  ["2", 290],
  ["2", 275],
  ["2", 143],
  ["3", 143],
  ["4", 143],
  ["4", 831],
] as const;

export const reviews = written.map(([upc, length], at) => ({ id: String(at + 1), body: textOf(length), upc }));

type Product = (typeof products)[number];
const productOf = (upc: string) => products.find((one) => one.upc === upc);

/** Everybody has written the first two, and all were written by the first user: so it is in the public benchmark. */
const userWithReviews = (id: string) => ({ id, reviews: reviews.slice(0, 2).map(asReview) });
const asReview = ({ id, body, upc }: (typeof reviews)[number]): object => ({
  id,
  body,
  product: () => ({ upc, reviews: () => reviewsOf(upc) }),
  author: () => ({ username: users[0]?.username, ...userWithReviews("1") }),
});
const reviewsOf = (upc: string) => reviews.filter((review) => review.upc === upc).map(asReview);

interface Reference {
  readonly id: string;
  readonly upc: string;
  readonly price?: number;
  readonly weight?: number;
}

/** What `buildSubgraphSchema` is given beside the type definitions. */
export const resolvers: Readonly<Record<SubgraphName, Readonly<Record<string, object>>>> = {
  accounts: {
    Query: {
      me: () => users[0],
      user: (_: unknown, { id }: Reference) => users.find((user) => user.id === id),
      users: () => users,
    },
    User: { __resolveReference: ({ id }: Reference) => users.find((user) => user.id === id) },
  },
  inventory: {
    Product: {
      __resolveReference: ({ upc, price, weight }: Reference) => ({
        upc,
        price,
        weight,
        inStock: productOf(upc)?.inStock,
      }),
      shippingEstimate: ({ price, weight }: Partial<Product>) =>
        price === undefined || weight === undefined ? null : price > 1_000 ? 0 : Math.floor(weight / 2),
    },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { readonly first: number }) => products.slice(0, first) },
    Product: { __resolveReference: ({ upc }: Reference) => productOf(upc) },
  },
  reviews: {
    Review: { __resolveReference: ({ id }: Reference) => reviews.filter((one) => one.id === id).map(asReview)[0] },
    User: { __resolveReference: ({ id }: Reference) => userWithReviews(id) },
    Product: { __resolveReference: ({ upc }: Reference) => ({ upc, reviews: () => reviewsOf(upc) }) },
  },
};
