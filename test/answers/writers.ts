import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";

/** What has been written so far, as the writers know it. */
export interface Written {
  /** Greatest value of which PostgreSQL has said that it is committed. */
  committed: number;
  /** Values whose commit was begun: they may be seen. No other may. */
  readonly mayBeSeen: Set<number>;
  commits: number;
  rollbacks: number;
}

export interface Writers extends AsyncDisposable {
  readonly written: Written;
}

type Write = (client: Client, next: () => number) => Promise<number>;

/** Each gives back the value that it wrote, in a transaction that is still open. Values only grow. */
const writes: readonly Write[] = [
  async (client, next) => {
    const value = next();
    await client.query(insert(value));
    return value;
  },
  // Long: others that began later are committed before.
  async (client, next) => {
    const value = next();
    await client.query(insert(value));
    await pause(15);
    return value;
  },
  // In bulk, and part of it taken back.
  async (client, next) => {
    const value = next();
    await client.query("savepoint before");
    await client.query(insert(next()));
    await client.query("rollback to before");
    await client.query(
      `insert into visits.visit select '${value}-' || at, '${value}' from generate_series(1, 300) as at`,
    );
    return value;
  },
  async (client, next) => {
    const value = next();
    await client.query(insert(value));
    await client.query(`update visits.visit set place_id = '${value}' where id = '${value}'`);
    await client.query(`delete from visits.visit where place_id::bigint < ${value - 200}`);
    return value;
  },
  async (client, next) => {
    await client.query("truncate visits.visit");
    // Now nobody else has a value that is not committed.
    const value = next();
    await client.query(insert(value));
    return value;
  },
];

const insert = (value: number) => `insert into visits.visit (id, place_id) values ('${value}', '${value}')`;

/**
 * As many as there are connections, each writing one transaction after the other until it is disposed of.
 *
 * @param reads how many there were so far: a writer lets some hundreds pass before it goes on, so that a slow machine sees
 *   as many reads for each write as a quick one
 */
export async function startWriters(url: string, connections: number, reads: () => number): Promise<Writers> {
  const written: Written = { committed: 0, mayBeSeen: new Set([0]), commits: 0, rollbacks: 0 };
  let last = 0;
  const stopping = new AbortController();
  const next = () => ++last;

  async function transaction(client: Client, at: number): Promise<void> {
    await client.query("begin");
    // Each fortieth empties the table; the others take turns.
    const write = at % 40 === 39 ? writes[4] : writes[at % 4];
    const value = await (write as Write)(client, next);
    if (at % 7 === 3) {
      await client.query("rollback");
      written.rollbacks += 1;
      return;
    }
    written.mayBeSeen.add(value);
    await client.query("commit");
    written.committed = Math.max(written.committed, value);
    written.commits += 1;
  }

  async function work(client: Client, first: number): Promise<void> {
    for (let at = first; !stopping.signal.aborted; at += 1) {
      await transaction(client, at);
      const goOnAt = reads() + Math.random() * 1_200;
      do await pause(1);
      while (reads() < goOnAt && !stopping.signal.aborted);
    }
  }

  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  const working = clients.map((client, at) => work(client, at * 11));
  return {
    written,
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await Promise.all(working);
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}
