import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { TableRows } from "./rows.ts";

/** PostgreSQL takes 65,535 parameters in a statement; the widest tables here have some forty columns. */
const rowsInAStatement = 500;

/**
 * Within the transaction of `em`: old SOURCE rows go, last table first, and new ones come.
 * Deferrable foreign keys are looked at when all are in, so a row may point at one that comes later.
 */
export async function replaceRows(em: EntityManager, tables: readonly TableRows[]): Promise<void> {
  const trx = em.getKysely();
  await sql`set constraints all deferred`.execute(trx);
  for (const table of tables.toReversed()) {
    await naming(table, "taking out the old rows", () => removeOld(em, table));
  }
  for (const table of tables) {
    for (let from = 0; from < table.rows.length; from += rowsInAStatement) {
      const rows = table.rows.slice(from, from + rowsInAStatement).map((row) => withOrigin(table, row));
      await naming(table, `inserting rows ${from + 1} to ${from + rows.length}`, () =>
        em.insertMany(table.entity, rows),
      );
    }
  }
  await naming(undefined, "checking what points at what", () => sql`set constraints all immediate`.execute(trx));
}

async function removeOld(em: EntityManager, table: TableRows): Promise<void> {
  if (table.replaces === "SOURCE_ROWS" && !hasOrigin(table)) {
    throw new Error(
      `${table.entity.meta.className} has no property "origin". Give it one, or pass "ALL_ROWS" if nothing but facts is in it.`,
    );
  }
  await em.nativeDelete(table.entity, table.replaces === "SOURCE_ROWS" ? { origin: "SOURCE" } : {});
}

const hasOrigin = (table: TableRows) => Object.hasOwn(table.entity.meta.properties, "origin");
const withOrigin = (table: TableRows, row: object) => (hasOrigin(table) ? { ...row, origin: "SOURCE" } : row);

/** What PostgreSQL says names a constraint and a key; which of our tables it was about helps to find the file. */
async function naming<T>(table: TableRows | undefined, doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { detail, constraint, message } = error as { detail?: string; constraint?: string; message: string };
    const what = detail === undefined ? message.slice(-500) : `${detail} (${constraint ?? "no constraint named"})`;
    const where = table === undefined ? "" : `${table.entity.meta.className}: `;
    throw new Error(`${where}PostgreSQL stopped at ${doing}, and nothing was loaded: ${what}`, { cause: error });
  }
}
