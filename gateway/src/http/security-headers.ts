import type { FastifyInstance } from "fastify";

/** Headers that hold for answers and for the landing page alike; the page brings its own content policy in its HTML. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", (_request, reply, done) => {
    reply.headers({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "content-security-policy": "frame-ancestors 'none'",
      "referrer-policy": "strict-origin-when-cross-origin",
      // Answers depend on the body and on the day; the page has a nonce. Those that say how to tell whether they still hold
      // (entity-tag.ts) may be kept.
      "cache-control": "no-store",
    });
    done();
  });
}
