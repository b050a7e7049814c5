import type { RequestRecord } from "../client-scope.ts";

/**
 * How an operation ended: answered in full (`ok`) or with errors beside it (`errors`); the request was at fault
 * (`refused`); the server was too busy or stopping (`busy`); a defect of ours (`failed`); the client did not wait
 * (`gone`).
 */
export type OperationOutcome = "ok" | "errors" | "refused" | "busy" | "failed" | "gone";

/** @param status of the answer; undefined where the client has gone before it was sent */
export function operationOutcome({ codes, unexpected }: RequestRecord, status: number | undefined): OperationOutcome {
  if (status === undefined) return "gone";
  if (unexpected > 0 || (status >= 500 && status !== 503)) return "failed";
  if (status === 503) return "busy";
  if (status >= 400) return "refused";
  return codes.length > 0 ? "errors" : "ok";
}
