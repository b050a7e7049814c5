import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { newRecord, type ClientScope } from "../client-scope.ts";
import { clientHasGone, requestIsLate } from "../errors/subgraph-errors.ts";
import type { Limits } from "../limits/limits.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Undefined only where a request failed before its first hook. */
    scope?: ClientScope;
  }
}

/** Gives every request its scope on arrival, ends it with the request, and writes the request's one log line. */
export function scopeRequests(
  app: FastifyInstance,
  log: Logger,
  limits: Pick<Limits, "requestMs">,
  clock: () => string,
): void {
  app.decorateRequest("scope", undefined);
  app.addHook("onRequest", async (request, reply) => {
    const arrived = performance.now();
    const ended = new AbortController();
    const timer = setTimeout(() => ended.abort(requestIsLate(limits.requestMs)), limits.requestMs);
    const scope: ClientScope = {
      id: request.id,
      today: clock(),
      signal: ended.signal,
      log: log.child({ requestId: request.id }),
      record: newRecord(),
    };
    request.scope = scope;
    reply.header("x-request-id", request.id);
    // Fastify's own hooks at the end leave out a client that went away while its answer was being made.
    reply.raw.once("close", () => {
      clearTimeout(timer);
      const finished = reply.raw.writableFinished;
      if (!finished) ended.abort(clientHasGone());
      const status = finished ? reply.statusCode : clientClosedRequest;
      writeLine(scope, request.routeOptions.url, status, performance.now() - arrived);
    });
  });
}

/** Not a status that anybody is sent; what nginx writes into its log for a client that has gone. */
const clientClosedRequest = 499;

function writeLine(scope: ClientScope, route: string | undefined, status: number, milliseconds: number): void {
  const { operationName, operationHash, cost, codes, unexpected } = scope.record;
  const level = route?.startsWith("/health/") ? "debug" : unexpected > 0 ? "error" : "info";
  scope.log[level](
    {
      route: route ?? null,
      status,
      durationMs: Math.round(milliseconds * 10) / 10,
      ...(operationName !== undefined && { operationName }),
      ...(operationHash !== undefined && { operationHash }),
      ...(cost !== undefined && { cost }),
      ...(codes.length > 0 && { codes: [...new Set(codes)], errors: codes.length }),
    },
    "request",
  );
}
