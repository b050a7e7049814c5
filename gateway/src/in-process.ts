import { execute } from "graphql";
import { documentsOf } from "@phong-trao/kit/documents.ts";
import type { RunningSubgraph } from "@phong-trao/kit/subgraph.ts";
import { own } from "./answer-size.ts";
import { subgraphSaidTooMuch } from "./errors/subgraph-errors.ts";
import { guardedSource, type SourceLimits } from "./guarded-source.ts";
import { defaultLimits } from "./limits/limits.ts";
import type { Source } from "./source.ts";
import type { Visit } from "./visit.ts";

export type ReachableSubgraph = Pick<RunningSubgraph, "name" | "schema" | "contextFor">;

/**
 * Reaches a subgraph by a function call. All fetches of one client request share one context of the subgraph and with
 * it the loaders: three entity fetches become one statement.
 */
export function reachInProcess(subgraph: ReachableSubgraph, limits: SourceLimits = defaultLimits): Source {
  const documentOf = documentsOf(subgraph);
  const contexts = new WeakMap<Visit, object>();

  function contextOf(visit: Visit): object {
    const known = contexts.get(visit);
    if (known !== undefined) return known;
    const { id, today } = visit.scope;
    const context = subgraph.contextFor({ id, today, signal: visit.signal });
    contexts.set(visit, context);
    return context;
  }

  return guardedSource(limits, async ({ text, operationName, variables }, visit) => {
    const result = await execute({
      schema: subgraph.schema,
      document: documentOf(text),
      operationName,
      variableValues: variables,
      contextValue: contextOf(visit),
    });
    if (!own(result.data, limits.subgraphBytes)) throw subgraphSaidTooMuch(limits.subgraphBytes);
    return result;
  });
}
