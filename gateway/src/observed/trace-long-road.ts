import type { ApolloServerPlugin } from "@apollo/server";
import { underWay } from "@phong-trao/kit/observed/under-way.ts";
import type { GatewayContext } from "../client-scope.ts";

/** Traces what only an operation that is new here goes through. Its planning is traced where it is planned. */
export const traceLongRoad: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    const span = underWay.getStore()?.span;
    if (span === undefined) return undefined;
    return {
      async parsingDidStart() {
        const parsing = span.begin("graphql.parse");
        return async () => parsing.end();
      },
      async validationDidStart() {
        const validating = span.begin("graphql.validate");
        return async () => validating.end();
      },
    };
  },
};
