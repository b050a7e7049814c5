import { createServer } from "node:http";
import type { Socket } from "node:net";
import cors from "@fastify/cors";
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { refusal } from "../errors/refuse.ts";
import type { Limits } from "../limits/limits.ts";
import { answerBrokenConnection, sendError } from "./http-errors.ts";
import { rememberJsonBodies } from "./json-body.ts";
import { requestId } from "./request-id.ts";

export interface HttpServer {
  readonly app: FastifyInstance;
  /** Open connections, busy or not. */
  readonly sockets: ReadonlySet<Socket>;
}

/** Fastify with bounds on everything that a client could do without end. No routes yet. */
export async function httpServer(log: Logger, limits: Limits, corsOrigins: readonly string[]): Promise<HttpServer> {
  const sockets = new Set<Socket>();
  // The widest of Fastify's types, so that functions here need not repeat which logger it is.
  const loggerInstance: FastifyBaseLogger = log;
  const app = Fastify({
    loggerInstance,
    // request-scope.ts writes one line a request.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    requestIdHeader: false,
    // Ours has the request's id already (request-scope.ts), and makes one only where something is to be said.
    childLoggerFactory: (logger) => logger,
    bodyLimit: limits.bodyBytes,
    // draining.ts answers in the shape of all other errors.
    return503OnClosing: false,
    clientErrorHandler: () => {},
    // An address that cannot be decoded: no route, and no hook has run.
    frameworkErrors: (_error, request, reply) => {
      void reply.header("x-request-id", request.id);
      sendError(reply, log, refusal("BAD_USER_INPUT", "The address cannot be read. The graph is at /graphql."), 400);
    },
    // "localhost" is two servers, and Fastify gives its own options and handlers to the first one only.
    serverFactory: (handler) => boundedServer(handler, limits, sockets),
  });
  // Only JSON: a body that a foreign page can send without asking (text, forms) is no request here.
  app.removeContentTypeParser("text/plain");
  rememberJsonBodies(app);
  await app.register(cors, {
    origin: [...corsOrigins],
    methods: ["GET", "POST"],
    allowedHeaders: [
      "content-type",
      "authorization",
      "apollo-require-preflight",
      "x-apollo-operation-name",
      "x-request-id",
    ],
    exposedHeaders: ["retry-after", "x-request-id"],
    credentials: false,
    maxAge: 600,
    strictPreflight: false,
  });
  return { app, sockets };
}

function boundedServer(handler: Parameters<typeof createServer>[1], limits: Limits, sockets: Set<Socket>) {
  const options = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.receiveMs,
    connectionsCheckingInterval: Math.min(2_000, limits.headersMs),
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16 * 1024,
  };
  const server = createServer(options, handler);
  server.setTimeout(limits.receiveMs + limits.requestMs);
  server.maxConnections = limits.connections;
  server.on("clientError", answerBrokenConnection);
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return server;
}
