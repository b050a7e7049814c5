import { fault } from "@phong-trao/schema/fault.ts";

/**
 * What a client is told when the database cannot be asked: to try again. Anything else that goes wrong with a statement
 * is a defect of ours, and stays as it is.
 */
export function forClient(error: unknown): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : "";
  if (statementTimeout(code, message)) {
    return fault("TIMEOUT", "The database took too long for this. Ask for less at once, or try again.");
  }
  if (connectionCodes.test(code) || connectionMessages.test(message)) {
    return fault(
      "SUBGRAPH_UNAVAILABLE",
      "This part of the graph cannot be reached at the moment. Try again in a few seconds.",
    );
  }
  return error instanceof Error ? error : new Error(message || String(error));
}

/** PostgreSQL cancels a statement past `statement_timeout`; `pg` gives up on one that is never answered. */
const statementTimeout = (code: string, message: string) => code === "57014" || message === "Query read timeout";

/** Connection exceptions, too many connections, shutdown and start of the server, and what the network says. */
const connectionCodes =
  /^(08\w{3}|53300|57P0[1-5]|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/** `pg` and its pool have no codes for these. */
const connectionMessages =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|Cannot use a pool after calling end)/;
