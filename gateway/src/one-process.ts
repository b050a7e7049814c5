import { readFileSync } from "node:fs";
import type { Subgraph } from "@phong-trao/kit/define-subgraph.ts";
import { loadTogether } from "@phong-trao/kit/facts/load-facts.ts";
import type { RunningSubgraph } from "@phong-trao/kit/subgraph.ts";
import { movements } from "@phong-trao/movements";
import { organisations } from "@phong-trao/organisations";
import { people } from "@phong-trao/people";
import { type GatewayOptions, type RunningGateway, startGateway } from "./gateway.ts";
import { importInTheWay } from "./import/import-in-the-way.ts";
import { reachInProcess } from "./in-process.ts";
import { watchSupergraph } from "./reload/watch-supergraph.ts";
import { committedSupergraph } from "./supergraph-file.ts";

/** In the order in which they are migrated and loaded: each reads only what those before it publish. */
export const subgraphs: readonly Subgraph[] = [organisations, movements, people];

/** Brings a database up to date, the facts of all subgraphs together or not at all; quick where nothing is to be done. */
export async function prepare(url: string): Promise<{ readonly migrated: number; readonly loaded: number }> {
  const migrated = await migrate(url);
  const outcomes = await loadAll(url);
  return { migrated, loaded: outcomes.reduce((sum, { loaded, records }) => sum + (loaded ? records : 0), 0) };
}

/** The tables alone. Returns how many migrations ran. */
export async function migrate(url: string): Promise<number> {
  let migrated = 0;
  for (const subgraph of subgraphs) {
    migrated += (await subgraph.migrate(url)).ran;
  }
  return migrated;
}

async function loadAll(url: string) {
  try {
    return await loadTogether(
      url,
      subgraphs.map(({ facts }) => facts),
    );
  } catch (error) {
    throw (await importInTheWay(error, url, subgraphs)) ?? error;
  }
}

export interface OneProcess extends RunningGateway {
  readonly subgraphs: readonly RunningSubgraph[];
}

export interface OneProcessOptions extends Omit<GatewayOptions, "supergraphSdl" | "reach" | "isReady"> {
  /** Looked at for changes while it serves; the committed one unless said otherwise. */
  readonly supergraphFile?: string;
}

/** Gateway and subgraphs in this process, on a database that is prepared. */
export async function serveInOneProcess(
  url: string,
  { supergraphFile = committedSupergraph, ...options }: OneProcessOptions,
): Promise<OneProcess> {
  const running: RunningSubgraph[] = [];
  for (const subgraph of subgraphs) {
    const onConnectionLost = ({ message }: Error) =>
      options.log.warn({ subgraph: subgraph.name, error: message }, "database connection lost");
    const opened = subgraph.open(await subgraph.readerUrl(url), { onConnectionLost });
    options.observed?.follow(opened);
    running.push(opened);
  }
  const close = () => Promise.all(running.map((subgraph) => subgraph.close()));
  try {
    const supergraphSdl = readFileSync(supergraphFile, "utf8");
    const gateway = await startGateway({
      ...options,
      supergraphSdl,
      reach: (name) => reachInProcess(byName(running, name)),
      isReady: () => answering(running),
    });
    const stopWatching = watchSupergraph({
      file: supergraphFile,
      current: supergraphSdl,
      reload: (text) => gateway.reload(text),
      log: options.log,
    });
    return {
      ...gateway,
      subgraphs: running,
      stop: async () => {
        stopWatching();
        await gateway.stop();
        await close();
      },
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

function byName(running: readonly RunningSubgraph[], name: string): RunningSubgraph {
  const subgraph = running.find((one) => one.name === name);
  if (subgraph === undefined) {
    throw new Error(`The supergraph names a subgraph "${name}" that is not part of this process. Compose it anew.`);
  }
  return subgraph;
}

async function answering(running: readonly RunningSubgraph[]): Promise<boolean> {
  const answers = await Promise.allSettled(running.map((subgraph) => subgraph.ping()));
  return answers.every(({ status }) => status === "fulfilled");
}
