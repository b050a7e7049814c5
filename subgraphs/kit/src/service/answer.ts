import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { compiledFetches } from "../compiled-fetches.ts";
import type { ClientRequest, RunningSubgraph } from "../subgraph.ts";
import { described, shownErrors } from "./shown-errors.ts";

export interface FetchAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Answers fetches of the gateway, each in a context of its own (README.md says why). */
export function answerer(subgraph: Pick<RunningSubgraph, "name" | "schema" | "contextFor">) {
  const execute = compiledFetches(subgraph);
  return async (fetch: FetchText, request: ClientRequest, log: Logger): Promise<FetchAnswer> => {
    const { query, variables } = fetch;
    try {
      const { data, errors } = await execute({ text: query, variables }, subgraph.contextFor(request));
      return errors === undefined ? { data } : { data, errors: shownErrors(errors, log) };
    } catch (problem) {
      log.error({ problem: described(problem) }, "a fetch could not be carried out");
      return { errors: [{ message: "Not carried out.", extensions: { code: "SUBGRAPH_UNAVAILABLE" } }] };
    }
  };
}

export interface FetchText {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

/** Undefined where the body is not a fetch. */
export function readFetch(body: Buffer): FetchText | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { query, operationName, variables } = value as Record<string, unknown>;
  if (typeof query !== "string") return undefined;
  if (operationName !== undefined && typeof operationName !== "string") return undefined;
  if (variables !== undefined && (typeof variables !== "object" || variables === null)) return undefined;
  return { query, operationName, variables: variables as Record<string, unknown> | undefined };
}
