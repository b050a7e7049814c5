import "./telemetry-off.ts";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { GatewayContext } from "./client-scope.ts";
import { completeErrors } from "./errors/complete-errors.ts";
import { errorDoor } from "./errors/door.ts";
import { landingPage, type Example } from "./http/landing-page.ts";
import { costWeights } from "./limits/cost-weights.ts";
import type { Limits } from "./limits/limits.ts";
import { operationGate } from "./limits/operation-gate.ts";
import { operationLimits } from "./limits/operation-limits.ts";
import { apolloLog } from "./log.ts";
import type { QueryPlan } from "./plan-summary.ts";
import { recordOperation } from "./record-operation.ts";
import { executingGateway } from "./operations/executing-gateway.ts";
import { type AnswerKnown, knownOperations } from "./operations/known-operations.ts";
import type { OperationText } from "./operations/prepared-operations.ts";
import { noteOperations, type OperationsInUse } from "./reload/operations-in-use.ts";
import { type Warmed, warmOperations } from "./reload/warm-operations.ts";
import type { Source } from "./source.ts";
import { useScalars } from "./use-scalars.ts";

export interface GraphOptions {
  readonly supergraphSdl: string;
  /** How a subgraph is reached, by its name in the supergraph; `url` is what the supergraph says of its address. */
  reach(name: string, url: string | undefined): Source;
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
  readonly answerKnown: AnswerKnown;
  /** Plans operations ahead. */
  warm(operations: readonly OperationText[]): Promise<Warmed>;
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
  let schema: GraphQLSchema | undefined;
  const executing = executingGateway({
    gateway: {
      supergraphSdl,
      logger,
      validateSupergraph: true,
      debug: false,
      __exposeQueryPlanExperimental: false,
    },
    reach,
    ...(onPlan && { onPlan }),
    onSchema({ apiSchema }) {
      useScalars(apiSchema);
      schema = apiSchema;
    },
  });
  const gate = operationGate(costWeights(supergraphSdl), limits);
  const apollo = new ApolloServer<GatewayContext>({
    gateway: executing.gateway,
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
      operationLimits(gate),
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
  if (schema === undefined) throw new Error("the gateway has started without a schema");
  const ofClients = schema;
  return {
    apollo,
    answerKnown: knownOperations({ executing, schema, gate, inUse, log, limits }),
    warm: (operations) => warmOperations(executing.operations, ofClients, operations),
  };
}
