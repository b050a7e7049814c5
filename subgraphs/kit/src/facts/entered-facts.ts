import { sql } from "kysely";
import { withOrm } from "../database/owner.ts";
import { type AnyFacts, inOneTransaction, loadAllInto, type LoadOutcome, type LoadTables } from "./load-facts.ts";

/** A facts file that is kept in the database: entered where the platform runs, not delivered with the program. */
export interface EnteredFacts {
  /** Of the subgraph that it is for. */
  readonly facts: AnyFacts;
  /** As of a file, `2026-09-20-388-nq-ubtvqh16.yaml`: errors name it, and it stands once. */
  readonly name: string;
  readonly text: string;
}

/**
 * Keeps the texts and makes the database equal to all facts, theirs among them: in one transaction, or not at all. Throws
 * a FactsError with every problem of a text that breaks a rule.
 *
 * `all`: the facts of all subgraphs, those first that others build on. Whoever builds on what was entered follows.
 */
export async function enterFacts(
  ownerUrl: string,
  entered: readonly EnteredFacts[],
  all: readonly AnyFacts[] = [...new Set(entered.map(({ facts }) => facts))],
): Promise<readonly LoadOutcome[]> {
  const [first] = all;
  if (first === undefined) {
    return [];
  }
  return withOrm(first.database, ownerUrl, (orm) =>
    inOneTransaction(orm.em.getKysely<LoadTables>(), async (trx) => {
      for (const { facts, name, text } of entered) {
        await sql`
          insert into register.entered_facts (subgraph, name, text, entered_at)
          values (${facts.database.subgraph}, ${name}, ${text}, clock_timestamp())`.execute(trx);
      }
      return loadAllInto(trx, ownerUrl, all);
    }),
  );
}
