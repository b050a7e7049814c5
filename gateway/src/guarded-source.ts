import type { Fetch, FetchAnswer } from "@phong-trao/executor/source.ts";
import { answeredParts } from "./answered-parts.ts";
import type { ClientScope } from "./client-scope.ts";
import { subgraphBroke } from "./errors/subgraph-errors.ts";
import type { Limits } from "./limits/limits.ts";
import type { Source } from "./source.ts";
import { Visit } from "./visit.ts";

/** What both ways to reach a subgraph are bound by. */
export type SourceLimits = Pick<Limits, "subgraphMs" | "subgraphBytes">;

/**
 * What holds however a subgraph is reached: each fetch has a deadline, and a subgraph that fails, dawdles or floods
 * costs its own fields; the rest of the answer is unharmed.
 */
export function guardedSource(limits: SourceLimits, ask: (fetch: Fetch, visit: Visit) => Promise<FetchAnswer>): Source {
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
    async ask(fetch, scope) {
      const visit = visitOf(scope);
      try {
        return await visit.within(limits.subgraphMs, () => ask(fetch, visit));
      } catch (problem) {
        return { errors: answeredParts(fetch).map((path) => subgraphBroke(problem, path)) };
      }
    },
  };
}
