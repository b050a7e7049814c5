import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./server.ts";
import type { ServedSubgraph } from "./start-service.ts";

/**
 * `POST /data-version`, signed as fetches are: what the gateway holds kept answers against. 503 where it cannot be told.
 *
 * @param admits false: the request was turned away, and has its answer
 */
export function serveDataVersion(
  app: FastifyInstance,
  subgraph: ServedSubgraph,
  admits: (request: FastifyRequest, reply: FastifyReply) => boolean,
): void {
  app.post("/data-version", async (request, reply) => {
    if (!admits(request, reply)) return reply;
    try {
      const version = await subgraph.dataVersion?.();
      if (version !== undefined) return { version };
    } catch {
      // The gateway goes on without kept answers; what is wrong with the database, fetches say.
    }
    refuse(reply, 503);
    return reply;
  });
}
