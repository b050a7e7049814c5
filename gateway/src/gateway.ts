import type { AddressInfo } from "node:net";
import type { Observed } from "@phong-trao/kit/observed/observed.ts";
import { type AnswerFigures, keptAnswers } from "./answers/kept-answers.ts";
import type { GraphOptions } from "./apollo.ts";
import { draining } from "./http/draining.ts";
import { serveExplorer } from "./http/explorer.ts";
import { serveGraphql } from "./http/graphql-route.ts";
import { serveHealth } from "./http/health.ts";
import { answerHttpErrors } from "./http/http-errors.ts";
import type { Example } from "./http/landing-page.ts";
import { scopeRequests } from "./http/request-scope.ts";
import { addSecurityHeaders } from "./http/security-headers.ts";
import { httpServer } from "./http/server.ts";
import { defaultLimits, type Limits } from "./limits/limits.ts";
import { observe } from "./observed/observe.ts";
import { replaceableGraph } from "./reload/replaceable-graph.ts";

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
  /** Builds the explorer, where it is not built yet, beside the first requests; else with the first visit to it. */
  readonly buildExplorer?: boolean;
  /** What `/health/ready` says while the gateway is not stopping. */
  isReady?(): boolean | Promise<boolean>;
  /**
   * Keeps answers that are the same for everybody, in so many bytes (true: 32 MiB), and gives them again as long as the
   * data behind them stays. None where it is left out.
   */
  readonly answerCache?: { readonly bytes: number } | boolean;
  /** What is to be known of it from outside. Stays the caller's to stop. */
  readonly observed?: Observed;
}

export interface RunningGateway {
  /** With the port that was taken, without a path: `http://localhost:4000`. */
  readonly url: string;
  /** Finishes what is under way (at most `limits.drainMs`), then closes. Safe to call twice. */
  stop(): Promise<void>;
  /**
   * Takes up another supergraph without dropping a request. False: it is broken, which is in the log, and the one
   * before goes on.
   */
  reload(supergraphSdl: string): Promise<boolean>;
  /** Of the answers that are kept. */
  readonly answerFigures: Readonly<AnswerFigures> | undefined;
}

/** Serves the graph over HTTP. Rejects with `code: "EADDRINUSE"` where the port is taken, having left nothing open. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const {
    log,
    host,
    port,
    clock,
    corsOrigins = [],
    examples = [],
    buildExplorer = false,
    isReady = () => true,
  } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const answers = answersOf(options);
  const watch = await observe(options.observed);
  const graph = await replaceableGraph(watch.graph({ ...options, limits, examples, answers }));
  const server = await httpServer(log, limits, corsOrigins);
  const { app } = server;
  scopeRequests(app, log, limits, clock);
  watch.requests(app, { turnstile: () => graph.turnstile(), answerFigures: answers?.figures });
  addSecurityHeaders(app);
  const stopping = draining(server, log, limits);
  answerHttpErrors(app, log, limits);
  serveHealth(app, async () => !stopping.started && (await isReady()));
  watch.serve(app, log);
  serveGraphql(app, graph, log, limits);
  serveExplorer(app, log, examples, { atStart: buildExplorer });

  async function stop(): Promise<void> {
    await stopping.drain();
    await graph.stop();
  }

  try {
    await app.listen({ host, port });
  } catch (problem) {
    await stop();
    throw problem;
  }
  const taken = (app.server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
    stop,
    reload: (supergraphSdl) => graph.reload(supergraphSdl),
    answerFigures: answers?.figures,
  };
}

function answersOf({ answerCache = false }: GatewayOptions) {
  return answerCache === false ? undefined : keptAnswers(answerCache === true ? {} : answerCache);
}
