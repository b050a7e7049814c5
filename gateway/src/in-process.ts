import { execute, parse, validate, type DocumentNode, type ExecutionResult } from "graphql";
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import type { RunningSubgraph } from "@phong-trao/kit/subgraph.ts";
import { own } from "./answer-size.ts";
import { BoundedCache } from "./bounded-cache.ts";
import type { ClientScope, GatewayContext } from "./client-scope.ts";
import { subgraphBroke, subgraphSaidTooMuch } from "./errors/subgraph-errors.ts";
import { defaultLimits, type Limits } from "./limits/limits.ts";
import { answeredParts } from "./answered-parts.ts";
import { Visit } from "./visit.ts";

type Fetch = GraphQLDataSourceProcessOptions<GatewayContext>;
type Answer = Awaited<ReturnType<GraphQLDataSource<GatewayContext>["process"]>>;

export type ReachableSubgraph = Pick<RunningSubgraph, "name" | "schema" | "contextFor">;

/** Fetches of one plan come from a plan cache of about this many operations. */
const fetchTexts = 2_000;

/**
 * Reaches a subgraph by a function call. All fetches of one client request share one context of the subgraph and with
 * it the loaders: three entity fetches become one statement.
 *
 * A subgraph that fails, dawdles or floods costs its own fields; the rest of the answer is unharmed.
 */
export function reachInProcess(
  subgraph: ReachableSubgraph,
  limits: Pick<Limits, "subgraphMs" | "subgraphBytes"> = defaultLimits,
): GraphQLDataSource<GatewayContext> {
  const documents = new BoundedCache<DocumentNode>(fetchTexts);
  // Keyed by the client request, so that no request ever finds another's loaders, and nothing outlives its request.
  const visits = new WeakMap<ClientScope, Visit>();

  function visitOf(scope: ClientScope): Visit {
    const known = visits.get(scope);
    if (known !== undefined) return known;
    const visit = new Visit(subgraph, scope);
    visits.set(scope, visit);
    return visit;
  }

  async function run(fetch: Fetch, visit: Visit, document: DocumentNode): Promise<ExecutionResult> {
    return execute({
      schema: subgraph.schema,
      document,
      operationName: fetch.request.operationName,
      variableValues: fetch.request.variables,
      contextValue: visit.context,
    });
  }

  return {
    async process(fetch): Promise<Answer> {
      if (!("incomingRequestContext" in fetch))
        throw new Error("a subgraph in process is asked for client requests only");
      const { scope } = fetch.incomingRequestContext.context;
      const text = fetch.request.query ?? "";
      try {
        const document = documents.get(text) ?? compiled(text, subgraph);
        documents.set(text, document);
        const visit = visitOf(scope);
        const result = await visit.within(limits.subgraphMs, () => run(fetch, visit, document));
        if (!own(result.data, limits.subgraphBytes)) throw subgraphSaidTooMuch(limits.subgraphBytes);
        return result as Answer;
      } catch (problem) {
        return { errors: answeredParts(fetch).map((path) => subgraphBroke(problem, path)) } as Answer;
      }
    },
  };
}

/** The gateway's plan is trusted to fit the schema, but a supergraph of another build would not: then nothing may run. */
function compiled(text: string, subgraph: ReachableSubgraph): DocumentNode {
  const document = parse(text, { noLocation: true });
  const errors = validate(subgraph.schema, document);
  if (errors[0] !== undefined) {
    throw new Error(
      `the plan does not fit subgraph ${subgraph.name}; compose the supergraph anew: ${errors[0].message}`,
    );
  }
  return document;
}
