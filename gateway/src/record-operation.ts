import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "./client-scope.ts";

/** Notes what the log line will say: which operation it was, never what was asked with it. */
export const recordOperation: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveSource({ contextValue, queryHash }) {
        contextValue.scope.record.operationHash = queryHash;
      },
      async didResolveOperation({ contextValue, operationName }) {
        if (operationName !== null) contextValue.scope.record.operationName = operationName;
      },
    };
  },
};
