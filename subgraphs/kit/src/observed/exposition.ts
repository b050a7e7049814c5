import { collectDefaultMetrics, Registry } from "prom-client";

/** What `/metrics` answers with. */
export interface Exposition {
  readonly contentType: string;
  text(): Promise<string>;
}

/** Seconds: from a look-up in memory to an operation that is given up. */
export const durationBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

let ofProcess: Registry | undefined;

/**
 * Of the process: memory, processor time, garbage collection, delay of the event loop. Once, however many gateways run
 * in it: what measures them cannot be stopped.
 */
function processMetrics(): Registry {
  if (ofProcess === undefined) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

export function exposition(registry: Registry): Exposition {
  const rest = processMetrics();
  return {
    contentType: registry.contentType,
    async text() {
      const [own, process] = await Promise.all([registry.metrics(), rest.metrics()]);
      return `${own}\n${process}`;
    },
  };
}
