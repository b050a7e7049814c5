import { composeServices } from "@apollo/composition";
import { Supergraph } from "@apollo/federation-internals";
import { type DocumentNode, type GraphQLSchema, printSchema } from "graphql";
import { describeLabels } from "./describe-labels.ts";
import { inReadingOrder } from "./reading-order.ts";

export interface Composed {
  readonly supergraphSdl: string;
  /** What a client sees, printed in the order of the SDL. */
  readonly apiSdl: string;
  readonly api: GraphQLSchema;
}

/**
 * One graph of several subgraphs. Throws with every error *and every hint*: a hint is how composition reports that it
 * dropped an input field, an optional argument or an enum value that one subgraph lacks.
 */
export function composeSubgraphs(subgraphs: Readonly<Record<string, DocumentNode>>): Composed {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    // Where docker-compose.yml serves it. A router on another network overrides the address.
    url: `http://${name}:4001/graphql`,
    typeDefs: describeLabels(sdl),
  }));
  const { supergraphSdl: composed, errors = [], hints = [] } = composeServices(services);
  const problems = [
    ...errors.map((error) => `${placesOf(error.nodes)}${String(error.extensions["code"])}: ${error.message}`),
    ...hints
      .filter(({ definition, coordinate }) => !allowedHints.has(`${definition.code} ${coordinate}`))
      .map((hint) => `${placesOf(hint.nodes)}${hint.definition.code}: ${hint.message}`),
  ];
  if (problems.length > 0 || composed === undefined) {
    throw new Error(`The subgraphs do not compose.\n\n${problems.join("\n\n")}`);
  }
  const supergraphSdl = inReadingOrder(composed, subgraphs);
  const api = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { supergraphSdl, apiSdl: `${printSchema(api)}\n`, api };
}

/** Hints that cannot be avoided, `CODE coordinate` with the reason. None so far; keep it that way. */
const allowedHints: ReadonlySet<string> = new Set<string>();

interface Located {
  readonly loc?:
    | { readonly source?: { readonly name: string }; readonly startToken?: { readonly line: number } }
    | undefined;
}

function placesOf(nodes: readonly Located[] | undefined): string {
  const places = new Set<string>();
  for (const { loc } of nodes ?? []) {
    if (loc?.source !== undefined) places.add(`${loc.source.name}:${loc.startToken?.line ?? 1}`);
  }
  return places.size === 0 ? "" : `${[...places].join(", ")}\n`;
}
