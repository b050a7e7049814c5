import { extname } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { type Bundle, explorerBundle } from "./explorer-bundle.ts";
import { buildFailedPage, buildingPage } from "./explorer-wait.ts";
import type { Example } from "./landing-page.ts";

/** What the page may do: load from here, ask here, and nothing else. No inline script or style, and no `eval`. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  // GraphiQL's style sheet has three small pictures inside.
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "referrer-policy": "no-referrer",
};

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/**
 * `/explorer`: GraphiQL as built from gateway/explorer, with the examples. Where it is not built yet, the first request
 * begins that, or the start with `atStart`, and whoever comes meanwhile is told.
 */
export function serveExplorer(
  app: FastifyInstance,
  log: Logger,
  examples: readonly Example[],
  { atStart = false }: { readonly atStart?: boolean } = {},
): void {
  const explorer = explorerBundle(log);
  app.addHook("onListen", async () => void (atStart && (await explorer.get())));
  app.addHook("onClose", async () => explorer.stop());

  const page = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.headers(headers).type("text/html; charset=utf-8");
    const bundle = await explorer.get();
    if (bundle === "building") return reply.code(503).header("retry-after", "2").send(buildingPage);
    if (bundle === "failed") return reply.code(503).send(buildFailedPage);
    return sendFile(request, reply, bundle, "index.html");
  };
  app.get("/explorer", page);
  app.get("/explorer/", page);
  app.get("/explorer/examples.json", (_request, reply) => reply.headers(headers).send(examples));
  app.get<{ Params: { "*": string } }>("/explorer/*", async (request, reply) => {
    const bundle = await explorer.get();
    const name = request.params["*"];
    if (typeof bundle === "string" || !bundle.has(name)) return reply.callNotFound();
    // Vite names files in `assets` after their contents.
    if (name.startsWith("assets/")) reply.header("cache-control", "public, max-age=31536000, immutable");
    return sendFile(request, reply.headers(headers), bundle, name);
  });
}

function sendFile(request: FastifyRequest, reply: FastifyReply, bundle: Bundle, name: string): FastifyReply {
  const accepted = request.headers["accept-encoding"] ?? "";
  const packed = (["br", "gz"] as const).find((kind) => accepts(accepted, kind) && bundle.has(`${name}.${kind}`));
  if (packed !== undefined) reply.header("content-encoding", packed === "br" ? "br" : "gzip");
  return reply
    .header("vary", "accept-encoding")
    .type(types[extname(name)] ?? "application/octet-stream")
    .send(bundle.get(packed === undefined ? name : `${name}.${packed}`));
}

function accepts(header: string, kind: "br" | "gz"): boolean {
  return (kind === "br" ? /\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/ : /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/).test(
    header,
  );
}
