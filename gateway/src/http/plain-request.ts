import type { FastifyRequest } from "fastify";
import type { PlainRequest } from "../operations/known-operations.ts";

const parts: ReadonlySet<string> = new Set(["query", "operationName", "variables"]);

/** What is known of a body that comes again (json-body.ts). */
const known = new WeakMap<object, PlainRequest>();

/**
 * What a POST or GET asks for, where it is plain: a document, variables as an object, nothing unusual.
 * Undefined: Apollo Server has to look at it.
 */
export function plainRequest(request: FastifyRequest): PlainRequest | undefined {
  return request.method === "POST" ? plainPost(request.body) : plainGet(request);
}

// No content type but JSON gets as far as here, so no page of a stranger has sent it (server.ts).
function plainPost(body: unknown): PlainRequest | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const before = known.get(body);
  if (before !== undefined) return before;
  const plain = plainParts(body, false);
  if (plain !== undefined) known.set(body, plain);
  return plain;
}

/** With a header that no page of a stranger can send unasked, as Apollo Server demands; not from who wants a page. */
function plainGet({ headers, query }: FastifyRequest): PlainRequest | undefined {
  if (!headers["apollo-require-preflight"] && !headers["x-apollo-operation-name"]) return undefined;
  if (headers.accept?.includes("text/html") === true) return undefined;
  // Apollo Server has words for a GET with a content type, and for variables that are none.
  if (headers["content-type"] !== undefined) return undefined;
  const { variables, ...others } = query as Readonly<Record<string, unknown>>;
  if (variables === undefined) return plainParts(others, true);
  if (typeof variables !== "string") return undefined;
  try {
    const given: unknown = JSON.parse(variables);
    return given === null ? undefined : plainParts({ ...others, variables: given }, true);
  } catch {
    return undefined;
  }
}

function plainParts(carrier: object, isGet: boolean): PlainRequest | undefined {
  const { query, operationName, variables } = carrier as Readonly<Record<string, unknown>>;
  for (const name in carrier) if (!parts.has(name)) return undefined;
  if (typeof query !== "string") return undefined;
  if (operationName != null && typeof operationName !== "string") return undefined;
  if (variables != null && (typeof variables !== "object" || Array.isArray(variables))) return undefined;
  return {
    source: query,
    // Apollo Server takes an empty name for none.
    operationName: operationName || undefined,
    variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
    isGet,
  };
}
