import { nothingDone, shortened, statementsForLog, tenths, type WorkDone } from "@phong-trao/kit/observed/work-done.ts";
import { underWay } from "@phong-trao/kit/observed/under-way.ts";
import { prettyFormatQueryPlan } from "@apollo/query-planner";
import type { ClientScope } from "../client-scope.ts";
import type { QueryPlan } from "../plan-summary.ts";

interface FetchDone {
  readonly subgraph: string;
  readonly operationName: string | undefined;
  readonly durationMs: number;
}

/** What was done for one client request. References only: text is made of it where the request was slow. */
export interface OperationDone extends WorkDone {
  plan: QueryPlan | undefined;
  readonly fetches: FetchDone[];
}

const mostFetches = 50;
const mostCharactersOfPlan = 8_000;

export function operationDone(): OperationDone {
  return { ...nothingDone(), plan: undefined, fetches: [] };
}

/** Of the operation that is under way, if anybody collects. */
export function notePlan(plan: QueryPlan): void {
  const done = current();
  if (done !== undefined) done.plan = plan;
}

export function noteFetch(fetch: FetchDone): void {
  const done = current();
  if (done !== undefined && done.fetches.length < mostFetches) done.fetches.push(fetch);
}

function current(): OperationDone | undefined {
  // The gateway puts nothing else there.
  return underWay.getStore()?.done as OperationDone | undefined;
}

/** A plan holds the texts that stand in a document, and people typed those too. */
function withoutTexts(plan: string): string {
  return plan.replaceAll(/"""[^]*?"""|(?<!service: )"(?:[^"\\\n]|\\.)*"/g, '"…"');
}

/**
 * One line with what was slow in it: plan, fetches, and the statements where subgraphs run in this process (as services
 * they write their own, with the same request id). Never variables, never the document or a text of it: people typed them.
 */
export function logSlowOperation({ log, record }: ClientScope, done: OperationDone, milliseconds: number): void {
  const { operationName, operationHash, cost } = record;
  const plan =
    done.plan === undefined
      ? undefined
      : shortened(withoutTexts(prettyFormatQueryPlan(done.plan)), mostCharactersOfPlan);
  const fetches = done.fetches.map((fetch) => ({ ...fetch, durationMs: tenths(fetch.durationMs) }));
  log.warn(
    { operationName, operationHash, durationMs: tenths(milliseconds), cost, plan, fetches, ...statementsForLog(done) },
    "slow operation",
  );
}
