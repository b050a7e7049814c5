/** One question of a plan to a subgraph. */
export interface Fetch {
  readonly subgraph: string;
  /** The same string for each request of one operation: whatever is made of it once can be kept by it. */
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isMutation: boolean;
  /** Where in the answer the entities stand, `@` for each item of a list; empty for root fields. */
  readonly path: readonly string[];
  /**
   * No other step needs its answer, and the same subgraph is asked again by a later step beside it: where a question
   * costs an exchange, it can go along with that one.
   */
  readonly canWait: boolean;
}

/** As a subgraph says it: a way into its own answer. */
export interface FetchError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What a subgraph says. Its objects become part of the answer: they are the executor's to change. */
export interface FetchAnswer {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly FetchError[] | undefined;
}

/** Never rejects for what happens to a subgraph: then it answers with errors that say which part is missing. */
export type Ask = (fetch: Fetch) => Promise<FetchAnswer>;
