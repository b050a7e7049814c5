import type { GraphQLError, GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { isErrorCode } from "@phong-trao/schema/error-codes.ts";

/**
 * Errors as they leave the subgraph. A fault that was written for clients goes as it is; of anything else the gateway
 * learns that it happened and where, and what it was is in the log here: error texts of databases hold values.
 */
export function shownErrors(errors: readonly GraphQLError[], log: Logger): readonly GraphQLFormattedError[] {
  let unexpected = 0;
  return errors.map((error) => {
    const { message, path, extensions } = error;
    if (isErrorCode(extensions["code"])) return { message, ...(path && { path }), extensions };
    // A list of a hundred that all fail alike is logged ten times.
    if (++unexpected <= 10) log.error({ path, problem: described(error.originalError ?? error) }, "unexpected error");
    return { message: "Internal error.", ...(path && { path }), extensions: { code: "INTERNAL_SERVER_ERROR" } };
  });
}

/** Chosen one by one: other properties of database errors (`detail`, `parameters`) hold the values of a client. */
export function described(error: unknown) {
  if (typeof error !== "object" || error === null) return { message: String(error).slice(0, 2_000) };
  const { name, message, code, stack } = error as Record<string, unknown>;
  return { type: name, message: String(message).slice(0, 2_000), code, stack: String(stack).slice(0, 8_000) };
}
