import type { GraphQLSchema } from "graphql";
import type { StatementListener } from "./database/statement-client.ts";
import type { Connections, WaitListener } from "./database/timed-pool.ts";

/** What every resolver may know of the client request that it works for. */
export interface ClientRequest {
  /** Appears in every log line and in the answer's `x-request-id`. */
  readonly id: string;
  /** The day of CURRENT views, `YYYY-MM-DD`, in Asia/Ho_Chi_Minh. Read once a request, so one answer has one day. */
  readonly today: string;
  /** Aborted when the client has gone or the deadline has passed. */
  readonly signal: AbortSignal;
}

/** A subgraph with its database open: what the gateway reaches by a function call, and what a service serves over HTTP. */
export interface RunningSubgraph {
  readonly name: string;
  /** Executable, with `_entities` and `_service`. */
  readonly schema: GraphQLSchema;
  /** Called once a client request; all fetches of that request share the result, and with it the loaders. */
  contextFor(request: ClientRequest): object;
  /** Hears of every SQL statement that is sent. Returns how to stop listening. */
  onStatement(listener: StatementListener): () => void;
  /** Hears how long each question waited for a connection to the database. Returns how to stop listening. */
  onConnectionWait(listener: WaitListener): () => void;
  /** To its database, at the moment. */
  connections(): Connections;
  /** Subgraphs whose data its answers are made of: itself, and those whose views it reads. */
  readonly dataOf: readonly string[];
  /**
   * Another text after every committed write to the data of `dataOf`, and never again one of before. Rejects within
   * seconds where it cannot be told.
   */
  dataVersion(): Promise<string>;
  /** Resolves when its database answers. */
  ping(): Promise<void>;
  /** Waits for open statements, then closes the connections. Safe to call twice. */
  close(): Promise<void>;
}
