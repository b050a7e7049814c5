import type { Logger } from "pino";
import type { Observed } from "./observed.ts";
import type { TraceSpan } from "./tracing.ts";
import { underWay } from "./under-way.ts";
import { nothingDone, statementsForLog, tenths } from "./work-done.ts";

export interface ServedFetch {
  readonly subgraph: string;
  readonly operationName: string | undefined;
  /** The header. */
  readonly traceparent: string | string[] | undefined;
  readonly log: Logger;
}

/** How a fetch ended: with all that was asked for, with errors, or not at all. */
export type FetchOutcome = "ok" | "errors" | "given_up";

/** Watches the fetches that a service answers. With nothing to observe, `work` is just done. */
export async function servedFetches(observed: Observed | undefined) {
  const metrics = observed?.metrics;
  const count =
    metrics === undefined ? undefined : (await import("./service-metrics.ts")).serviceMetrics(metrics.registry);
  const isFollowed = observed !== undefined && (observed.tracing !== undefined || observed.slowMs > 0);

  return async <Result>(
    fetch: ServedFetch,
    work: () => Promise<Result>,
    outcomeOf: (result: Result) => FetchOutcome,
  ): Promise<Result> => {
    if (!isFollowed && count === undefined) return work();
    const began = performance.now();
    const span = observed?.tracing?.answer("POST /graphql", fetch.traceparent, attributesOf(fetch));
    const done = isFollowed && observed.slowMs > 0 ? nothingDone() : undefined;
    let outcome: FetchOutcome = "given_up";
    try {
      const result = await (isFollowed ? underWay.run({ done, span }, work) : work());
      outcome = outcomeOf(result);
      return result;
    } finally {
      const durationMs = performance.now() - began;
      count?.(outcome, durationMs);
      end(span, outcome);
      if (done !== undefined && durationMs >= (observed?.slowMs ?? Infinity)) {
        const { operationName, log } = fetch;
        log.warn({ operationName, durationMs: tenths(durationMs), ...statementsForLog(done) }, "slow fetch");
      }
    }
  };
}

function attributesOf({ subgraph, operationName }: ServedFetch) {
  return {
    "http.request.method": "POST",
    "http.route": "/graphql",
    "url.path": "/graphql",
    "url.scheme": "http",
    "phongtrao.subgraph": subgraph,
    ...(operationName !== undefined && { "graphql.operation.name": operationName }),
  };
}

function end(span: TraceSpan | undefined, outcome: FetchOutcome): void {
  if (span === undefined) return;
  span.set({ "http.response.status_code": outcome === "given_up" ? 503 : 200, "phongtrao.outcome": outcome });
  // Errors of single fields are part of an answer that went well.
  if (outcome === "given_up") span.fail("503");
  span.end();
}
