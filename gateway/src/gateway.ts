import type { AddressInfo } from "node:net";
import { startGraph, type GraphOptions } from "./apollo.ts";
import { draining } from "./http/draining.ts";
import { serveGraphql } from "./http/graphql-route.ts";
import { serveHealth } from "./http/health.ts";
import { answerHttpErrors } from "./http/http-errors.ts";
import type { Example } from "./http/landing-page.ts";
import { scopeRequests } from "./http/request-scope.ts";
import { addSecurityHeaders } from "./http/security-headers.ts";
import { httpServer } from "./http/server.ts";
import { defaultLimits, type Limits } from "./limits/limits.ts";

export interface GatewayOptions extends Pick<GraphOptions, "supergraphSdl" | "reach" | "log" | "onPlan"> {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where they differ from `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** Today, `YYYY-MM-DD`; read once a request. */
  clock(): string;
  /** Web pages of these origins may ask; none by default. The landing page needs none. */
  readonly corsOrigins?: readonly string[];
  readonly examples?: readonly Example[];
  /** What `/health/ready` says while the gateway is not stopping. */
  isReady?(): boolean | Promise<boolean>;
}

export interface RunningGateway {
  /** With the port that was taken, without a path: `http://localhost:4000`. */
  readonly url: string;
  /** Finishes what is under way (at most `limits.drainMs`), then closes. Safe to call twice. */
  stop(): Promise<void>;
}

/** Serves the graph over HTTP. Rejects with `code: "EADDRINUSE"` where the port is taken, having left nothing open. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { log, host, port, clock, corsOrigins = [], examples = [], isReady = () => true } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const apollo = await startGraph({ ...options, limits, examples });
  const server = await httpServer(log, limits, corsOrigins);
  const { app } = server;
  scopeRequests(app, log, limits, clock);
  addSecurityHeaders(app);
  const stopping = draining(server, log, limits);
  answerHttpErrors(app, log, limits);
  serveHealth(app, async () => !stopping.started && (await isReady()));
  serveGraphql(app, apollo, log, limits);

  async function stop(): Promise<void> {
    await stopping.drain();
    await apollo.stop();
  }

  try {
    await app.listen({ host, port });
  } catch (problem) {
    await stop();
    throw problem;
  }
  const taken = (app.server.address() as AddressInfo).port;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`, stop };
}
