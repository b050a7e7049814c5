import { Kind } from "graphql";
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import type { ClientScope, GatewayContext } from "../client-scope.ts";
import { refusal } from "../errors/refuse.ts";
import { busy, type OperationGate } from "./operation-gate.ts";

/**
 * The limits that depend on variables, on Apollo Server's road. They stand here because validated documents are cached,
 * so a validation rule would see the first request's variables only, and because the next step, planning, is already
 * the expensive one.
 */
export function operationLimits(gate: OperationGate): ApolloServerPlugin<GatewayContext> {
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
          const { schema, document, contextValue } = request;
          if (!schema.getRootType(operation.operation)) {
            // graphql-js validates an operation of a kind that the schema has not, and the gateway then breaks on it.
            throw refusal("GRAPHQL_VALIDATION_FAILED", `This graph has no ${operation.operation}s.`);
          }
          const { scope } = contextValue;
          const admitted = await gate.enter({ schema, document, operation }, request.request.variables ?? {}, scope);
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
