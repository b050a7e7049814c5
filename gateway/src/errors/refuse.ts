import { GraphQLError } from "graphql";
import type { ErrorCode } from "@phong-trao/schema/error-codes.ts";

/** An error that a client is meant to read. `status` is the HTTP status if nothing else of the operation can be answered. */
export function refusal(
  code: ErrorCode,
  message: string,
  status = 400,
  path?: readonly (string | number)[],
): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: { code, http: { status } } });
}

/** 20000 → `20,000`. */
export function figure(value: number): string {
  return Number.isFinite(value) ? Math.ceil(value).toLocaleString("en-US") : "more than can be counted";
}
