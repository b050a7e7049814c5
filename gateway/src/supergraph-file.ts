import { fileURLToPath } from "node:url";

/** The supergraph as it is committed: what runs is what was reviewed. */
export const committedSupergraph = fileURLToPath(import.meta.resolve("@phong-trao/schema/supergraph.graphql"));
