import type { FastifyInstance } from "fastify";
import type { Exposition } from "./exposition.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Needs no signature. */
    isOpen?: boolean;
  }
}

/** `GET /metrics`, beside everything else that `app` serves and bound by the same limits. */
export function serveMetrics(app: FastifyInstance, metrics: Exposition): void {
  app.route({
    method: "GET",
    url: "/metrics",
    exposeHeadRoute: false,
    config: { isOpen: true },
    handler: async (_request, reply) => {
      const text = await metrics.text();
      return reply.header("cache-control", "no-store").type(metrics.contentType).send(text);
    },
  });
}
