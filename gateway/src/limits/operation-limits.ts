import { getVariableValues, GraphQLError, Kind, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { type ApolloServerPlugin, type GraphQLRequestContextDidResolveOperation, HeaderMap } from "@apollo/server";
import type { ClientScope, GatewayContext } from "../client-scope.ts";
import { figure, refusal } from "../errors/refuse.ts";
import { chargedFor } from "./cost-of.ts";
import type { CostWeights } from "./cost-weights.ts";
import type { Limits } from "./limits.ts";
import { refuseLargePage } from "./page-size.ts";
import { refuseUnusableText } from "./text.ts";
import { turnstile } from "./turnstile.ts";
import { refuseLargeVariables } from "./variable-size.ts";

/**
 * The limits that depend on variables. They stand here because validated documents are cached, so a validation rule
 * would see the first request's variables only, and because the next step, planning, is already the expensive one.
 */
export function operationLimits(weights: CostWeights, limits: Limits): ApolloServerPlugin<GatewayContext> {
  const gate = turnstile(limits);
  const inside = new WeakMap<ClientScope, () => void>();
  const leave = ({ scope }: GatewayContext) => inside.get(scope)?.();
  return {
    // The one way out of a request on which `willSendResponse` is not called: nobody may stay inside for good.
    async unexpectedErrorProcessingRequest({ requestContext }) {
      leave(requestContext.contextValue);
    },
    async requestDidStart() {
      return {
        async didResolveOperation(request) {
          const operation = request.operation ?? unknownOperation(request);
          if (!request.schema.getRootType(operation.operation)) {
            // graphql-js validates an operation of a kind that the schema has not, and the gateway then breaks on it.
            throw refusal("GRAPHQL_VALIDATION_FAILED", `This graph has no ${operation.operation}s.`);
          }
          const variables = coercedVariables(request.schema, operation, request.request.variables ?? {}, limits);
          const cost = chargedFor(request.document, operation, variables, weights, ({ args, path }) => {
            refuseLargePage(args, limits.pageSize, path);
            refuseUnusableText(args, limits, path);
          });
          request.contextValue.scope.record.cost = Math.ceil(cost.total);
          if (cost.total > limits.cost) {
            throw refusal(
              "OPERATION_TOO_COSTLY",
              `This operation may cost ${figure(cost.total)}; the budget is ${figure(limits.cost)}. Most of it is ${cost.most.path} (${figure(cost.most.cost)}). Ask for smaller pages there, or in an operation of its own.`,
            );
          }
          const { scope } = request.contextValue;
          const admitted = await gate.enter(cost.total, scope.signal);
          if (admitted === null) throw busy();
          inside.set(scope, admitted);
        },
        async willSendResponse({ contextValue }) {
          leave(contextValue);
        },
      };
    },
  };
}

function busy(): GraphQLError {
  const headers = new HeaderMap([["retry-after", "2"]]);
  return new GraphQLError("The server is busy with other operations. Try again in a few seconds.", {
    extensions: { code: "SUBGRAPH_UNAVAILABLE", http: { status: 503, headers } },
  });
}

function unknownOperation({ request, document }: GraphQLRequestContextDidResolveOperation<GatewayContext>): never {
  const names = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value ?? "(unnamed)"] : [],
  );
  const known = names.slice(0, 20).join(", ");
  if (names.length === 0)
    throw refusal("BAD_USER_INPUT", "The document has fragments only; add the operation that uses them.");
  throw request.operationName
    ? refusal("BAD_USER_INPUT", `The document has no operation of the name in "operationName"; it has: ${known}.`)
    : refusal(
        "BAD_USER_INPUT",
        `The document has several operations; say in "operationName" which one to run: ${known}.`,
      );
}

function coercedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  raw: Readonly<Record<string, unknown>>,
  limits: Limits,
): Readonly<Record<string, unknown>> {
  refuseLargeVariables(raw, limits);
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.some((definition) => definition.variable.name.value === "representations")) {
    // The gateway's own fetches use that name.
    throw refusal("BAD_USER_INPUT", 'A variable may not be called "$representations"; give it another name.');
  }
  const { coerced, errors } = getVariableValues(schema, definitions, raw, { maxErrors: 5 });
  const problem = errors?.[0];
  if (problem !== undefined) {
    throw new GraphQLError(problem.message, {
      nodes: problem.nodes ?? null,
      extensions: { code: problem.extensions["code"] ?? "BAD_USER_INPUT", http: { status: 400 } },
    });
  }
  return coerced ?? {};
}
