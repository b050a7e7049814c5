import { asOwner, withOrm } from "@phong-trao/kit/database/owner.ts";
import type { AnyKysely } from "@phong-trao/kit/questions.ts";
import { type Asked, type Counted, counts } from "@phong-trao/kit/statistics/count.queries.ts";
import { verifyRollUp } from "@phong-trao/kit/statistics/verify-roll-up.ts";
import { database } from "@phong-trao/movements/database.ts";
import { organisations } from "@phong-trao/organisations";
import { createDatabase } from "../stack/postgres.ts";
import { publishedTables } from "./country.ts";

export const today = "2026-11-22";

/** The tables of organisations and movements, without any row, on a database of its own. */
export async function inEmptyRegister(work: (db: AnyKysely, url: string) => Promise<void>): Promise<void> {
  await using own = await createDatabase();
  await organisations.migrate(own.url);
  await database.migrate(own.url);
  await asOwner(own.url, {}, (client) => client.query(publishedTables));
  await withOrm(database, own.url, (orm) => work(orm.em.getKysely(), own.url));
}

export const verified = (db: AnyKysely) => db.transaction().setIsolationLevel("repeatable read").execute(verifyRollUp);

export async function answersTo(db: AnyKysely, asked: readonly Asked[]): Promise<readonly (readonly Counted[])[]> {
  const answers = await counts.answer(asked, { db, today, signal: new AbortController().signal, knows: () => {} });
  return answers.map((answer) => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
}
