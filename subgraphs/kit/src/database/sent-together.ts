import type pg from "pg";
import { BoundedCache } from "../bounded-cache.ts";
import { underWay } from "../observed/under-way.ts";
import type { PipelinedClient } from "./statement-client.ts";

/** Milliseconds. Who stands behind a statement on its connection waits as long as it takes. */
const shortMs = 10;
/**
 * Statements of one moment over one connection at most: a turn of an operation seldom has more, and where many operations
 * ask at once, the cores of the database server have something to do side by side.
 */
const mostTogether = 4;
/** Of how many texts it is known whether they take longer. */
const knownTexts = 1_000;

/** Sends a statement and resolves with what PostgreSQL answers. */
export type Send = (sql: string, values: unknown[]) => Promise<pg.QueryResult>;

interface Waiting {
  readonly sql: string;
  readonly values: unknown[];
  /** Whose request it belongs to. */
  readonly around: ReturnType<typeof underWay.getStore>;
  readonly answered: (result: pg.QueryResult) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Statements that come up in one moment go out over few connections, in one write over each, and are answered in their
 * order, each a transaction of its own: to wake up one more server process takes longer than most of them do. Those that took
 * long when they were last asked have connections of their own, and nobody behind them.
 */
export function sentTogether(pool: pg.Pool): Send {
  const areLong = new BoundedCache<boolean>(knownTexts);
  let together: Waiting[] = [];

  return (sql, values) =>
    new Promise((answered, failed) => {
      const one = { sql, values, around: underWay.getStore(), answered, failed };
      if (areLong.get(sql) === true) {
        void send([one]);
      } else if (together.push(one) === 1) {
        // After everything that can be asked by now has been.
        process.nextTick(() => {
          const all = together;
          together = [];
          for (let from = 0; from < all.length; from += mostTogether) void send(all.slice(from, from + mostTogether));
        });
      }
    });

  async function send(all: readonly Waiting[]): Promise<void> {
    let client: PipelinedClient;
    try {
      client = (await pool.connect()) as unknown as PipelinedClient;
    } catch (error) {
      for (const { failed } of all) failed(error);
      return;
    }
    let isLost = false;
    let since = performance.now();
    const answer = async ({ sql, values, around, answered, failed }: Waiting, place: number) => {
      try {
        // Without a request as well: nobody's statement is that of whoever has the connection.
        const ask = () => client.queryBehind(place, sql, values);
        answered(await underWay.run(around as NonNullable<typeof around>, ask));
      } catch (error) {
        // `pg` has closed the connection then, as the answer might still come; the pool has not heard of it yet.
        isLost ||= error instanceof Error && error.message === "Query read timeout";
        failed(error);
      }
      const now = performance.now();
      const isLong = now - since > shortMs;
      since = now;
      if (isLong !== (areLong.get(sql) ?? false)) areLong.set(sql, isLong);
    };
    await Promise.all(client.inOneWrite(() => all.map(answer)));
    client.release(isLost);
  }
}
