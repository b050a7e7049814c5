import "./telemetry-off.ts";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { KeptAnswers } from "./answers/kept-answers.ts";
import type { GatewayContext } from "./client-scope.ts";
import { completeErrors } from "./errors/complete-errors.ts";
import { errorDoor } from "./errors/door.ts";
import { landingPage, type Example } from "./http/landing-page.ts";
import { costWeights } from "./limits/cost-weights.ts";
import type { Limits } from "./limits/limits.ts";
import { operationGate } from "./limits/operation-gate.ts";
import { operationLimits } from "./limits/operation-limits.ts";
import type { TurnstileState } from "./limits/turnstile.ts";
import { apolloLog } from "./log.ts";
import type { QueryPlan } from "./plan-summary.ts";
import { recordOperation } from "./record-operation.ts";
import { executingGateway } from "./operations/executing-gateway.ts";
import { type KnownOperations, knownOperations } from "./operations/known-operations.ts";
import type { OnPrepared, OperationText } from "./operations/prepared-operations.ts";
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
  /** Told whenever an operation is about to be executed. */
  readonly onPrepared?: OnPrepared;
  /** Beside those that make the graph what it is. */
  readonly plugins?: readonly ApolloServerPlugin<GatewayContext>[];
  /** Is told of every operation, for graphs that come after this one. */
  readonly inUse: OperationsInUse;
  /** Where public answers are kept, of all graphs; left out, none are. */
  readonly answers?: KeptAnswers | undefined;
}

/** One supergraph, ready to be asked. Everything that depends on the supergraph is in here, and nowhere else. */
export interface Graph {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly known: KnownOperations;
  /** Plans operations ahead. */
  warm(operations: readonly OperationText[]): Promise<Warmed>;
  turnstile(): TurnstileState;
}

/** The graph without its HTTP. One and the same in every mode: nothing here asks for NODE_ENV. */
export async function startGraph({
  supergraphSdl,
  reach,
  log,
  limits,
  examples,
  onPlan,
  onPrepared,
  plugins = [],
  inUse,
  answers,
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
    ...(onPrepared && { onPrepared }),
    onSchema({ apiSchema }) {
      useScalars(apiSchema);
      schema = apiSchema;
    },
  });
  const weights = costWeights(supergraphSdl);
  const gate = operationGate(weights, limits);
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
      ...plugins,
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
    known: knownOperations({ executing, schema, supergraph: weights.schema, gate, inUse, log, limits, answers }),
    turnstile: () => gate.turnstile(),
    warm: (operations) => warmOperations(executing.operations, ofClients, operations),
  };
}
