import { createHash } from "node:crypto";
import { setImmediate as pause } from "node:timers/promises";
import type { ApolloGateway } from "@apollo/gateway";
import { operationFromDocument } from "@apollo/federation-internals";
import type { QueryPlan } from "@apollo/query-planner";
import { parse, validate } from "graphql";
import type { OperationInUse } from "./operations-in-use.ts";
import type { PlanStore } from "./plan-store.ts";

export interface Warmed {
  readonly planned: number;
  /** Operations in use that the new supergraph does not allow any more. */
  readonly notValid: number;
}

/** Milliseconds for planning ahead; operations that are left are planned when they are asked. */
const longest = 15_000;

/**
 * Plans operations before their graph serves, one at a time, with room in between for the requests that the graph of
 * before still answers.
 */
export async function warmPlans(
  gateway: ApolloGateway,
  plans: PlanStore,
  operations: readonly OperationInUse[],
): Promise<Warmed> {
  const began = performance.now();
  const planFor = plannerOf(gateway);
  const warmed = { planned: 0, notValid: 0 };
  for (const operation of operations) {
    if (performance.now() - began > longest) break;
    await pause();
    const plan = planFor(operation);
    if (plan === undefined) {
      warmed.notValid += 1;
    } else {
      await plans.set(planKey(operation), plan);
      warmed.planned += 1;
    }
  }
  return warmed;
}

/** The gateway plans only what it also executes, and says nothing of its planner elsewhere than here. */
function plannerOf(gateway: ApolloGateway): (operation: OperationInUse) => QueryPlan | undefined {
  const { queryPlanner } = gateway.__testing();
  const { schema } = gateway;
  if (queryPlanner === undefined || schema === undefined) throw new Error("the gateway is not loaded yet");
  const apiSchema = queryPlanner.supergraph.apiSchema();
  return ({ source, operationName }) => {
    const document = parse(source);
    if (validate(schema, document).length > 0) return undefined;
    const operation = operationFromDocument(apiSchema, document, operationName === undefined ? {} : { operationName });
    return queryPlanner.buildQueryPlan(operation);
  };
}

/** As in the executor of `@apollo/gateway`; a test finds out should it change there. */
function planKey({ source, operationName }: OperationInUse): string {
  const queryHash = createHash("sha256").update(source).digest("hex");
  return operationName ? createHash("sha256").update(queryHash).update(operationName).digest("hex") : queryHash;
}
