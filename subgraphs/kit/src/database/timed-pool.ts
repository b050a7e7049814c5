import pg from "pg";

/** Hears of each connection that was handed out, or could not be: to one statement, or to those that are sent together. */
export type WaitListener = (milliseconds: number) => void;

export interface Connections {
  readonly total: number;
  readonly idle: number;
  /** Questions that wait for one. */
  readonly waiting: number;
}

/** A pool of `pg` that tells how long whoever asked for a connection waited. Costs nothing while nobody listens. */
export function timedPool(listeners: ReadonlySet<WaitListener>): typeof pg.Pool {
  return class TimedPool extends pg.Pool {
    // `pg` declares two overloads: with a callback, as its own `query` asks, and with a promise, as Kysely does.
    // oxlint-disable-next-line typescript/no-explicit-any
    override connect(callback?: any): any {
      if (listeners.size === 0 || callback !== undefined) return super.connect(callback);
      const began = performance.now();
      return super.connect().finally(() => {
        const waited = performance.now() - began;
        for (const listener of listeners) listener(waited);
      });
    }
  };
}
