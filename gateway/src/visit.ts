import type { ClientScope } from "./client-scope.ts";
import { subgraphIsLate } from "./errors/subgraph-errors.ts";

/** One client request's stay in one subgraph: one signal, any number of fetches. */
export class Visit {
  /** The client request. */
  readonly scope: ClientScope;
  readonly #late = new AbortController();

  constructor(scope: ClientScope) {
    this.scope = scope;
    if (scope.signal.aborted) this.#late.abort(scope.signal.reason);
    else scope.signal.addEventListener("abort", () => this.#late.abort(scope.signal.reason), { once: true });
  }

  /** Aborted when the client request is over, or when the subgraph was late. */
  get signal(): AbortSignal {
    return this.#late.signal;
  }

  /**
   * Runs one fetch against the clock. A subgraph that was late once is not asked again in the same client request:
   * it would be late again, and a plan of five steps must not wait five times.
   */
  async within<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
    const { signal } = this.#late;
    signal.throwIfAborted();
    const timer = setTimeout(() => this.#late.abort(subgraphIsLate(milliseconds)), milliseconds);
    const { promise: late, reject } = Promise.withResolvers<never>();
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    }
  }
}
