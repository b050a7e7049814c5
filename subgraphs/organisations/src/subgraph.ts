import { defineSubgraph } from "@phong-trao/kit/define-subgraph.ts";
import { database } from "./database.ts";
import { organisationsFacts } from "./facts.ts";
import { resolvers } from "./resolvers.ts";

/** Administrative units through time, who became whom, and the organisations of the movement. */
export const organisations = defineSubgraph({
  name: "organisations",
  database,
  resolvers,
  facts: organisationsFacts,
});
