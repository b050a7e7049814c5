import { resolve } from "node:path";
import { type ObserveSettings, readObserveSettings } from "@phong-trao/kit/observed/settings.ts";
import { Environment, Wrong } from "@phong-trao/kit/service/environment.ts";
import { keysExpected, type SigningKeys } from "@phong-trao/kit/service/keys.ts";
import {
  type LogLevel,
  parseHost,
  parseLogLevel,
  parsePort,
  parseSubgraphKeys,
} from "@phong-trao/kit/service/settings.ts";
import { type AnswerCache, answerCacheOf, parseAnswerCache, parseDay, parseOrigins } from "./environment.ts";
import { committedSupergraph } from "./supergraph-file.ts";

export interface GatewayServiceSettings extends ObserveSettings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly today: string | undefined;
  /** The first one signs. */
  readonly keys: SigningKeys;
  /** Where subgraphs are, by name, if not where the supergraph says. */
  readonly subgraphUrls: ReadonlyMap<string, URL>;
  readonly corsOrigins: readonly string[];
  readonly answerCache: AnswerCache;
  /** Absolute. */
  readonly supergraphFile: string;
}

/**
 * Reads `HOST`, `PORT`, `LOG_LEVEL`, `TODAY`, `SUBGRAPH_KEYS`, `SUBGRAPH_URLS`, `CORS_ORIGINS`, `SUPERGRAPH_FILE`,
 * `ANSWER_CACHE_MB`, `METRICS` and `SLOW_OPERATION_MS`.
 *
 * @param folder what a relative `SUPERGRAPH_FILE` starts from
 */
export function readGatewayServiceSettings(env: NodeJS.ProcessEnv, folder = process.cwd()): GatewayServiceSettings {
  const environment = new Environment(env);
  const port = environment.read("PORT", 4000, parsePort);
  return environment.finish({
    host: environment.read("HOST", "localhost", parseHost),
    port,
    logLevel: environment.read("LOG_LEVEL", "info", parseLogLevel),
    today: environment.read<string | undefined>("TODAY", undefined, parseDay),
    keys: environment.need("SUBGRAPH_KEYS", keysExpected, parseSubgraphKeys),
    subgraphUrls: environment.read<ReadonlyMap<string, URL>>("SUBGRAPH_URLS", new Map(), parseSubgraphUrls),
    corsOrigins: environment.read<readonly string[]>("CORS_ORIGINS", [], parseOrigins),
    supergraphFile: resolve(
      folder,
      environment.read("SUPERGRAPH_FILE", committedSupergraph, (text) => text),
    ),
    answerCache: environment.read<AnswerCache>("ANSWER_CACHE_MB", answerCacheOf(32), parseAnswerCache),
    ...readObserveSettings(environment, port),
  });
}

function parseSubgraphUrls(text: string): ReadonlyMap<string, URL> | Wrong {
  const urls = new Map<string, URL>();
  for (const entry of text.split(",")) {
    const [, name, address] = /^\s*([\w-]+)=(https?:\/\/\S+?)\s*$/.exec(entry) ?? [];
    const url = address === undefined ? null : URL.parse(address);
    if (name === undefined || url === null) {
      return new Wrong("a list such as people=http://people:4001/graphql,movements=http://movements:4001/graphql");
    }
    urls.set(name, url);
  }
  return urls;
}
