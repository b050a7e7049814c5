import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { Answered } from "@phong-trao/executor/compile-operation.ts";
import type { Ask } from "@phong-trao/executor/source.ts";
import { OperationTypeNode } from "graphql";
import { type DataVersion, versionsOf } from "../answers/data-version.ts";
import type { ClientScope, GatewayContext } from "../client-scope.ts";
import type { QueryPlan } from "../plan-summary.ts";
import type { Source } from "../source.ts";
import {
  type OnPrepared,
  type PreparedOperation,
  type PreparedOperations,
  preparedOperations,
} from "./prepared-operations.ts";

type Gateway = ApolloServerOptionsWithGateway<GatewayContext>["gateway"];
type GatewayOptions = Extract<ConstructorParameters<typeof ApolloGateway>[0], { supergraphSdl: string }>;

export interface ExecutingGatewayOptions {
  /** For `@apollo/gateway`, which checks the supergraph, makes the API schema of it, and plans. */
  readonly gateway: GatewayOptions;
  reach(name: string, url: string | undefined): Source;
  /** Told of every plan before it is carried out. */
  onPlan?(plan: QueryPlan, operationName: string | undefined): void;
  readonly onPrepared?: OnPrepared;
  /** With the schema that clients see, before anybody sees it. */
  onSchema: Parameters<ApolloGateway["onSchemaLoadOrUpdate"]>[0];
}

export interface ExecutingGateway {
  /** For Apollo Server. */
  readonly gateway: Gateway;
  /** Once it is loaded. */
  readonly operations: PreparedOperations;
  /** What tells whether the data behind an answer to a query has changed. Undefined: nothing does. */
  versionsFor(prepared: PreparedOperation): readonly DataVersion[] | undefined;
  execute(
    prepared: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
    scope: ClientScope,
  ): Promise<Answered>;
}

/** `@apollo/gateway` with an executor of compiled operations in place of its own (gateway/executor says why). */
export function executingGateway({
  gateway,
  reach,
  onPlan,
  onPrepared,
  onSchema,
}: ExecutingGatewayOptions): ExecutingGateway {
  const sources = new Map<string, Source>();
  const versions = new WeakMap<PreparedOperation, readonly DataVersion[] | undefined>();
  const apollo = new ApolloGateway({ ...gateway, buildService });
  apollo.onSchemaLoadOrUpdate(onSchema);
  let operations: PreparedOperations | undefined;

  function buildService({ name, url }: { readonly name: string; readonly url?: string | undefined }) {
    sources.set(name, reach(name, url));
    return notAsked;
  }

  function loaded(): PreparedOperations {
    if (operations === undefined) throw new Error("the gateway is not loaded yet");
    return operations;
  }

  function execute(prepared: PreparedOperation, variables: Readonly<Record<string, unknown>>, scope: ClientScope) {
    onPlan?.(prepared.plan, prepared.operation.name?.value);
    const ask: Ask = (fetch) => {
      const source = sources.get(fetch.subgraph);
      if (source === undefined) throw new Error(`the plan asks a subgraph "${fetch.subgraph}" that nobody reaches`);
      return source.ask(fetch, scope);
    };
    return prepared.execute(variables, ask);
  }

  return {
    gateway: {
      onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
      async load(config) {
        await apollo.load(config);
        operations = preparedOperations(apollo, onPrepared);
        return {
          async executor({ request, document, source, context }) {
            const prepared = loaded().prepared({ source, operationName: request.operationName }, document);
            const { scope } = context as GatewayContext;
            const { data, errors, brokenPromises } = await execute(prepared, request.variables ?? {}, scope);
            return {
              data,
              ...(errors.length > 0 && { errors }),
              ...(brokenPromises.length > 0 && { extensions: { brokenPromises } }),
            };
          },
        };
      },
      stop: () => apollo.stop(),
    },
    get operations() {
      return loaded();
    },
    versionsFor(prepared) {
      if (prepared.operation.operation !== OperationTypeNode.QUERY) return undefined;
      if (!versions.has(prepared))
        versions.set(
          prepared,
          versionsOf(prepared.plan, (name) => sources.get(name)),
        );
      return versions.get(prepared);
    },
    execute,
  };
}

const notAsked: GraphQLDataSource = {
  process() {
    throw new Error("subgraphs are asked by the executor alone");
  },
};
