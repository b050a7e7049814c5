/**
 * Lets as many operations through at once as their costs allow. A process that takes everything in at once answers
 * nobody: here the rest waits a moment, the cheapest first, and is then told to come back.
 */
export interface Turnstile {
  /**
   * Resolves when it is the operation's turn, with what to call when it is over (safe to call twice); with null when
   * the queue is full or the wait too long.
   */
  enter(cost: number, signal: AbortSignal): Promise<(() => void) | null>;
  /** At the moment. */
  state(): TurnstileState;
}

export interface TurnstileState {
  /** Operations that are inside. */
  readonly underWay: number;
  /** Sum of their costs. */
  readonly cost: number;
  /** Operations that wait. */
  readonly waiting: number;
}

export interface TurnstileSize {
  /** Sum of the costs of operations under way. One operation always gets through. */
  readonly costUnderWay: number;
  /** Operations that may wait. */
  readonly waiting: number;
  /** Milliseconds that one waits at most. */
  readonly waitMs: number;
}

/** Even an operation that costs nothing takes some work. */
const leastCost = 100;

interface Waiter {
  readonly cost: number;
  readonly go: (leave: () => void) => void;
}

export function turnstile({ costUnderWay, waiting, waitMs }: TurnstileSize): Turnstile {
  let underWay = 0;
  let operations = 0;
  const queue: Waiter[] = [];

  const fits = (cost: number) => underWay === 0 || underWay + cost <= costUnderWay;

  function start(cost: number): () => void {
    underWay += cost;
    operations += 1;
    let over = false;
    return () => {
      if (over) return;
      over = true;
      underWay -= cost;
      operations -= 1;
      admitNext();
    };
  }

  function admitNext(): void {
    for (let next = queue[0]; next !== undefined && fits(next.cost); next = queue[0]) {
      queue.shift();
      next.go(start(next.cost));
    }
  }

  return {
    state: () => ({ underWay: operations, cost: underWay, waiting: queue.length }),
    async enter(stated, signal) {
      const cost = Math.max(stated, leastCost);
      if (queue.length === 0 && fits(cost)) return start(cost);
      if (queue.length >= waiting || signal.aborted) return null;
      const { promise, resolve } = Promise.withResolvers<(() => void) | null>();
      const waiter: Waiter = { cost, go: resolve };
      const place = queue.findIndex((other) => other.cost > cost);
      queue.splice(place === -1 ? queue.length : place, 0, waiter);
      const giveUp = () => {
        const at = queue.indexOf(waiter);
        if (at !== -1) queue.splice(at, 1);
        resolve(null);
      };
      const timer = setTimeout(giveUp, waitMs);
      signal.addEventListener("abort", giveUp, { once: true });
      try {
        // A cheap newcomer may fit beside what is under way although a dearer one has to wait.
        admitNext();
        return await promise;
      } finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", giveUp);
      }
    },
  };
}
