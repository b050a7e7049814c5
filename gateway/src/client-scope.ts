import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { Logger } from "pino";

/** One client request, from its arrival to its log line. Lives in the Apollo context and in `currentScope`. */
export interface ClientScope {
  readonly id: string;
  readonly today: string;
  /** Aborted when the client has gone or the request's time is over. */
  readonly signal: AbortSignal;
  readonly log: Logger;
  /** What the log line will say; filled on the way. Never variables, never the document. */
  readonly record: RequestRecord;
}

export interface RequestRecord {
  operationName?: string;
  operationHash?: string;
  cost?: number;
  codes: string[];
  /** Set when something unexpected happened: what the client is asked to quote. */
  reference?: string;
  unexpected: number;
}

/** The Apollo context. Apollo copies the object itself for each operation, hence the one field with everything in it. */
export interface GatewayContext {
  readonly scope: ClientScope;
}

/** `formatError` is told nothing of the request that it works for; this is how it knows. */
export const currentScope = new AsyncLocalStorage<ClientScope>();

export function newRecord(): RequestRecord {
  return { codes: [], unexpected: 0 };
}

/** Ten hex digits: short enough to be read out on the telephone. */
export function newReference(): string {
  return randomUUID().replaceAll("-", "").slice(0, 10);
}
