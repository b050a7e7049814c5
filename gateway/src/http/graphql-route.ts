import { fastifyApolloHandler } from "@as-integrations/fastify";
import { BoundedCache } from "@phong-trao/kit/bounded-cache.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { currentScope, type ClientScope } from "../client-scope.ts";
import { admission } from "../limits/admission.ts";
import type { Limits } from "../limits/limits.ts";
import type { ReplaceableGraph } from "../reload/replaceable-graph.ts";
import { type AnswerType, answerType, tagged } from "./entity-tag.ts";
import { methodNotAllowed } from "./http-errors.ts";
import { plainRequest } from "./plain-request.ts";

/** `/graphql`: queries by POST and GET, and the landing page for a browser. */
export function serveGraphql(
  app: FastifyInstance,
  { apollo, answerKnown }: Pick<ReplaceableGraph, "apollo" | "answerKnown">,
  log: Logger,
  limits: Limits,
): void {
  const admit = admission(limits);
  /** `accept` → the content type of an answer. */
  const typesFor = new BoundedCache<AnswerType>(50);
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
    async handler(request, reply) {
      const scope = scopeOf(request);
      const accept = request.headers.accept ?? "";
      const type = typesFor.get(accept);
      const plain = type === undefined ? undefined : plainRequest(request);
      const isPublic = request.headers.authorization === undefined;
      const known = plain === undefined ? undefined : await answerKnown(plain, scope, isPublic);
      if (known === undefined || type === undefined) {
        const answer: unknown = await currentScope.run(scope, () => handle.call(app, request, reply));
        remember(accept, reply);
        return answer;
      }
      if (tagged(request, reply, known, type)) return reply.code(304).send();
      return reply
        .code(known.status)
        .headers({ ...known.headers, "content-type": type.type })
        .send(known.body);
    },
  });

  /** Which of its types Apollo Server chooses for a client depends on nothing but what the client accepts. */
  function remember(accept: string, reply: FastifyReply): void {
    const type = reply.getHeader("content-type");
    // Who wants a page gets one, which is no answer.
    if (reply.statusCode === 200 && typeof type === "string" && !type.includes("html") && accept.length <= 200) {
      typesFor.set(accept, answerType(type));
    }
  }

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
