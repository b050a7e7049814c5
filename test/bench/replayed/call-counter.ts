import type { Counter } from "../contestants/answer-runner.ts";

/** Counts what the replayed subgraphs were asked: as they heard it, whatever a gateway planned. */
export function callCounter(subgraphsUrl: string): Counter {
  const calls = async () => ((await (await fetch(subgraphsUrl)).json()) as { readonly calls: number }).calls;
  return {
    start: async () => void (await calls()),
    counted: async () => ({ statements: 0, fetches: await calls() }),
  };
}
