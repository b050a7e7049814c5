import { once } from "node:events";
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway";
import { useJIT } from "@graphql-mesh/plugin-jit";

/**
 * Hive Gateway in this process, as its documentation runs it under Node, with the plugin that its command line adds for
 * `--jit`. Who asks is told to the subgraphs. Vendor reports, the explorer and limits of its own are off.
 *
 * @param {string} supergraph
 * @param {Readonly<Record<string, string>>} [locations] where subgraphs are, by name, if not where the supergraph says
 * @returns {Promise<string>} where it listens: `http://127.0.0.1:4000`
 */
export async function serveHive(supergraph, locations = {}) {
  const gateway = createGatewayRuntime({
    supergraph,
    transportEntries: Object.fromEntries(Object.entries(locations).map(([name, location]) => [name, { location }])),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get("authorization") ?? undefined }),
    },
    plugins: () => [useJIT()],
    logging: "warn",
    graphiql: false,
    landingPage: false,
    reporting: undefined,
  });
  const server = createServer((request, response) => void gateway(request, response)).listen({
    host: "127.0.0.1",
    port: 0,
  });
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}`;
}
