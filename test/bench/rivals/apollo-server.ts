import { ApolloServer, type ApolloServerOptions, type BaseContext, type ContextFunction } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { startStandaloneServer, type StandaloneServerContextFunctionArgument } from "@apollo/server/standalone";

/**
 * Apollo Server as its documentation starts it, without a web framework, in production mode with its caches of parsed
 * and validated documents. What it does on top for the vendor's reports and for cache headers is off, which makes it
 * quicker.
 *
 * @returns where it listens: `http://127.0.0.1:4001/`; it answers on any path
 */
export async function serveApollo<Context extends BaseContext>(
  options: ApolloServerOptions<Context>,
  context: ContextFunction<[StandaloneServerContextFunctionArgument], Context>,
): Promise<string> {
  const server = new ApolloServer<Context>({
    ...options,
    nodeEnv: "production",
    introspection: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...(options.plugins ?? []),
    ],
  });
  const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 }, context });
  return url;
}
