import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { answeredParts } from "./answered-parts.ts";
import type { ClientScope, GatewayContext } from "./client-scope.ts";
import { subgraphBroke } from "./errors/subgraph-errors.ts";
import type { Limits } from "./limits/limits.ts";
import { Visit } from "./visit.ts";

/** A fetch on behalf of a client; the gateway's own (health checks, SDL) are never made. */
export type ClientFetch = Extract<GraphQLDataSourceProcessOptions<GatewayContext>, { incomingRequestContext: unknown }>;

type Answer = Awaited<ReturnType<GraphQLDataSource<GatewayContext>["process"]>>;

/** What both ways to reach a subgraph are bound by. */
export type SourceLimits = Pick<Limits, "subgraphMs" | "subgraphBytes">;

/**
 * What holds however a subgraph is reached: each fetch has a deadline, and a subgraph that fails, dawdles or floods
 * costs its own fields; the rest of the answer is unharmed.
 */
export function guardedSource(
  limits: SourceLimits,
  ask: (fetch: ClientFetch, visit: Visit) => Promise<unknown>,
): GraphQLDataSource<GatewayContext> {
  // Keyed by the client request, so that nothing is shared between two requests, and nothing outlives its request.
  const visits = new WeakMap<ClientScope, Visit>();

  function visitOf(scope: ClientScope): Visit {
    const known = visits.get(scope);
    if (known !== undefined) return known;
    const visit = new Visit(scope);
    visits.set(scope, visit);
    return visit;
  }

  return {
    async process(fetch): Promise<Answer> {
      if (!("incomingRequestContext" in fetch)) throw new Error("a subgraph is asked for client requests only");
      const visit = visitOf(fetch.incomingRequestContext.context.scope);
      try {
        return (await visit.within(limits.subgraphMs, () => ask(fetch, visit))) as Answer;
      } catch (problem) {
        return { errors: answeredParts(fetch).map((path) => subgraphBroke(problem, path)) } as Answer;
      }
    },
  };
}
