import type { FastifyRequest } from "fastify";
import type { PlainRequest } from "../operations/known-operations.ts";

const parts: ReadonlySet<string> = new Set(["query", "operationName", "variables"]);

/**
 * What a POST asks for, where it is plain: JSON with a document in it, variables as an object, nothing unusual.
 * Undefined: Apollo Server has to look at it.
 */
export function plainRequest({ method, body }: FastifyRequest): PlainRequest | undefined {
  if (method !== "POST" || typeof body !== "object" || body === null) return undefined;
  // No other content type gets as far as here, so no page of a stranger has sent it (server.ts).
  const { query, operationName, variables } = body as Readonly<Record<string, unknown>>;
  for (const name in body) if (!parts.has(name)) return undefined;
  if (typeof query !== "string") return undefined;
  if (operationName != null && typeof operationName !== "string") return undefined;
  if (variables != null && (typeof variables !== "object" || Array.isArray(variables))) return undefined;
  return {
    source: query,
    // Apollo Server takes an empty name for none.
    operationName: operationName || undefined,
    variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
  };
}
