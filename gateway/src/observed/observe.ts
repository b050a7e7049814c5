import type { Observed } from "@phong-trao/kit/observed/observed.ts";
import { serveMetrics } from "@phong-trao/kit/observed/metrics-route.ts";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { GraphOptions } from "../apollo.ts";
import { refusal } from "../errors/refuse.ts";
import { sendError } from "../http/http-errors.ts";
import type { MetricSources } from "./metric-sources.ts";
import { observedGraph } from "./observed-graph.ts";
import { observeRequests } from "./observe-requests.ts";

/** Where the gateway is watched. With nothing to observe, all of these do nothing. */
export interface Watch {
  /** The options of a graph, with ears in them. */
  graph<Options extends Omit<GraphOptions, "inUse">>(options: Options): Options;
  /** After the hook that gives requests their scope. */
  requests(app: FastifyInstance, sources: MetricSources): void;
  /** `/metrics`, unless it is off or elsewhere. */
  serve(app: FastifyInstance, log: Logger): void;
}

export async function observe(observed: Observed | undefined): Promise<Watch> {
  if (observed === undefined) return { graph: (options) => options, requests() {}, serve() {} };
  const { metrics } = observed;
  const registry = metrics?.registry;
  const counted = registry === undefined ? undefined : (await import("./gateway-metrics.ts")).gatewayMetrics(registry);
  const readMetrics = registry === undefined ? undefined : (await import("./metric-sources.ts")).readMetrics;
  return {
    graph: (options) => observedGraph(options, observed, counted),
    requests(app, sources) {
      if (registry !== undefined) readMetrics?.(registry, sources);
      observeRequests(app, observed, counted);
    },
    serve(app, log) {
      if (metrics?.place !== "here") return;
      serveMetrics(app, metrics.exposition);
      app.route({
        method: ["POST", "PUT", "PATCH", "DELETE", "HEAD"],
        url: "/metrics",
        handler(_request, reply) {
          reply.header("allow", "GET");
          sendError(reply, log, refusal("BAD_USER_INPUT", "Metrics are read with GET."), 405);
        },
      });
    },
  };
}
