import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { ApolloServerPlugin } from "@apollo/server";
import type { BrokenPromise } from "@phong-trao/executor/answer-shape.ts";
import type { Logger } from "pino";
import type { GatewayContext } from "../client-scope.ts";
import type { Limits } from "../limits/limits.ts";
import { throughDoor } from "./door.ts";

/**
 * Where a subgraph leaves out what the schema promises, the field is null: a wrong answer that looks right. Here it
 * becomes an error. Also caps how many errors one answer has.
 */
export function completeErrors(log: Logger, limits: Pick<Limits, "errors">): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== "single") return;
          const result = response.body.singleResult;
          const broken = result.extensions?.["brokenPromises"];
          const errors: GraphQLFormattedError[] = [...(result.errors ?? [])];
          if (Array.isArray(broken)) {
            for (const problem of broken.slice(0, limits.errors) as unknown[])
              errors.push(throughDoor(log, brokenPromise(problem as BrokenPromise)));
          }
          // Nothing that the gateway or a plugin says beside data and errors is meant for clients.
          delete result.extensions;
          if (errors.length > 0) result.errors = errors.slice(0, limits.errors);
        },
      };
    },
  };
}

export function brokenPromise({ message, path }: BrokenPromise): GraphQLError {
  return new GraphQLError(`a subgraph left out what the schema promises: ${message}`, { path });
}
