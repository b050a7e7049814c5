import { ApolloGateway, type GraphQLDataSource, RemoteGraphQLDataSource } from "@apollo/gateway";
import { serveApollo } from "./apollo-server.ts";

export interface StockContext {
  readonly authorization: string | undefined;
}

/** The gateway as its documentation has it, with its own cache of query plans. Returns where it listens. */
export async function serveStockGateway(
  supergraphSdl: string,
  sourceOf: (name: string, url: string | undefined) => GraphQLDataSource<StockContext>,
): Promise<string> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) => sourceOf(name, url),
  });
  return serveApollo<StockContext>({ gateway }, async ({ req }) => ({ authorization: req.headers.authorization }));
}

/** A subgraph over HTTP, which is told who asks. */
export function remoteSource(url: string, onFetch: () => void): RemoteGraphQLDataSource<StockContext> {
  return new RemoteGraphQLDataSource<StockContext>({
    url,
    willSendRequest({ request, context }) {
      onFetch();
      if (context.authorization !== undefined) request.http?.headers.set("authorization", context.authorization);
    },
  });
}
