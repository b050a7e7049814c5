import { readFile } from "node:fs/promises";
import type { SigningKey } from "@phong-trao/kit/service/keys.ts";
import { type GatewayOptions, type RunningGateway, startGateway } from "./gateway.ts";
import { type HttpLimits, type HttpSource, reachOverHttp } from "./over-http/over-http.ts";
import { turnsOfFetches } from "./over-http/turns-of-fetches.ts";
import { watchSupergraph } from "./reload/watch-supergraph.ts";
import { StartError } from "./start-error.ts";

export interface ServiceGatewayOptions extends Omit<GatewayOptions, "supergraphSdl" | "reach" | "isReady"> {
  readonly supergraphFile: string;
  /** Signs what subgraphs are asked. */
  readonly key: SigningKey;
  /** Where subgraphs are, by name, if not where the supergraph says. */
  readonly subgraphUrls: ReadonlyMap<string, URL>;
  /** Of the way to subgraphs. */
  readonly httpLimits?: HttpLimits;
  /** Milliseconds between two looks at the file of the supergraph. */
  readonly watchEveryMs?: number;
}

/**
 * The gateway with subgraphs that run as services. It is ready as soon as it can plan, whether they answer or not: a
 * subgraph that is away costs its own fields, and must not take the rest of the graph away from everybody.
 */
export async function serveWithServices(options: ServiceGatewayOptions): Promise<RunningGateway> {
  const { supergraphFile, key, subgraphUrls, httpLimits, log, watchEveryMs } = options;
  // Kept over reloads: the connections stay open.
  const sources = new Map<string, HttpSource>();
  const turns = turnsOfFetches();

  function reach(name: string, urlInSupergraph: string | undefined): HttpSource {
    const url = subgraphUrls.get(name) ?? URL.parse(urlInSupergraph ?? "");
    if (url === null) {
      throw new StartError(`No address of the subgraph "${name}" is known. Name it in SUBGRAPH_URLS: ${name}=http://…`);
    }
    const place = `${name} ${url.href}`;
    const source = sources.get(place) ?? reachOverHttp({ name, url, key }, turns, httpLimits);
    sources.set(place, source);
    return source;
  }

  const supergraphSdl = await read(supergraphFile);
  const gateway = await startGateway({ ...options, supergraphSdl, reach });
  const stopWatching = watchSupergraph({
    file: supergraphFile,
    current: supergraphSdl,
    reload: (text) => gateway.reload(text),
    log,
    ...(watchEveryMs !== undefined && { everyMs: watchEveryMs }),
  });
  return {
    ...gateway,
    async stop() {
      stopWatching();
      await gateway.stop();
      for (const source of sources.values()) source.close();
    },
  };
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new StartError(`The supergraph ${file} cannot be read. Set SUPERGRAPH_FILE to the file, or leave it out.`, {
      cause: error,
    });
  }
}
