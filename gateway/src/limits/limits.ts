/** What one client request may ask for. Each is attacked in test/gateway, through literals and through variables. */
export interface Limits {
  /** Bytes of an HTTP body. */
  readonly bodyBytes: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Fields inside fields. The standard introspection query is 15 deep. */
  readonly depth: number;
  /** Selections once fragments are expanded, `__typename` included. Planning time grows with them. */
  readonly selections: number;
  /** Aliases in one selection set, fragments expanded. */
  readonly aliases: number;
  /** Directives once fragments are expanded. */
  readonly directives: number;
  /** `first` and `last`, wherever they stand. */
  readonly pageSize: number;
  /** Sum of `@cost` over the largest answer that `@listSize` allows. */
  readonly cost: number;
  /** Variables that an operation declares. */
  readonly variables: number;
  /** Items in a list inside the variables. */
  readonly listItems: number;
  /** Items in a list for a filter; a list of codes may have `listItems`. */
  readonly filterItems: number;
  /** Characters of a text for an argument. */
  readonly textLength: number;
  /** Sum of the costs of operations under way; what does not fit waits. */
  readonly costUnderWay: number;
  /** Operations that may wait, and for how many milliseconds. */
  readonly waiting: number;
  readonly waitMs: number;
  /** Lists and objects inside each other, in the variables and in literals. */
  readonly inputDepth: number;
  /** Milliseconds that a subgraph may take for one fetch. */
  readonly subgraphMs: number;
  /** Approximate bytes that a subgraph may answer to one fetch. */
  readonly subgraphBytes: number;
  /** Milliseconds for the whole client request: whatever is not there by then is answered as missing. */
  readonly requestMs: number;
  /** Milliseconds to receive a request's headers, and then all of it. */
  readonly headersMs: number;
  readonly receiveMs: number;
  /** Milliseconds between saying "not ready" and closing the door, for load balancers that have to notice. */
  readonly noticeMs: number;
  /** Milliseconds that requests under way get to finish once the door is closed. */
  readonly drainMs: number;
  /** Open TCP connections. */
  readonly connections: number;
  /** Errors in one answer. */
  readonly errors: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 4_000,
  depth: 20,
  selections: 2_000,
  aliases: 30,
  directives: 50,
  pageSize: 100,
  cost: 10_000,
  variables: 100,
  listItems: 5_000,
  filterItems: 100,
  textLength: 1_000,
  costUnderWay: 40_000,
  waiting: 200,
  waitMs: 3_000,
  inputDepth: 20,
  subgraphMs: 5_000,
  subgraphBytes: 16 * 1024 * 1024,
  requestMs: 9_000,
  headersMs: 10_000,
  receiveMs: 30_000,
  noticeMs: 0,
  drainMs: 10_000,
  connections: 2_000,
  errors: 100,
};
