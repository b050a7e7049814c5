import type { RunningSubgraph } from "../subgraph.ts";
import { underWay } from "./under-way.ts";
import { noteStatement } from "./work-done.ts";

/** Adds a subgraph's statements to the traces and to the slow log of the requests that they are sent for. */
export function followStatements(subgraph: Pick<RunningSubgraph, "name" | "onStatement">): () => void {
  const { name } = subgraph;
  return subgraph.onStatement(({ sql, rowCount, durationMs }) => {
    const around = underWay.getStore();
    if (around === undefined) return;
    if (around.done !== undefined) noteStatement(around.done, { subgraph: name, sql, durationMs, rowCount });
    if (around.span === undefined) return;
    // Parameters stay `$1` in the text: values are never sent anywhere.
    const span = around.span.begin("postgresql", {
      kind: "client",
      sinceMs: durationMs,
      attributes: {
        "db.system.name": "postgresql",
        "db.query.text": sql,
        "phongtrao.subgraph": name,
        ...(rowCount !== null && { "db.response.returned_rows": rowCount }),
      },
    });
    if (rowCount === null) span.fail("_OTHER");
    span.end();
  });
}
