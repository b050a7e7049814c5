import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { isErrorCode, type ErrorCode } from "@phong-trao/schema/error-codes.ts";
import { currentScope, newReference } from "../client-scope.ts";
import { describeForLog } from "./describe-for-log.ts";
import { ClientHasGone } from "./subgraph-errors.ts";

/**
 * The one door through which errors leave. A client gets a message that was written for it, a code of the closed list,
 * a path and, for its own document, locations. Whatever else went wrong is "Internal error" with a reference that is in
 * the log beside the real thing: no stack, no SQL, no name of a service and no address, in any mode.
 */
export function errorDoor(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const fromSubgraph = formatted.extensions?.["serviceName"] !== undefined;
    if (!fromSubgraph && formatted.message === "Validation aborted.") return shown(tooManyRepetitions);
    const code = codeToShow(codeOfScalar(error) ?? formatted.extensions?.["code"], fromSubgraph);
    const scope = currentScope.getStore();
    scope?.record.codes.push(code);
    const place = placeOf(formatted, fromSubgraph);
    if (code === "INTERNAL_SERVER_ERROR")
      return { message: internalMessage(log, error), ...place, extensions: { code } };
    if (code === "SUBGRAPH_UNAVAILABLE" || code === "TIMEOUT") {
      const level = scope?.signal.reason instanceof ClientHasGone ? "debug" : "warn";
      (scope?.log ?? log)[level]({ problem: describeForLog(error) }, "part of the graph is missing");
    }
    const message = (fromSubgraph ? undefined : inOurWords.get(formatted.message)) ?? formatted.message;
    return { message: shortened(message), ...place, extensions: { code } };
  };
}

/** Sentences of Apollo Server that do not say what to do. */
const inOurWords: ReadonlyMap<string, string> = new Map([
  [
    "Operation batching disabled.",
    "A request holds one operation. Ask for several things in one operation, or send several requests.",
  ],
  [
    "GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.",
    'There is nothing in "query". Put the text of an operation there.',
  ],
]);

/** graphql-js gives up comparing fields of one name with each other after half a million pairs, in two words. */
const tooManyRepetitions = {
  message:
    "This operation repeats fields of one name too often in one place to be checked. Ask for each once, or give them different aliases.",
  extensions: { code: "OPERATION_TOO_LARGE" },
} as const;

function shown(error: typeof tooManyRepetitions): GraphQLFormattedError {
  currentScope.getStore()?.record.codes.push(error.extensions.code);
  return error;
}

/** Apollo calls every value that does not fit a failed validation; a scalar of ours that refused it knows better. */
function codeOfScalar(error: unknown): unknown {
  return error instanceof GraphQLError && error.extensions["code"] === "GRAPHQL_VALIDATION_FAILED"
    ? (error.originalError as GraphQLError | undefined)?.extensions?.["code"]
    : undefined;
}

/** Writes the real error into the log and returns the sentence that stands for it. */
function internalMessage(log: Logger, error: unknown): string {
  const scope = currentScope.getStore();
  const reference = scope?.record.reference ?? newReference();
  if (scope !== undefined) scope.record.reference = reference;
  // A list of a hundred that all fail alike is logged ten times; the request's line says how many there were.
  const count = scope === undefined ? 1 : ++scope.record.unexpected;
  if (count <= 10) (scope?.log ?? log).error({ reference, problem: describeForLog(error) }, "internal error");
  return `Internal error. Quote reference ${reference}; whoever runs this server finds the cause in its log.`;
}

/** What Apollo's own codes mean in ours. A blocked forgery, a bad GET, an unknown operation name: the request is at fault. */
const translated: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_FOUND: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_USER_INPUT",
};

/** A subgraph that cannot read the gateway's fetch is our fault, whatever it calls it: the client wrote something else. */
const neverFromSubgraph: ReadonlySet<ErrorCode> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_TOO_LARGE",
  "REQUEST_TOO_LARGE",
]);

function codeToShow(code: unknown, fromSubgraph: boolean): ErrorCode {
  if (fromSubgraph) return isErrorCode(code) && !neverFromSubgraph.has(code) ? code : "INTERNAL_SERVER_ERROR";
  if (isErrorCode(code)) return code;
  return (typeof code === "string" && Object.hasOwn(translated, code) && translated[code]) || "INTERNAL_SERVER_ERROR";
}

/**
 * The gateway leaves a way with `@` for "each of the list", or with its own `_entities`, where a subgraph's error did not
 * say which entity it is about. The path is cut there: it then points at the list.
 */
function placeOf(
  formatted: GraphQLFormattedError,
  fromSubgraph: boolean,
): Pick<GraphQLFormattedError, "path" | "locations"> {
  const cut = formatted.path?.findIndex((step) => step === "@" || step === "_entities") ?? -1;
  const path = cut === -1 ? formatted.path : formatted.path?.slice(0, cut);
  return {
    ...(path !== undefined && path.length > 0 && { path }),
    // A subgraph's locations point into a document that the client has never seen.
    ...(!fromSubgraph && formatted.locations !== undefined && { locations: formatted.locations }),
  };
}

/** A variable's value may be as long as the body, and graphql-js repeats it. */
function shortened(message: string): string {
  return message.length <= 1_000 ? message : `${message.slice(0, 1_000)}…`;
}

/** Lets a caller outside Apollo (a route, a plugin) send an error through the same door. */
export function throughDoor(log: Logger, error: GraphQLError): GraphQLFormattedError {
  const { message, path, locations, extensions } = error.toJSON();
  return errorDoor(log)(
    { message, ...(path && { path }), ...(locations && { locations }), extensions: { ...extensions } },
    error,
  );
}
