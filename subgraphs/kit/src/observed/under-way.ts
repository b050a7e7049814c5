import { AsyncLocalStorage } from "node:async_hooks";
import type { Attributes, PartOptions, TraceSpan } from "./tracing.ts";
import type { WorkDone } from "./work-done.ts";

/** What somebody wants to know of a request while it is answered. */
export interface UnderWay {
  /** Undefined: nothing is collected for the log of slow operations. */
  readonly done: WorkDone | undefined;
  /** The innermost thing that is being done. Undefined: the request is not traced. */
  readonly span: TraceSpan | undefined;
}

/**
 * Empty unless requests are traced or slow ones logged: then nothing below runs anything in it, and reading it finds
 * undefined. It is an AsyncLocalStorage because a statement is sent far below the context object of resolvers, by Kysely
 * and the pool, which hand nothing through.
 */
export const underWay = new AsyncLocalStorage<UnderWay>();

/** Does `work` as a part of what is traced at the moment; just does it where nothing is. */
export function tracedPart<Result>(
  name: string,
  attributes: Attributes,
  work: (span: TraceSpan | undefined) => Promise<Result>,
  kind: PartOptions["kind"] = "internal",
): Promise<Result> {
  const around = underWay.getStore();
  if (around?.span === undefined) return work(undefined);
  return traced(around, around.span.begin(name, { attributes, kind }), work);
}

async function traced<Result>(
  { done }: UnderWay,
  span: TraceSpan,
  work: (span: TraceSpan) => Promise<Result>,
): Promise<Result> {
  try {
    return await underWay.run({ done, span }, () => work(span));
  } catch (problem) {
    span.fail(problem instanceof Error ? problem.name : "_OTHER");
    throw problem;
  } finally {
    span.end();
  }
}

/** `callback`, to be called by whomever, as a part of what is traced now. */
export function asPartOfThis<Args extends unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  return underWay.getStore()?.span === undefined ? callback : AsyncLocalStorage.bind(callback);
}
