import { GraphQLError } from "graphql";
import type { ErrorCode } from "./error-codes.ts";

/**
 * An error that a client may see: a code of the closed list and a sentence that says what to do.
 * Any other error is a defect, and leaves the gateway as "internal error" with a reference number.
 */
export function fault(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
