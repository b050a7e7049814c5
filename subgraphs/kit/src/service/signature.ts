import { createHash, createHmac, randomBytes } from "node:crypto";
import type { SigningKey } from "./keys.ts";

/** What a signature covers, besides its own time and nonce. */
export interface Signed {
  /** Whom it is for. */
  readonly subgraph: string;
  readonly method: string;
  readonly path: string;
  /** As in the header `content-digest`. */
  readonly digest: string;
  readonly requestId: string;
  readonly today: string;
  /** Empty: nobody is known yet. */
  readonly identity: string;
}

export interface Seal {
  readonly keyId: string;
  /** Milliseconds since 1970, as text. */
  readonly time: string;
  readonly nonce: string;
}

/** A fetch as its caller knows it. */
export interface Fetch {
  readonly subgraph: string;
  readonly path: string;
  readonly body: Buffer;
  readonly requestId: string;
  readonly today: string;
}

/** The headers that make a subgraph answer, once. `now` is in milliseconds since 1970. */
export function signedHeaders(fetch: Fetch, key: SigningKey, now: number): Record<string, string> {
  const { body, ...rest } = fetch;
  const digest = digestOf(body);
  const seal = { keyId: key.id, time: String(now), nonce: randomBytes(16).toString("base64url") };
  const mac = macOf({ ...rest, method: "POST", digest, identity: "" }, seal, key.secret).toString("base64url");
  return {
    authorization: `${scheme} key=${seal.keyId},time=${seal.time},nonce=${seal.nonce},mac=${mac}`,
    "content-digest": digest,
    "x-request-id": fetch.requestId,
    "x-today": fetch.today,
  };
}

export const scheme = "PhongTrao1";

export function digestOf(body: Buffer): string {
  return `sha-256=:${createHash("sha256").update(body).digest("base64")}:`;
}

/** Lines cannot run into each other: neither HTTP headers nor our own fields may hold a line feed. */
export function macOf(signed: Signed, seal: Seal, secret: Buffer): Buffer {
  const { subgraph, method, path, digest, requestId, today, identity } = signed;
  const { keyId, time, nonce } = seal;
  return createHmac("sha256", secret)
    .update([scheme, subgraph, keyId, time, nonce, method, path, digest, requestId, today, identity].join("\n"))
    .digest();
}
