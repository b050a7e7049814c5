import { Counter, type Registry } from "prom-client";
import { durationHistogram } from "./duration-histogram.ts";

/** Counts the fetches that a service answers. */
export function serviceMetrics(registry: Registry): (outcome: string, milliseconds: number) => void {
  const fetches = new Counter({
    name: "phongtrao_served_fetches_total",
    help: "Fetches of the gateway that this service answered, by outcome (ok, errors, given_up).",
    labelNames: ["outcome"],
    registers: [registry],
  });
  const took = durationHistogram(registry, {
    name: "phongtrao_served_fetch_duration_seconds",
    help: "From a fetch's arrival to its answer.",
  })();
  return (outcome, milliseconds) => {
    fetches.inc({ outcome });
    took(milliseconds);
  };
}
