/**
 * Nonces of the last while, so that each is good once. Only signed requests get as far as this, so nobody but the
 * gateway fills it; and should it be very busy, the oldest are forgotten rather than anybody turned away.
 */
export class Replays {
  #current = new Set<string>();
  #previous = new Set<string>();
  #since: number;
  readonly #lastsMs: number;
  readonly #now: () => number;

  /** @param lastsMs how long a nonce is remembered, at least */
  constructor(lastsMs: number, now: () => number) {
    this.#lastsMs = lastsMs;
    this.#now = now;
    this.#since = now();
  }

  isFirst(nonce: string): boolean {
    if (this.#now() - this.#since >= this.#lastsMs || this.#current.size >= mostNonces) {
      this.#previous = this.#current;
      this.#current = new Set();
      this.#since = this.#now();
    }
    if (this.#current.has(nonce) || this.#previous.has(nonce)) return false;
    this.#current.add(nonce);
    return true;
  }
}

/** In each of two sets: about 50 MB when both are full. */
const mostNonces = 250_000;
