import { defineSubgraph } from "@phong-trao/kit/define-subgraph.ts";
import { verifyStatistics } from "../statistics/bring-up-to-date.ts";
import { database } from "./database.ts";
import { peopleFacts } from "./facts.ts";
import { resolvers } from "./resolvers.ts";

/** Persons in public posts, posts and memberships, awards and gifts. */
export const people = defineSubgraph({
  name: "people",
  database,
  resolvers,
  facts: peopleFacts,
  verify: verifyStatistics,
});
