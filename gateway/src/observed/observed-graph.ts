import { underWay } from "@phong-trao/kit/observed/under-way.ts";
import type { Observed } from "@phong-trao/kit/observed/observed.ts";
import type { GraphOptions } from "../apollo.ts";
import type { GatewayMetrics } from "./gateway-metrics.ts";
import { observedSource } from "./observed-source.ts";
import { notePlan } from "./operation-log.ts";
import { traceLongRoad } from "./trace-long-road.ts";

type ObservedOptions = Pick<GraphOptions, "reach" | "onPlan" | "onPrepared" | "plugins">;

/** The options of a graph with ears in them. What is off adds nothing. */
export function observedGraph<Options extends ObservedOptions>(
  options: Options,
  { tracing, slowMs }: Observed,
  metrics: GatewayMetrics | undefined,
): Options & ObservedOptions {
  const isFollowed = tracing !== undefined || slowMs > 0;
  if (!isFollowed && metrics === undefined) return options;
  return {
    ...options,
    reach: (name, url) => observedSource(options.reach(name, url), metrics),
    ...(slowMs > 0 && {
      onPlan(plan, operationName) {
        notePlan(plan);
        options.onPlan?.(plan, operationName);
      },
    }),
    onPrepared(planMs) {
      if (planMs === undefined) return metrics?.preparedHit();
      metrics?.preparedMiss(planMs);
      underWay.getStore()?.span?.begin("graphql.plan", { sinceMs: planMs }).end();
    },
    ...(tracing !== undefined && { plugins: [...(options.plugins ?? []), traceLongRoad] }),
  };
}
