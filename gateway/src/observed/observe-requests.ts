import type { Observed } from "@phong-trao/kit/observed/observed.ts";
import type { TraceSpan } from "@phong-trao/kit/observed/tracing.ts";
import { underWay } from "@phong-trao/kit/observed/under-way.ts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { RequestRecord } from "../client-scope.ts";
import type { GatewayMetrics } from "./gateway-metrics.ts";
import { logSlowOperation, operationDone, type OperationDone } from "./operation-log.ts";
import { operationOutcome } from "./operation-outcome.ts";

interface Watched {
  readonly span: TraceSpan | undefined;
  readonly done: OperationDone | undefined;
}

/** Counts, times, traces and, where they are slow, logs the operations that arrive at `/graphql`. After `scopeRequests`. */
export function observeRequests(app: FastifyInstance, observed: Observed, metrics: GatewayMetrics | undefined): void {
  const { tracing, slowMs } = observed;
  const watched = new WeakMap<FastifyRequest, Watched>();
  const isFollowed = tracing !== undefined || slowMs > 0;
  if (!isFollowed && metrics === undefined) return;

  app.addHook("onRequest", (request, reply, next) => {
    if (request.routeOptions.url !== "/graphql") return next();
    const arrived = performance.now();
    const { method, headers } = request;
    const span = tracing?.answer(`${method} /graphql`, headers["traceparent"], attributesOf(request));
    const done = slowMs > 0 ? operationDone() : undefined;
    if (isFollowed) watched.set(request, { span, done });
    reply.raw.once("close", () => {
      const milliseconds = performance.now() - arrived;
      const status = reply.raw.writableFinished ? reply.statusCode : undefined;
      const { scope } = request;
      if (span !== undefined) end(span, scope?.record, status);
      if (scope === undefined || !isOperation(scope.record, status)) return;
      const { record } = scope;
      metrics?.operation(record.operationName, operationOutcome(record, status), milliseconds, record.codes);
      if (done !== undefined && milliseconds >= slowMs) logSlowOperation(scope, done, milliseconds);
    });
    next();
  });

  if (!isFollowed) return;
  // The last hook before the handler: the body is here, and all that is done from now on is done for this request.
  app.addHook("preHandler", (request, _reply, next) => {
    const watch = watched.get(request);
    if (watch === undefined) next();
    else underWay.run(watch, next);
  });
}

/** A browser that opens the page at this address asks nothing. */
function isOperation({ operationHash, codes }: RequestRecord, status: number | undefined): boolean {
  return operationHash !== undefined || codes.length > 0 || status === undefined || status >= 400;
}

function attributesOf({ method, protocol }: FastifyRequest) {
  return {
    "http.request.method": method,
    "http.route": "/graphql",
    "url.path": "/graphql",
    "url.scheme": protocol,
  };
}

function end(span: TraceSpan, record: RequestRecord | undefined, status: number | undefined): void {
  if (status !== undefined) span.set({ "http.response.status_code": status });
  if (record !== undefined) {
    const { operationName, operationHash, cost } = record;
    span.set({
      "phongtrao.outcome": operationOutcome(record, status),
      ...(operationName !== undefined && { "graphql.operation.name": operationName }),
      ...(operationHash !== undefined && { "phongtrao.operation.hash": operationHash }),
      ...(cost !== undefined && { "phongtrao.cost": cost }),
    });
    if (record.unexpected > 0) span.fail("INTERNAL_SERVER_ERROR");
  }
  if (status !== undefined && status >= 500) span.fail(String(status));
  span.end();
}
