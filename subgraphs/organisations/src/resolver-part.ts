import type { PartOf } from "@phong-trao/kit/part-of.ts";
import type { Resolvers } from "./generated/resolvers.ts";

/** What one noun resolves; `resolvers.ts` puts the parts together, and there the type check asks for what is missing. */
export type ResolverPart = PartOf<Resolvers>;
