import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { KnownAnswer } from "../operations/known-operations.ts";

/** A content type with what tells its answers from those of another in an `etag`. */
export interface AnswerType {
  readonly type: string;
  readonly mark: string;
}

export function answerType(type: string): AnswerType {
  return { type, mark: createHash("sha256").update(type).digest("base64url").slice(0, 4) };
}

/**
 * Lets clients and proxies keep an answer that is the same for everybody, as long as they ask each time whether it still
 * holds: a time to live would make it stale. Returns whether it is the one that the client has already, in which case
 * nothing more needs to be sent.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 (if-none-match), which asks for 304 with GET alone
 */
export function tagged(
  request: FastifyRequest,
  reply: FastifyReply,
  { digest }: KnownAnswer,
  { mark }: AnswerType,
): boolean {
  if (digest === undefined) return false;
  const tag = `"${digest}.${mark}"`;
  const vary = reply.getHeader("vary");
  reply.header("etag", tag);
  reply.header("cache-control", "no-cache");
  reply.header("vary", vary === undefined ? "accept" : `${String(vary)}, accept`);
  const held = request.method === "GET" ? request.headers["if-none-match"] : undefined;
  return held !== undefined && holds(held, tag);
}

/** By the weak comparison: a proxy that packs an answer makes its tag a weak one. */
function holds(ifNoneMatch: string, tag: string): boolean {
  return ifNoneMatch.split(",").some((one) => {
    const held = one.trim();
    return held === "*" || held === tag || held === `W/${tag}`;
  });
}
