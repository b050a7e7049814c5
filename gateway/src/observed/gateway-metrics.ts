import { durationHistogram } from "@phong-trao/kit/observed/duration-histogram.ts";
import { Counter, type Registry } from "prom-client";
import type { FetchOutcome } from "./observed-source.ts";
import { operationNames } from "./operation-names.ts";
import type { OperationOutcome } from "./operation-outcome.ts";

export interface GatewayMetrics {
  operation(name: string | undefined, outcome: OperationOutcome, milliseconds: number, codes: readonly string[]): void;
  fetch(subgraph: string, outcome: FetchOutcome, milliseconds: number): void;
  preparedHit(): void;
  preparedMiss(planMs: number): void;
}

/** What a gateway counts, without a label that a client could fill with values. */
export function gatewayMetrics(registry: Registry): GatewayMetrics {
  const registers = [registry];
  const labelOf = operationNames();
  const operations = new Counter({
    name: "phongtrao_operations_total",
    help: "Operations of clients, by name and outcome (ok, errors, refused, busy, failed, gone).",
    labelNames: ["operation", "outcome"],
    registers,
  });
  const durations = durationHistogram(registry, {
    name: "phongtrao_operation_duration_seconds",
    help: "From an operation's arrival to the end of its answer.",
    labelNames: ["operation"],
  });
  const errors = new Counter({
    name: "phongtrao_errors_total",
    help: "Errors in answers, by their code in the closed list.",
    labelNames: ["code"],
    registers,
  });
  const fetches = new Counter({
    name: "phongtrao_subgraph_fetches_total",
    help: "Fetches from subgraphs, by subgraph and outcome (ok, errors, given_up).",
    labelNames: ["subgraph", "outcome"],
    registers,
  });
  const fetchDurations = durationHistogram(registry, {
    name: "phongtrao_subgraph_fetch_duration_seconds",
    help: "From asking a subgraph to its answer.",
    labelNames: ["subgraph"],
  });
  const prepared = new Counter({
    name: "phongtrao_prepared_operations_total",
    help: "Operations that were ready to run (hit), or had to be planned and compiled first (miss).",
    labelNames: ["outcome"],
    registers,
  });
  const planned = durationHistogram(registry, {
    name: "phongtrao_plan_duration_seconds",
    help: "How long planning an operation took.",
  })();
  // Bound once: the labels are not looked up for each operation.
  const hits = prepared.labels("hit");
  const misses = prepared.labels("miss");
  const ofOperations = kept(durations);
  const outcomes = kept((label) => kept((outcome) => operations.labels(label, outcome)));
  const ofFetches = kept(fetchDurations);
  const fetchOutcomes = kept((subgraph) => kept((outcome) => fetches.labels(subgraph, outcome)));

  return {
    operation(name, outcome, milliseconds, codes) {
      const label = labelOf(name);
      outcomes(label)(outcome).inc();
      ofOperations(label)(milliseconds);
      for (const code of codes) errors.inc({ code });
    },
    fetch(subgraph, outcome, milliseconds) {
      fetchOutcomes(subgraph)(outcome).inc();
      ofFetches(subgraph)(milliseconds);
    },
    preparedHit: () => hits.inc(),
    preparedMiss(planMs) {
      misses.inc();
      planned(planMs);
    },
  };
}

/** Makes one for each key, once. For keys of a bounded set. */
function kept<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}
