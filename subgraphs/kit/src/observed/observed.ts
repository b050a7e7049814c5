import type { Logger } from "pino";
import { StartError } from "../service/start-error.ts";
import type { ObservedDatabase } from "./database-metrics.ts";
import { followStatements } from "./follow-statements.ts";
import type { Metrics } from "./metrics.ts";
import type { ObserveSettings } from "./settings.ts";
import { startTracing, type Tracing } from "./tracing.ts";

/** What is measured, traced and logged of a process, as far as somebody wants to know. */
export interface Observed {
  /** Undefined: nothing is counted. */
  readonly metrics: Metrics | undefined;
  /** Undefined: nobody collects traces. */
  readonly tracing: Tracing | undefined;
  /** Milliseconds from which on a request is logged as slow; 0: none is. */
  readonly slowMs: number;
  /** Watches what a subgraph asks its database. */
  follow(subgraph: ObservedDatabase): void;
  /** Sends the last spans, and closes the port of the metrics where they have one of their own. */
  stop(): Promise<void>;
}

export interface ObservingOptions extends ObserveSettings {
  /** As traces call this process: `gateway`, `people`. */
  readonly service: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Logger;
}

/** What is off is not even loaded. */
export async function startObserving({ service, env, log, slowMs, ...settings }: ObservingOptions): Promise<Observed> {
  const tracing = await startTracing(service, env, log);
  const metrics = settings.metrics === "off" ? undefined : (await import("./metrics.ts")).metrics(settings.metrics);
  const stops: (() => void)[] = [];
  const server = await listening(metrics);
  if (server !== undefined) log.info({ url: server.url }, "metrics");
  return {
    metrics,
    tracing,
    slowMs,
    follow(subgraph) {
      if (metrics !== undefined) stops.push(metrics.database(subgraph));
      if (tracing !== undefined || slowMs > 0) stops.push(followStatements(subgraph));
    },
    async stop() {
      for (const stop of stops) stop();
      await Promise.all([server?.stop(), tracing?.stop()]);
    },
  };
}

async function listening(metrics: Metrics | undefined) {
  if (metrics === undefined || metrics.place === "here") return undefined;
  try {
    const { startMetricsServer } = await import("./metrics-server.ts");
    return await startMetricsServer(metrics.place, metrics.exposition);
  } catch (error) {
    const { host, port } = metrics.place;
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      `METRICS: port ${port} at ${host} cannot be listened at (${code ?? "unknown"}). Name another, or "on" or "off".`,
      { cause: error },
    );
  }
}
