import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Observed } from "../observed/observed.ts";
import { servedFetches } from "../observed/served-fetches.ts";
import { answerer, readFetch } from "./answer.ts";
import { serveDataVersion } from "./data-version-route.ts";
import type { ServiceLimits } from "./limits.ts";
import type { ServedSubgraph } from "./start-service.ts";
import { refuse } from "./server.ts";
import type { VerifiedHead, verifier } from "./verify.ts";

/** `POST /graphql` and `POST /data-version` for signed requests; every other request to any other address is told nothing. */
export async function serveFetches(
  app: FastifyInstance,
  subgraph: ServedSubgraph,
  verify: ReturnType<typeof verifier>,
  log: Logger,
  limits: ServiceLimits,
  observed?: Observed,
): Promise<void> {
  const heads = new WeakMap<FastifyRequest, VerifiedHead>();
  const answer = answerer(subgraph);
  const serve = await servedFetches(observed);

  // Before the body is read: whoever has no key cannot make us receive anything.
  app.addHook("onRequest", async (request, reply) => {
    if (request.routeOptions.config.isOpen === true) return;
    const head = verify(request.raw);
    if (typeof head === "string") {
      turnAway(request, reply, head);
      await reply;
    } else {
      heads.set(request, head);
    }
  });

  app.post("/graphql", async (request, reply) => {
    const arrived = performance.now();
    const admitted = admit(request, reply);
    if (admitted === undefined) return reply;
    const { head, body } = admitted;
    const fetch = readFetch(body);
    if (fetch === undefined) {
      refuse(reply, 400);
      return reply;
    }
    const { requestId, today } = head;
    const fetchLog = log.child({ requestId });
    const ended = endOf(reply, limits.fetchMs);
    const { operationName } = fetch;
    const { traceparent } = request.headers;
    const result = await serve(
      { subgraph: subgraph.name, operationName, traceparent, log: fetchLog },
      () => Promise.race([answer(fetch, { id: requestId, today, signal: ended }, fetchLog), late(ended)]),
      (given) => (given === undefined ? "given_up" : given.errors === undefined ? "ok" : "errors"),
    );
    const durationMs = Math.round((performance.now() - arrived) * 10) / 10;
    fetchLog.info(
      { operationName, durationMs, errors: result?.errors?.length ?? 0 },
      result ? "fetch" : "fetch given up",
    );
    if (result === undefined) {
      refuse(reply, 503);
      return reply;
    }
    return reply.type("application/json; charset=utf-8").send(JSON.stringify(result));
  });

  serveDataVersion(app, subgraph, (request, reply) => admit(request, reply) !== undefined);

  /** Undefined: it was turned away, and has its answer. */
  function admit(request: FastifyRequest, reply: FastifyReply) {
    const head = heads.get(request);
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const refusal = head === undefined ? "not signed" : head.refuseBody(body);
    if (head !== undefined && refusal === undefined) return { head, body };
    turnAway(request, reply, refusal ?? "");
    return undefined;
  }

  function turnAway(request: FastifyRequest, reply: FastifyReply, why: string): void {
    log.warn({ from: request.ip, why }, "a request was turned away");
    // What is still under way of its body is not waited for.
    reply.header("connection", "close");
    refuse(reply, 401);
  }
}

/** Aborted when the gateway has gone (it has stopped waiting, or its client has), or the time is over. */
function endOf(reply: FastifyReply, fetchMs: number): AbortSignal {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), fetchMs);
  reply.raw.once("close", () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) ended.abort();
  });
  return ended.signal;
}

function late(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
}
