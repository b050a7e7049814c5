import "./telemetry-off.ts";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "pino";
import type { GatewayContext } from "./client-scope.ts";
import { completeErrors } from "./errors/complete-errors.ts";
import { errorDoor } from "./errors/door.ts";
import { landingPage, type Example } from "./http/landing-page.ts";
import { costWeights } from "./limits/cost-weights.ts";
import type { Limits } from "./limits/limits.ts";
import { operationLimits } from "./limits/operation-limits.ts";
import { apolloLog } from "./log.ts";
import type { QueryPlan } from "./plan-summary.ts";
import { recordOperation } from "./record-operation.ts";
import { noteOperations, type OperationInUse, type OperationsInUse } from "./reload/operations-in-use.ts";
import { planStore } from "./reload/plan-store.ts";
import { type Warmed, warmPlans } from "./reload/warm-plans.ts";
import { useScalars } from "./use-scalars.ts";

export interface GraphOptions {
  readonly supergraphSdl: string;
  /** How a subgraph is reached, by its name in the supergraph; `url` is what the supergraph says of its address. */
  reach(name: string, url: string | undefined): GraphQLDataSource<GatewayContext>;
  readonly log: Logger;
  readonly limits: Limits;
  readonly examples: readonly Example[];
  /** Told of every plan before it is carried out; for golden tests. */
  onPlan?(plan: QueryPlan, operationName: string | undefined): void;
  /** Is told of every operation, for graphs that come after this one. */
  readonly inUse: OperationsInUse;
}

/** One supergraph, ready to be asked. Everything that depends on the supergraph is in here, and nowhere else. */
export interface Graph {
  readonly apollo: ApolloServer<GatewayContext>;
  /** Plans operations ahead. */
  warm(operations: readonly OperationInUse[]): Promise<Warmed>;
}

/** The graph without its HTTP. One and the same in every mode: nothing here asks for NODE_ENV. */
export async function startGraph({
  supergraphSdl,
  reach,
  log,
  limits,
  examples,
  onPlan,
  inUse,
}: GraphOptions): Promise<Graph> {
  const logger = apolloLog(log);
  const plans = planStore();
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    validateSupergraph: true,
    buildService: ({ name, url }) => reach(name, url),
    debug: false,
    __exposeQueryPlanExperimental: false,
    queryPlannerConfig: { cache: plans },
    ...(onPlan && {
      experimental_didResolveQueryPlan: ({ queryPlan, operationContext }) =>
        onPlan(queryPlan, operationContext.operation.name?.value),
    }),
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => useScalars(apiSchema));
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    nodeEnv: "production",
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: errorDoor(log),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    stopOnTerminationSignals: false,
    plugins: [
      recordOperation,
      operationLimits(costWeights(supergraphSdl), limits),
      noteOperations(inUse),
      completeErrors(log, limits),
      landingPage(examples),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return { apollo, warm: (operations) => warmPlans(gateway, plans, operations) };
}
