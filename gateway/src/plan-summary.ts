import { prettyFormatQueryPlan, type QueryPlan, type PlanNode, type SubscriptionNode } from "@apollo/query-planner";

export type { QueryPlan } from "@apollo/query-planner";

export interface PlanSummary {
  readonly text: string;
  /** Questions to subgraphs. */
  readonly fetches: number;
  /** Questions that wait for each other, one after the other. */
  readonly depth: number;
}

/** A plan as golden tests keep it: an added fetch or step is a line in a diff. */
export function planSummary(plan: QueryPlan): PlanSummary {
  const { fetches, depth } = plan.node === undefined ? { fetches: 0, depth: 0 } : measured(plan.node);
  return { text: prettyFormatQueryPlan(plan), fetches, depth };
}

interface Measure {
  fetches: number;
  depth: number;
}

function measured(node: PlanNode | SubscriptionNode): Measure {
  switch (node.kind) {
    case "Fetch":
      return { fetches: 1, depth: 1 };
    case "Flatten":
      return measured(node.node);
    case "Sequence":
      return node.nodes.map(measured).reduce(after, { fetches: 0, depth: 0 });
    case "Parallel":
      return node.nodes.map(measured).reduce(beside, { fetches: 0, depth: 0 });
    case "Condition":
      // Both branches stand in the plan; a client's variable picks one.
      return [node.ifClause, node.elseClause]
        .filter((branch) => branch !== undefined)
        .map(measured)
        .reduce(beside, { fetches: 0, depth: 0 });
    case "Defer":
    case "Subscription":
      break;
  }
  throw new Error(`the gateway executes no ${node.kind}`);
}

function after(first: Measure, second: Measure): Measure {
  return { fetches: first.fetches + second.fetches, depth: first.depth + second.depth };
}

function beside(one: Measure, other: Measure): Measure {
  return { fetches: one.fetches + other.fetches, depth: Math.max(one.depth, other.depth) };
}
