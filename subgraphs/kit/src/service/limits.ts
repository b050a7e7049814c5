/** What a service bears. The gateway's own limits are tighter; these hold when something else is wrong. */
export interface ServiceLimits {
  /** Bytes of a fetch: a document, and the keys of as many entities as an operation's cost allows. */
  readonly bodyBytes: number;
  /** Milliseconds to receive a request's headers, and then all of it. */
  readonly headersMs: number;
  readonly receiveMs: number;
  /** Milliseconds after which a fetch is given up. The gateway has stopped waiting long before. */
  readonly fetchMs: number;
  /** Milliseconds that fetches under way get to finish when the service stops. */
  readonly drainMs: number;
  /** Open TCP connections. */
  readonly connections: number;
}

export const defaultServiceLimits: ServiceLimits = {
  bodyBytes: 8 * 1024 * 1024,
  headersMs: 5_000,
  receiveMs: 10_000,
  fetchMs: 15_000,
  drainMs: 8_000,
  connections: 1_000,
};
