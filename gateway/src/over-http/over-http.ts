import { Agent } from "node:http";
import { Agent as AgentOfHttps } from "node:https";
import { BoundedCache } from "@phong-trao/kit/bounded-cache.ts";
import { tracedPart } from "@phong-trao/kit/observed/under-way.ts";
import type { SigningKey } from "@phong-trao/kit/service/keys.ts";
import { signedHeaders } from "@phong-trao/kit/service/signature.ts";
import { dataVersion } from "../answers/data-version.ts";
import { certainParts } from "../answered-parts.ts";
import { guardedSource, type SourceLimits } from "../guarded-source.ts";
import { defaultLimits } from "../limits/limits.ts";
import type { Source } from "../source.ts";
import { versionsOverHttp } from "./version-over-http.ts";
import { checkedAnswer } from "./checked-answer.ts";
import { exchange } from "./exchange.ts";
import { askTogether } from "./joined-fetches.ts";
import type { TurnsOfFetches } from "./turns-of-fetches.ts";

export interface RemoteSubgraph {
  readonly name: string;
  /** Where it takes fetches: `http://people:4001/graphql`. */
  readonly url: URL;
  readonly key: SigningKey;
}

export interface HttpLimits extends SourceLimits {
  /** Milliseconds for a connection to come about. Short: nothing was asked yet. */
  readonly connectMs: number;
}

export const defaultHttpLimits: HttpLimits = { ...defaultLimits, connectMs: 2_000 };

export interface HttpSource extends Source {
  /** Closes the connections that nobody uses; the others with their fetches. */
  close(): void;
}

/**
 * Reaches a subgraph that runs as a service, by signed requests over connections that are kept. Fetches of one client
 * request that come up together are joined into one.
 *
 * @param turns shared by the subgraphs of one gateway
 */
export function reachOverHttp(
  { name, url, key }: RemoteSubgraph,
  turns: TurnsOfFetches,
  limits: HttpLimits = defaultHttpLimits,
  now: () => number = Date.now,
): HttpSource {
  const agent = new (url.protocol === "https:" ? AgentOfHttps : Agent)(connections);
  const attributes = {
    "http.request.method": "POST",
    "server.address": url.hostname,
    "server.port": Number(url.port || (url.protocol === "https:" ? 443 : 80)),
    "url.full": `${url.origin}${url.pathname}`,
  };
  const partsOf = new BoundedCache<readonly string[]>(2_000, 2_000_000);

  const source = guardedSource(limits, async ({ text, operationName, variables, isMutation }, { scope, signal }) => {
    const parts = partsOf.get(text) ?? certainParts(text);
    partsOf.set(text, parts);
    const body = Buffer.from(JSON.stringify({ query: text, operationName, variables }));
    const fetch = { subgraph: name, path: url.pathname, body, requestId: scope.id, today: scope.today };
    return tracedPart(
      "POST",
      attributes,
      async (span) => {
        // Beside what is signed, not in it: a trace that somebody bends on the way misleads nobody about the data.
        const trace = span === undefined ? {} : { traceparent: span.traceparent };
        const answer = await exchange(
          {
            url,
            agent,
            body,
            headers: () => ({ ...signedHeaders(fetch, key, now()), ...trace }),
            signal,
            connectMs: limits.connectMs,
            maxBytes: limits.subgraphBytes,
          },
          !isMutation,
        );
        span?.set({ "http.response.status_code": answer.status });
        return checkedAnswer(answer, parts);
      },
      "client",
    );
  });
  const together = askTogether(source);
  const versions = versionsOverHttp({ name, url, key }, limits, now);
  return {
    ask: (fetch, scope) => turns.join(scope, fetch, together),
    dataVersion: dataVersion([name], () => versions.read()),
    close() {
      agent.destroy();
      versions.close();
    },
  };
}

/**
 * Node's own agent: measured beside undici 8 (2,300 to 3,100 exchanges a second with 32 at once on two cores), it did
 * 2,450 to 3,300; Node's `fetch` 900 to 1,000.
 */
const connections = {
  keepAlive: true,
  // More fetches wait for a connection, within their deadline.
  maxSockets: 64,
  maxFreeSockets: 32,
  // Idle connections go soon, so that one that died silently is seldom tried. Shorter than the subgraph keeps them.
  timeout: 15_000,
  scheduling: "lifo",
} as const;
