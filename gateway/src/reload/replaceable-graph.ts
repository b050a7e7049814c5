import { createHash } from "node:crypto";
import type { ApolloServer } from "@apollo/server";
import { type Graph, type GraphOptions, startGraph } from "../apollo.ts";
import type { GatewayContext } from "../client-scope.ts";
import { describeForLog } from "../errors/describe-for-log.ts";
import type { TurnstileState } from "../limits/turnstile.ts";
import type { AnswerKnown } from "../operations/known-operations.ts";
import { operationsInUse } from "./operations-in-use.ts";

export interface ReplaceableGraph {
  /** Stands for the graph of the moment. */
  readonly apollo: ApolloServer<GatewayContext>;
  readonly answerKnown: AnswerKnown;
  turnstile(): TurnstileState;
  reload(supergraphSdl: string): Promise<boolean>;
  /** Stops the graph of the moment, once nobody asks it any more. */
  stop(): Promise<void>;
}

interface Serving {
  readonly graph: Graph;
  readonly supergraphSdl: string;
  /** Requests that it answers at the moment. */
  busy: number;
  retired: boolean;
}

/** So many plans are made before a new graph serves. */
const warmed = 200;

/**
 * A graph that another can take the place of, whole: schema, limits, scalars, plans and caches change between two
 * requests, and a request that began with one graph ends with it. (`@apollo/gateway` can update itself, but then
 * operations that were validated against one schema are planned and executed against the next.)
 */
export async function replaceableGraph(options: Omit<GraphOptions, "inUse">): Promise<ReplaceableGraph> {
  const { log } = options;
  const inUse = operationsInUse();
  let serving = await started(options.supergraphSdl);
  // One after the other; the last one asked for is the one that stays.
  let reloading: Promise<unknown> = Promise.resolve();

  async function started(supergraphSdl: string): Promise<Serving> {
    const graph = await startGraph({ ...options, supergraphSdl, inUse });
    return { graph, supergraphSdl, busy: 0, retired: false };
  }

  async function replace(supergraphSdl: string): Promise<boolean> {
    if (supergraphSdl === serving.supergraphSdl) return true;
    const supergraph = nameOf(supergraphSdl);
    const began = performance.now();
    try {
      const next = await started(supergraphSdl);
      const { planned, notValid } = await next.graph.warm(inUse.mostUsed(warmed));
      const before = serving;
      serving = next;
      retire(before);
      const durationMs = Math.round(performance.now() - began);
      log.info({ supergraph, planned, notValid, durationMs }, "a new supergraph serves");
      return true;
    } catch (problem) {
      log.error(
        { supergraph, goesOn: nameOf(serving.supergraphSdl), problem: describeForLog(problem) },
        "the new supergraph is refused, the one before goes on; compose it anew",
      );
      return false;
    }
  }

  function retire(before: Serving): void {
    before.retired = true;
    if (before.busy === 0) end(before);
  }

  function end({ graph }: Serving): void {
    graph.known.forgetAnswers();
    graph.apollo.stop().catch((problem: unknown) => {
      log.warn({ problem: describeForLog(problem) }, "a supergraph that serves no more did not stop cleanly");
    });
  }

  async function execute(...request: Parameters<Execute>): ReturnType<Execute> {
    const mine = serving;
    const done = begin(mine);
    try {
      return await mine.graph.apollo.executeHTTPGraphQLRequest(...request);
    } finally {
      done();
    }
  }

  /** Returns what to call when the request is over: a graph that serves no more is stopped with its last. */
  function begin(mine: Serving): () => void {
    mine.busy += 1;
    return () => {
      mine.busy -= 1;
      if (mine.retired && mine.busy === 0) end(mine);
    };
  }

  return {
    // All that the handler of a route asks of a server: these two.
    apollo: {
      assertStarted: (called: string) => serving.graph.apollo.assertStarted(called),
      executeHTTPGraphQLRequest: execute,
    } as unknown as ApolloServer<GatewayContext>,
    turnstile: () => serving.graph.turnstile(),
    answerKnown(request, scope, isPublic) {
      const mine = serving;
      const answer = mine.graph.known.answer(request, scope, isPublic);
      return answer?.finally(begin(mine));
    },
    reload(supergraphSdl) {
      const done = reloading.then(() => replace(supergraphSdl));
      reloading = done;
      return done;
    },
    async stop() {
      await reloading;
      await serving.graph.apollo.stop();
    },
  };
}

type Execute = ApolloServer<GatewayContext>["executeHTTPGraphQLRequest"];

/** Enough of its digest to tell two supergraphs apart in a log. */
function nameOf(supergraphSdl: string): string {
  return createHash("sha256").update(supergraphSdl).digest("hex").slice(0, 12);
}
