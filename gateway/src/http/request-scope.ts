import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { newRecord, type ClientScope } from "../client-scope.ts";
import { ClientHasGone, requestIsLate } from "../errors/subgraph-errors.ts";
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
  app.addHook("onRequest", (request, reply, done) => {
    const scope = new RequestScope(request.id, clock(), log, limits.requestMs);
    request.scope = scope;
    reply.header("x-request-id", request.id);
    // Fastify's own hooks at the end leave out a client that went away while its answer was being made.
    reply.raw.once("close", () => {
      const finished = reply.raw.writableFinished;
      scope.end(finished);
      const status = finished ? reply.statusCode : clientClosedRequest;
      writeLine(log, scope, request.routeOptions.url, status, performance.now() - scope.arrived);
    });
    done();
  });
}

/** What a request that is answered at once does not need is made when it is asked for. */
class RequestScope implements ClientScope {
  readonly id: string;
  readonly today: string;
  readonly record = newRecord();
  readonly arrived = performance.now();
  readonly #log: Logger;
  #ownLog: Logger | undefined;
  readonly #requestMs: number;
  #ended: AbortController | undefined;
  #timer: NodeJS.Timeout | undefined;
  #over: "answered" | "gone" | undefined;

  constructor(id: string, today: string, log: Logger, requestMs: number) {
    this.id = id;
    this.today = today;
    this.#log = log;
    this.#requestMs = requestMs;
  }

  get log(): Logger {
    return (this.#ownLog ??= this.#log.child({ requestId: this.id }));
  }

  get signal(): AbortSignal {
    if (this.#ended !== undefined) return this.#ended.signal;
    const ended = new AbortController();
    this.#ended = ended;
    if (this.#over === "gone") {
      ended.abort(new ClientHasGone());
    } else if (this.#over === undefined) {
      const left = this.arrived + this.#requestMs - performance.now();
      this.#timer = setTimeout(() => ended.abort(requestIsLate(this.#requestMs)), Math.max(left, 0));
    }
    return ended.signal;
  }

  end(finished: boolean): void {
    clearTimeout(this.#timer);
    this.#over = finished ? "answered" : "gone";
    if (!finished) this.#ended?.abort(new ClientHasGone());
  }
}

/** Not a status that anybody is sent; what nginx writes into its log for a client that has gone. */
const clientClosedRequest = 499;

function writeLine(
  log: Logger,
  scope: ClientScope,
  route: string | undefined,
  status: number,
  milliseconds: number,
): void {
  const { operationName, operationHash, cost, codes, unexpected } = scope.record;
  const level = route === "/metrics" || route?.startsWith("/health/") ? "debug" : unexpected > 0 ? "error" : "info";
  if (!log.isLevelEnabled(level)) return;
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
