import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningSubgraph } from "@phong-trao/kit/subgraph.ts";
import { createHandler } from "graphql-http/lib/use/http";
import { today } from "../../stack/platform.ts";

export interface ServedSubgraph extends AsyncDisposable {
  readonly url: string;
}

/** A subgraph over plain HTTP on loopback, for a router that knows nothing of ours: each request has its own loaders. */
export async function serveSubgraph(subgraph: RunningSubgraph): Promise<ServedSubgraph> {
  let requests = 0;
  const handle = createHandler({
    schema: subgraph.schema,
    context: () => ({
      ...subgraph.contextFor({ id: `hive-${(requests += 1)}`, today, signal: new AbortController().signal }),
    }),
  });
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject).listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
