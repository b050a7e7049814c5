/**
 * The closed list of `extensions.code`: every error that leaves the platform carries one of these and nothing else.
 * Clients branch on them, so a code is never renamed; a new one is a change of the contract.
 */
export const errorCodes = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_CURSOR",
  "BAD_ID",
  "BAD_DATE",
  "DATE_OUT_OF_COVERAGE",
  "PAGE_SIZE_EXCEEDED",
  "UNIT_NOT_FOUND",
  "CODE_NOT_HELD_ON_DATE",
  "NOT_FOUND",
  /** Tokens, depth, selections, aliases, directives, or the shape of the variables. */
  "OPERATION_TOO_LARGE",
  "OPERATION_TOO_COSTLY",
  /** Bytes of the HTTP request: its body or its headers. */
  "REQUEST_TOO_LARGE",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "SUBGRAPH_UNAVAILABLE",
  "TIMEOUT",
  "INTERNAL_SERVER_ERROR",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

const known: ReadonlySet<unknown> = new Set(errorCodes);

export function isErrorCode(code: unknown): code is ErrorCode {
  return known.has(code);
}
