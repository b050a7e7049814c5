import type { FetchAnswer } from "@phong-trao/executor/source.ts";
import { tracedPart } from "@phong-trao/kit/observed/under-way.ts";
import type { ClientScope } from "../client-scope.ts";
import type { Source } from "../source.ts";
import type { GatewayMetrics } from "./gateway-metrics.ts";
import { ClientHasGone } from "../errors/subgraph-errors.ts";
import { noteFetch } from "./operation-log.ts";

/** How a fetch ended; `given_up`: nobody waited for it any more. */
export type FetchOutcome = "ok" | "errors" | "given_up";

/** Counts, times and traces the fetches of a source. */
export function observedSource(source: Source, metrics: Pick<GatewayMetrics, "fetch"> | undefined): Source {
  return {
    // What else it can do is not ours to watch.
    ...source,
    async ask(fetch, scope) {
      const { subgraph, operationName, variables } = fetch;
      const representations = variables["representations"];
      const attributes = {
        "phongtrao.subgraph": subgraph,
        ...(operationName !== undefined && { "graphql.operation.name": operationName }),
        ...(Array.isArray(representations) && { "phongtrao.representations": representations.length }),
      };
      const began = performance.now();
      return tracedPart(`fetch ${subgraph}`, attributes, async (span) => {
        const answer = await source.ask(fetch, scope);
        const durationMs = performance.now() - began;
        const outcome = outcomeOf(answer, scope);
        metrics?.fetch(subgraph, outcome, durationMs);
        noteFetch({ subgraph, operationName, durationMs });
        span?.set({ "phongtrao.outcome": outcome });
        return answer;
      });
    },
  };
}

function outcomeOf({ errors = [] }: FetchAnswer, scope: ClientScope): FetchOutcome {
  if (errors.length === 0) return "ok";
  return scope.signal.reason instanceof ClientHasGone ? "given_up" : "errors";
}
