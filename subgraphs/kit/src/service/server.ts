import { createServer } from "node:http";
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from "fastify";
import type { Logger } from "pino";
import type { ServiceLimits } from "./limits.ts";

/** Fastify with bounds on everything, and with nothing to say to whoever it does not know. No routes yet. */
export function serviceServer(log: Logger, limits: ServiceLimits): FastifyInstance {
  const app = Fastify({
    // graphql-route.ts writes one line a fetch.
    logger: false,
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: "idle",
    exposeHeadRoutes: false,
    routerOptions: { ignoreTrailingSlash: false },
    clientErrorHandler: (_error, socket) => {
      if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
      else socket.destroy();
    },
    frameworkErrors: (_error, _request, reply) => refuse(reply, 401),
    serverFactory: (handler) => {
      const server = createServer(
        {
          headersTimeout: limits.headersMs,
          requestTimeout: limits.receiveMs,
          connectionsCheckingInterval: Math.min(2_000, limits.headersMs),
          // Longer than the gateway keeps a connection idle, so that it is the one who closes.
          keepAliveTimeout: 65_000,
          maxHeaderSize: 8 * 1024,
        },
        handler,
      );
      server.maxConnections = limits.connections;
      return server;
    },
  });
  // The body is signed as it came: nobody may read it before its digest is taken.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.setNotFoundHandler((_request, reply) => refuse(reply, 401));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ requestId: request.id, problem: error.message }, "a request failed");
    refuse(reply, status);
  });
  return app;
}

/** The same few words whatever was wrong. What it was is in the log. */
export function refuse(reply: FastifyReply, status: number): void {
  const message = status === 401 ? "Unauthorized." : "Not answered.";
  void reply.code(status).send({ errors: [{ message }] });
}
