import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { GraphQLError } from "graphql";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { ErrorCode } from "@phong-trao/schema/error-codes.ts";
import { currentScope } from "../client-scope.ts";
import { throughDoor } from "../errors/door.ts";
import { figure, refusal } from "../errors/refuse.ts";
import type { Limits } from "../limits/limits.ts";

/** Errors of HTTP itself, before or beside GraphQL, in the same shape as all others. */
export function answerHttpErrors(app: FastifyInstance, log: Logger, limits: Limits): void {
  let lastHost: string | undefined;
  app.addHook("onRequest", (request, reply, done) => {
    const { host = "localhost", "content-encoding": packed = "identity" } = request.headers;
    if (packed !== "identity") {
      const message = `The body is announced as packed ("content-encoding: ${packed.slice(0, 20)}"). Send it as it is, without that header.`;
      reply.header("accept-encoding", "identity");
      return sendError(reply, log, refusal("BAD_USER_INPUT", message), 415);
    }
    // Apollo's integration makes an address of it, and breaks on what is none.
    if (host === lastHost || URL.canParse(`http://${host}`)) {
      lastHost = host;
      return done();
    }
    sendError(
      reply,
      log,
      refusal("BAD_USER_INPUT", "The Host header is no host name. Send the one you connect to."),
      400,
    );
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = knownProblem(error, limits);
    sendError(
      reply,
      log,
      known ?? new GraphQLError("unexpected", { originalError: error }),
      known === undefined ? 500 : (error.statusCode ?? 400),
    );
    request.raw.resume();
  });
  app.setNotFoundHandler((_request, reply) => {
    sendError(reply, log, refusal("NOT_FOUND", "There is nothing at this address. The graph is at /graphql."), 404);
  });
}

export function methodNotAllowed(log: Logger) {
  return (_request: FastifyRequest, reply: FastifyReply): void => {
    reply.header("allow", "GET, POST, OPTIONS");
    sendError(
      reply,
      log,
      refusal("BAD_USER_INPUT", "The graph is asked with POST, or with GET for a query in the address."),
      405,
    );
  };
}

export function sendError(reply: FastifyReply, log: Logger, error: GraphQLError, status: number): void {
  const { scope } = reply.request;
  const body = scope === undefined ? throughDoor(log, error) : currentScope.run(scope, () => throughDoor(log, error));
  void reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send(JSON.stringify({ errors: [body] }));
}

function knownProblem(error: FastifyError, limits: Limits): GraphQLError | undefined {
  switch (error.statusCode) {
    case 413:
      return refusal(
        "REQUEST_TOO_LARGE",
        `The body is larger than ${figure(limits.bodyBytes / 1024)} KiB, which is the limit.`,
      );
    case 415:
      return refusal("BAD_USER_INPUT", 'The body must be JSON, announced as "content-type: application/json".');
    case 408:
      return refusal("TIMEOUT", "The request took too long to arrive.");
    case 400:
      return refusal(
        "BAD_USER_INPUT",
        'The request cannot be read: the body must be one JSON object with a "query" in it, as long as its content-length says.',
      );
    default:
      return undefined;
  }
}

const ofConnections: Readonly<Record<string, readonly [status: number, code: ErrorCode, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    "REQUEST_TOO_LARGE",
    "The address and headers are too long. Send the query in the body, with POST.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "TIMEOUT", "The request took too long to arrive."],
};

/** What is not HTTP at all, or too much or too slow of it. There is no request yet, only a socket. */
export function answerBrokenConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code, message] = ofConnections[error.code ?? ""] ?? [
    400,
    "BAD_USER_INPUT",
    "This is not an HTTP request that can be read.",
  ];
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
  // Closed at once with something unread, the connection would be reset, and the answer with it be lost on its way.
  socket.removeAllListeners("data").resume();
  setTimeout(() => socket.destroy(), lingerMs).unref();
}

/** Milliseconds in which who sends too much may stop and read why. */
const lingerMs = 1_000;
