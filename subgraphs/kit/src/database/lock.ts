import type pg from "pg";

/** "phong trào", in ASCII codes of its initials: ours among other programs' locks in the same database. */
const ours = 0x7074;
const purposes = { migrate: 1, load: 2 } as const;
type Purpose = keyof typeof purposes;

/** For `select pg_advisory_xact_lock(…)`: held until the transaction ends. */
export const lockNumbers = (purpose: Purpose) => [ours, purposes[purpose]] as const;

/** Only one process at a time does this in this database; the others wait until it is done. */
export async function onlyOne<T>(client: pg.Client, purpose: Purpose, work: () => Promise<T>): Promise<T> {
  await client.query("select pg_advisory_lock($1, $2)", [...lockNumbers(purpose)]);
  try {
    return await work();
  } finally {
    // Also released by the server when the connection is gone, so a process that dies holds nobody up.
    await client.query("select pg_advisory_unlock($1, $2)", [...lockNumbers(purpose)]).catch(() => {});
  }
}
