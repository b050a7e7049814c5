import type { ClientRequest, RunningSubgraph } from "@phong-trao/kit/subgraph.ts";
import type { Counter } from "../contestants/answer-runner.ts";
import { today } from "../workloads/day.ts";
import { subgraphs } from "../subgraphs.ts";

/** The same subgraphs that ours has, with the same connections, on the database of this process. */
export async function openSubgraphs(): Promise<readonly RunningSubgraph[]> {
  const url = process.env["DATABASE_URL"] ?? "";
  return Promise.all(subgraphs.map(async (subgraph) => subgraph.open(await subgraph.readerUrl(url))));
}

/** Nobody here goes away before the answer. */
const { signal } = new AbortController();
let requests = 0;

/** A new one for each request to whom it is given, as loaders need. */
export function clientRequest(): ClientRequest {
  requests += 1;
  return { id: `bench-${requests}`, today, signal };
}

/** Counts statements of all subgraphs, and fetches where `fetched` is called for each. */
export function counterOf(running: readonly RunningSubgraph[]): Counter & { fetched(): void } {
  const stops: (() => void)[] = [];
  let statements = 0;
  let fetches = 0;
  return {
    fetched: () => (fetches += 1),
    start() {
      fetches = 0;
      for (const subgraph of running) stops.push(subgraph.onStatement(() => (statements += 1)));
    },
    counted() {
      for (const stop of stops.splice(0)) stop();
      return { statements, fetches };
    },
  };
}
