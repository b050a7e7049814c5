import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { SigningKeys } from "./keys.ts";
import { Replays } from "./replays.ts";
import { digestOf, macOf, scheme } from "./signature.ts";

/** A request whose head was signed by the gateway. Its body is still to come. */
export interface VerifiedHead {
  readonly requestId: string;
  readonly today: string;
  /** Undefined when the body is the signed one and came for the first time; otherwise what is wrong with it. */
  refuseBody(body: Buffer): string | undefined;
}

export interface VerifierOptions {
  readonly subgraph: string;
  readonly keys: SigningKeys;
  /** Milliseconds that a request may be old, or ahead of our clock. */
  readonly windowMs?: number;
  /** Milliseconds since 1970. */
  now?(): number;
}

/** Tells the gateway's requests from all others. A text says what is wrong: for the log, never for whoever asked. */
export function verifier({ subgraph, keys, windowMs = 30_000, now = Date.now }: VerifierOptions) {
  const replays = new Replays(2 * windowMs, now);

  return (request: IncomingMessage): VerifiedHead | string => {
    const header = (name: string): string => {
      const value = request.headers[name];
      return typeof value === "string" ? value : "";
    };
    const [, keyId, time, nonce, given] = form.exec(header("authorization")) ?? [];
    if (keyId === undefined || time === undefined || nonce === undefined || given === undefined) return "not signed";
    const key = keys.find(({ id }) => id === keyId);
    if (key === undefined) return "signed with a key that is not known here";
    const signed = {
      subgraph,
      method: request.method ?? "",
      path: request.url ?? "",
      digest: header("content-digest"),
      requestId: header("x-request-id"),
      today: header("x-today"),
      identity: header("x-identity"),
    };
    const mac = macOf(signed, { keyId, time, nonce }, key.secret);
    // Both are 32 bytes: the form takes nothing else.
    if (!timingSafeEqual(mac, Buffer.from(given, "base64url"))) return "the signature does not fit the request";
    const age = now() - Number(time);
    if (Math.abs(age) > windowMs) return `signed ${Math.round(age / 1_000)} s ago; do the clocks agree?`;
    return {
      requestId: signed.requestId,
      today: signed.today,
      refuseBody(body) {
        if (digestOf(body) !== signed.digest) return "the body is not the signed one";
        return replays.isFirst(nonce) ? undefined : "was here before";
      },
    };
  };
}

const form = new RegExp(`^${scheme} key=([\\w.-]{1,64}),time=(\\d{13}),nonce=([\\w-]{22}),mac=([\\w-]{43})$`);
