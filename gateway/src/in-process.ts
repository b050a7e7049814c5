import { compiledFetches } from "@phong-trao/kit/compiled-fetches.ts";
import type { RunningSubgraph } from "@phong-trao/kit/subgraph.ts";
import { isWithin } from "./answer-size.ts";
import { dataVersion } from "./answers/data-version.ts";
import { SubgraphSaidTooMuch } from "./errors/subgraph-errors.ts";
import { guardedSource, type SourceLimits } from "./guarded-source.ts";
import { defaultLimits } from "./limits/limits.ts";
import type { Source } from "./source.ts";
import type { Visit } from "./visit.ts";

export type ReachableSubgraph = Pick<RunningSubgraph, "name" | "schema" | "contextFor"> &
  Partial<Pick<RunningSubgraph, "dataOf" | "dataVersion">>;

/**
 * Reaches a subgraph by a function call. All fetches of one client request share one context of the subgraph and with
 * it the loaders: three entity fetches become one statement.
 */
export function reachInProcess(subgraph: ReachableSubgraph, limits: SourceLimits = defaultLimits): Source {
  const execute = compiledFetches(subgraph);
  const contexts = new WeakMap<Visit, object>();

  function contextOf(visit: Visit): object {
    const known = contexts.get(visit);
    if (known !== undefined) return known;
    const { id, today } = visit.scope;
    const context = subgraph.contextFor({ id, today, signal: visit.signal });
    contexts.set(visit, context);
    return context;
  }

  const { dataOf, dataVersion: read } = subgraph;
  const source = guardedSource(limits, async (fetch, visit) => {
    const result = await execute(fetch, contextOf(visit));
    if (!isWithin(result.data, limits.subgraphBytes)) throw new SubgraphSaidTooMuch(limits.subgraphBytes);
    return result;
  });
  return dataOf === undefined || read === undefined ? source : { ...source, dataVersion: dataVersion(dataOf, read) };
}
