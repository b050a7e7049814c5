import { ApolloLink, ServerError } from "@apollo/client";
import { catchError, defer, map, of, retry, throwError, timer } from "rxjs";
import { codeOf } from "./error-codes.ts";

const attempts = 4;
const firstWaitMs = 300;
const longestWaitMs = 10_000;

/**
 * Asks again, up to three times, where that can help: the server is stopping or busy (503), a part of the graph does not
 * answer, the network is away. Safe because the graph has queries only. What is still missing in the end is passed on
 * as it is: the parts that came, and the errors.
 *
 * (Apollo's own RetryLink does not see errors that come inside an answer.)
 */
export function retryLink(): ApolloLink {
  return new ApolloLink((operation, forward) =>
    defer(() => forward(operation)).pipe(
      map((answer) => {
        if (!answer.errors?.some(passes)) return answer;
        const response = operation.getContext()["response"] as Response | undefined;
        throw new Incomplete(answer, response?.headers.get("retry-after") ?? null);
      }),
      retry({
        count: attempts - 1,
        delay: (problem: unknown, attempt) =>
          mayPass(problem) ? timer(waitMs(problem, attempt)) : throwError(() => problem),
      }),
      catchError((problem: unknown) =>
        problem instanceof Incomplete ? of(problem.answer) : throwError(() => problem),
      ),
    ),
  );
}

class Incomplete extends Error {
  readonly answer: ApolloLink.Result;
  readonly retryAfter: string | null;

  constructor(answer: ApolloLink.Result, retryAfter: string | null) {
    super("A part of the answer is missing.");
    this.answer = answer;
    this.retryAfter = retryAfter;
  }
}

function passes(error: { readonly extensions?: Readonly<Record<string, unknown>> }): boolean {
  const code = codeOf(error);
  return code === "SUBGRAPH_UNAVAILABLE" || code === "TIMEOUT";
}

function mayPass(problem: unknown): boolean {
  if (problem instanceof Incomplete) return true;
  if (ServerError.is(problem)) return [429, 502, 503, 504].includes(problem.statusCode);
  // What `fetch` throws where no answer came at all.
  return problem instanceof TypeError;
}

/**
 * Milliseconds before the next attempt: what the server asks for, else 300, 600, 1,200 on average. Never the same for
 * all clients: a hundred dashboards would come back together.
 */
export function waitMs(problem: unknown, attempt: number, random = Math.random()): number {
  const asked = Number(retryAfterOf(problem) ?? Number.NaN) * 1_000;
  const wait = Number.isFinite(asked) ? asked * (1 + random / 4) : firstWaitMs * 2 ** (attempt - 1) * (0.5 + random);
  return Math.min(wait, longestWaitMs);
}

function retryAfterOf(problem: unknown): string | null {
  if (problem instanceof Incomplete) return problem.retryAfter;
  return ServerError.is(problem) ? problem.response.headers.get("retry-after") : null;
}
