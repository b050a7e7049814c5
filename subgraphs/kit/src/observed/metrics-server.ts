import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { MetricsAddress } from "./settings.ts";
import type { Exposition } from "./exposition.ts";

export interface MetricsServer {
  /** `http://127.0.0.1:9464/metrics`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Metrics at an address of their own, which clients of the graph cannot reach. Rejects where the port is taken. */
export async function startMetricsServer({ host, port }: MetricsAddress, metrics: Exposition): Promise<MetricsServer> {
  const limits = { headersTimeout: 5_000, requestTimeout: 5_000, keepAliveTimeout: 65_000, maxHeaderSize: 8 * 1024 };
  const server = createServer(limits, (request, response) => {
    request.resume();
    const say = (status: number, headers: Record<string, string> = {}) =>
      response.writeHead(status, { "cache-control": "no-store", ...headers });
    if (request.url?.split("?", 1)[0] !== "/metrics") {
      say(404).end();
    } else if (request.method !== "GET") {
      say(405, { allow: "GET" }).end();
    } else {
      void metrics.text().then(
        (text) => say(200, { "content-type": metrics.contentType }).end(text),
        () => say(500).end(),
      );
    }
  });
  server.maxConnections = 20;
  await listening(server, host, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}/metrics`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
}
