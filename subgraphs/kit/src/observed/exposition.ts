import { collectDefaultMetrics, Registry } from "prom-client";

/** What `/metrics` answers with. */
export interface Exposition {
  readonly contentType: string;
  text(): Promise<string>;
}

/** Milliseconds between two looks at the event loop: each wakes the process, and 10 take 0.4 % of a processor. */
const sampleMs = 20;

let ofProcess: Registry | undefined;

/**
 * Of the process: memory, processor time, garbage collection, delay of the event loop. Once, however many gateways run
 * in it: what measures them cannot be stopped.
 */
function processMetrics(): Registry {
  if (ofProcess === undefined) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess, eventLoopMonitoringPrecision: sampleMs });
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
