import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { serveMetrics } from "../observed/metrics-route.ts";
import type { Observed } from "../observed/observed.ts";
import type { RunningSubgraph } from "../subgraph.ts";
import { serveFetches } from "./graphql-route.ts";
import type { SigningKeys } from "./keys.ts";
import { defaultServiceLimits, type ServiceLimits } from "./limits.ts";
import { serviceServer } from "./server.ts";
import { verifier, type VerifierOptions } from "./verify.ts";

export type ServedSubgraph = Pick<RunningSubgraph, "name" | "schema" | "contextFor" | "ping"> &
  Partial<Pick<RunningSubgraph, "dataVersion">>;

export interface ServiceOptions extends Pick<VerifierOptions, "windowMs" | "now"> {
  readonly subgraph: ServedSubgraph;
  readonly keys: SigningKeys;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Logger;
  /** Where they differ from `defaultServiceLimits`. */
  readonly limits?: Partial<ServiceLimits>;
  /** What is to be known of it from outside. */
  readonly observed?: Observed;
}

export interface RunningService {
  /** With the port that was taken, without a path. */
  readonly url: string;
  /** Finishes what is under way (at most `limits.drainMs`), then closes. Leaves the subgraph open. Safe to call twice. */
  stop(): Promise<void>;
}

/** Serves a subgraph over HTTP, to whoever has a key. */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const { subgraph, log, host, port, observed } = options;
  const limits: ServiceLimits = { ...defaultServiceLimits, ...options.limits };
  const app = serviceServer(log, limits);
  let stopping: Promise<void> | undefined;

  await serveFetches(app, subgraph, verifier({ ...options, subgraph: subgraph.name }), log, limits, observed);
  if (observed?.metrics?.place === "here") serveMetrics(app, observed.metrics.exposition);
  app.get("/health/live", { config: { isOpen: true } }, async () => ({ status: "live" }));
  app.get("/health/ready", { config: { isOpen: true } }, async (_request, reply) => {
    const ready = stopping === undefined && (await answers(subgraph));
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not ready" });
  });

  async function stopOnce(): Promise<void> {
    const giveUp = setTimeout(() => {
      log.warn({ drainMs: limits.drainMs }, "fetches were still under way at the end of the drain and are cut off");
      app.server.closeAllConnections();
    }, limits.drainMs);
    try {
      await app.close();
    } finally {
      clearTimeout(giveUp);
    }
  }

  await app.listen({ host, port });
  const taken = (app.server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
    stop: () => (stopping ??= stopOnce()),
  };
}

async function answers(subgraph: ServedSubgraph): Promise<boolean> {
  try {
    await subgraph.ping();
    return true;
  } catch {
    return false;
  }
}
