import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Takes over a caller's `x-request-id` if it is one word that is safe in a log and in a header; else makes one. */
export function requestId(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && /^[\w.:@+/=-]{1,128}$/.test(given) ? given : randomUUID();
}
