import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import type { QueryPlan } from "@apollo/query-planner";

/** The plans of one graph, those used last, up to about 32 MiB. The gateway's own would be the same, but not to be filled. */
export type PlanStore = InMemoryLRUCache<QueryPlan>;

export function planStore(): PlanStore {
  return new InMemoryLRUCache<QueryPlan>({
    maxSize: 32 * 1024 * 1024,
    sizeCalculation: (plan) => Buffer.byteLength(JSON.stringify(plan)),
  });
}
