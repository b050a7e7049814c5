import type { PlanNode, SubscriptionNode } from "@apollo/query-planner";

/** The subgraphs that a part of a plan may ask, in all its branches: which of them is taken, variables decide. */
export function subgraphsIn(node: PlanNode | SubscriptionNode | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (one: typeof node): void => {
    switch (one?.kind) {
      case undefined:
        return;
      case "Fetch":
        names.add(one.serviceName);
        return;
      case "Flatten":
        return look(one.node);
      case "Sequence":
      case "Parallel":
        return one.nodes.forEach(look);
      case "Condition":
        look(one.ifClause);
        look(one.elseClause);
        return;
      case "Defer":
      case "Subscription":
        throw new Error(`the gateway executes no ${one.kind}`);
    }
  };
  look(node);
  return names;
}
