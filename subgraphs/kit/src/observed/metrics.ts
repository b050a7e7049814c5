import { Registry } from "prom-client";
import { databaseMetrics, type ObservedDatabase } from "./database-metrics.ts";
import { type Exposition, exposition } from "./exposition.ts";
import type { MetricsAddress } from "./settings.ts";

export interface Metrics {
  readonly registry: Registry;
  readonly exposition: Exposition;
  readonly place: "here" | MetricsAddress;
  /** Measures what a subgraph asks its database. Returns how to stop. */
  database(subgraph: ObservedDatabase): () => void;
}

/** Metrics of one gateway or one service, none of them registered yet but those of databases. */
export function metrics(place: Metrics["place"]): Metrics {
  const registry = new Registry();
  return { registry, exposition: exposition(registry), place, database: databaseMetrics(registry) };
}
