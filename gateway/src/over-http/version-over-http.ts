import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { Agent as AgentOfHttps } from "node:https";
import { coalesced } from "@phong-trao/kit/coalesced.ts";
import { signedHeaders } from "@phong-trao/kit/service/signature.ts";
import { exchange } from "./exchange.ts";
import type { HttpLimits, RemoteSubgraph } from "./over-http.ts";

/** Milliseconds for a version. Whoever waits for one would rather have the answer worked out. */
const longestMs = 1_000;
const maxBytes = 4_096;

export interface VersionsOverHttp {
  /** What the subgraph tells of its data at a moment after this call. Any number may ask at once. Rejects where it tells nothing, or not in time. */
  read(): Promise<string>;
  close(): void;
}

/** By signed requests, on a connection that fetches do not wait for. `now` is in milliseconds since 1970. */
export function versionsOverHttp(
  { name, url: graphql, key }: RemoteSubgraph,
  { connectMs }: Pick<HttpLimits, "connectMs">,
  now: () => number,
): VersionsOverHttp {
  const url = new URL("data-version", graphql);
  const agent = new (url.protocol === "https:" ? AgentOfHttps : Agent)({
    keepAlive: true,
    maxSockets: 2,
    timeout: 15_000,
  });
  const body = Buffer.from("{}");

  return {
    read: coalesced(async () => {
      const signed = { subgraph: name, path: url.pathname, body, requestId: randomUUID(), today: "" };
      const { status, body: answer } = await exchange(
        {
          url,
          agent,
          body,
          headers: () => signedHeaders(signed, key, now()),
          signal: AbortSignal.timeout(longestMs),
          connectMs: Math.min(connectMs, longestMs),
          maxBytes,
        },
        true,
      );
      if (status !== 200) throw new Error(`the subgraph tells no version of its data, but status ${status}`);
      const { version } = JSON.parse(answer.toString("utf8")) as { readonly version?: unknown };
      if (typeof version !== "string" || version === "") throw new Error("the subgraph's version is no text");
      return version;
    }),
    close: () => agent.destroy(),
  };
}
