import type { FastifyInstance } from "fastify";

/** Live: the process answers. Ready: send it clients; not while it starts, is told otherwise, or is stopping. */
export function serveHealth(app: FastifyInstance, isReady: () => boolean | Promise<boolean>): void {
  app.get("/health/live", async (_request, reply) =>
    reply.header("cache-control", "no-store").send({ status: "live" }),
  );
  app.get("/health/ready", async (_request, reply) => {
    const ready = await settled(isReady);
    return reply
      .code(ready ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ status: ready ? "ready" : "not ready" });
  });
}

async function settled(isReady: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await isReady();
  } catch {
    return false;
  }
}
