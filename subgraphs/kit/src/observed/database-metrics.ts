import { Counter, Gauge, type Registry } from "prom-client";
import type { RunningSubgraph } from "../subgraph.ts";
import { durationHistogram } from "./duration-histogram.ts";

export type ObservedDatabase = Pick<RunningSubgraph, "name" | "onStatement" | "onConnectionWait" | "connections">;

/** Measures what subgraphs ask their database. Returns what to call with each subgraph, which returns how to stop. */
export function databaseMetrics(registry: Registry): (subgraph: ObservedDatabase) => () => void {
  const registers = [registry];
  const databases = new Set<ObservedDatabase>();
  const statements = new Counter({
    name: "phongtrao_sql_statements_total",
    help: "SQL statements sent, by subgraph and outcome (ok, failed).",
    labelNames: ["subgraph", "outcome"],
    registers,
  });
  const rows = new Counter({
    name: "phongtrao_sql_rows_total",
    help: "Rows that SQL statements returned, by subgraph.",
    labelNames: ["subgraph"],
    registers,
  });
  const durations = durationHistogram(registry, {
    name: "phongtrao_sql_statement_duration_seconds",
    help: "From sending an SQL statement to its last row, without the wait for a connection.",
    labelNames: ["subgraph"],
  });
  const waits = durationHistogram(registry, {
    name: "phongtrao_sql_connection_wait_seconds",
    help: "How long a question waited for a database connection, free or new.",
    labelNames: ["subgraph"],
  });
  gaugeOf("phongtrao_sql_connections", "Open database connections, by subgraph and state (busy, idle).", ["state"]);
  gaugeOf("phongtrao_sql_connection_waiters", "Questions that wait for a database connection at the moment.", []);

  function gaugeOf(name: string, help: string, more: readonly string[]): void {
    const metric = new Gauge({
      name,
      help,
      labelNames: ["subgraph", ...more],
      registers: [],
      collect() {
        this.reset();
        for (const database of databases) {
          const { name: subgraph } = database;
          const { total, idle, waiting } = database.connections();
          if (more.length === 0) {
            this.inc({ subgraph }, waiting);
          } else {
            this.inc({ subgraph, state: "busy" }, total - idle);
            this.inc({ subgraph, state: "idle" }, idle);
          }
        }
      },
    });
    registry.registerMetric(metric);
  }

  return (database) => {
    const subgraph = database.name;
    // Bound once: the labels are not looked up for each statement.
    const ok = statements.labels(subgraph, "ok");
    const failed = statements.labels(subgraph, "failed");
    const returned = rows.labels(subgraph);
    const duration = durations(subgraph);
    const wait = waits(subgraph);
    databases.add(database);
    const stopStatements = database.onStatement(({ rowCount, durationMs }) => {
      (rowCount === null ? failed : ok).inc();
      returned.inc(rowCount ?? 0);
      duration(durationMs);
    });
    const stopWaits = database.onConnectionWait(wait);
    return () => {
      databases.delete(database);
      stopStatements();
      stopWaits();
    };
  };
}
