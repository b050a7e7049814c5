/** The closed list of the platform: every error carries one of these in `extensions.code`. */
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
  "OPERATION_TOO_LARGE",
  "OPERATION_TOO_COSTLY",
  "REQUEST_TOO_LARGE",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "SUBGRAPH_UNAVAILABLE",
  "TIMEOUT",
  "INTERNAL_SERVER_ERROR",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The code of an error; one that this client does not know yet counts as an internal error. */
export function codeOf(error: { readonly extensions?: Readonly<Record<string, unknown>> }): ErrorCode {
  const code = error.extensions?.["code"];
  return errorCodes.find((known) => known === code) ?? "INTERNAL_SERVER_ERROR";
}

/** What a dashboard does about an error. */
export type Remedy =
  | "mend the question"
  | "choose again"
  | "start the list anew"
  | "ask for less"
  | "sign in"
  | "ask again later"
  | "report";

/** Every code has its case: once the list has another, this does not compile until it is thought of. */
export function remedyFor(code: ErrorCode): Remedy {
  switch (code) {
    // The reader chose a day, a code or a record that there is none of. The message says what there is instead.
    case "BAD_DATE":
    case "DATE_OUT_OF_COVERAGE":
    case "UNIT_NOT_FOUND":
    case "CODE_NOT_HELD_ON_DATE":
    case "NOT_FOUND":
      return "choose again";
    case "BAD_CURSOR":
      return "start the list anew";
    case "PAGE_SIZE_EXCEEDED":
    case "OPERATION_TOO_LARGE":
    case "OPERATION_TOO_COSTLY":
    case "REQUEST_TOO_LARGE":
      return "ask for less";
    case "UNAUTHENTICATED":
    case "FORBIDDEN":
      return "sign in";
    // retry.ts has asked again already.
    case "SUBGRAPH_UNAVAILABLE":
    case "TIMEOUT":
      return "ask again later";
    // A mistake in the program; whoever wrote it reads the message.
    case "GRAPHQL_PARSE_FAILED":
    case "GRAPHQL_VALIDATION_FAILED":
    case "BAD_USER_INPUT":
    case "BAD_ID":
      return "mend the question";
    // The message has a reference that the operator finds in the log.
    case "INTERNAL_SERVER_ERROR":
      return "report";
    default:
      return code satisfies never;
  }
}
