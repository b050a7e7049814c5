import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { currentScope, type ClientScope, type GatewayContext } from "../client-scope.ts";
import { admission } from "../limits/admission.ts";
import type { Limits } from "../limits/limits.ts";
import { methodNotAllowed } from "./http-errors.ts";

/** `/graphql`: queries by POST and GET, and the landing page for a browser. */
export function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<GatewayContext>,
  log: Logger,
  limits: Limits,
): void {
  const admit = admission(limits);
  const handle = fastifyApolloHandler(apollo, {
    // Apollo calls this after its check for forged requests and before it parses: the place to turn a document away.
    context: async (request) => {
      admit(documentOf(request));
      return { scope: scopeOf(request) };
    },
  });
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    handler(request, reply) {
      return currentScope.run(scopeOf(request), () => handle.call(app, request, reply));
    },
  });
  app.route({ method: ["PUT", "PATCH", "DELETE", "HEAD"], url: "/graphql", handler: methodNotAllowed(log) });
  // A person gets the explorer that needs no network; Apollo Sandbox is one click further, at /graphql.
  app.get("/", (request, reply) =>
    reply.redirect(request.headers.accept?.includes("text/html") ? "/explorer" : "/graphql", 302),
  );
}

function documentOf(request: FastifyRequest): unknown {
  const carrier = request.method === "GET" ? request.query : request.body;
  return typeof carrier === "object" && carrier !== null && "query" in carrier ? carrier.query : undefined;
}

function scopeOf(request: FastifyRequest): ClientScope {
  if (request.scope === undefined) throw new Error("a request without a scope: the hook that makes it has not run");
  return request.scope;
}
