import { type Kysely, sql } from "kysely";
import { withOrm } from "../database/owner.ts";
import { type KeptText, keptTexts } from "./entered-texts.ts";
import { type AnyFacts, inOneTransaction, loadAllInto, type LoadOutcome, type LoadTables } from "./load-facts.ts";

/** A facts file that is kept in the database: entered where the platform runs, not delivered with the program. */
export interface EnteredFacts {
  /** Of the subgraph that it is for. */
  readonly facts: AnyFacts;
  /** As of a file, `2026-09-20-388-nq-ubtvqh16.yaml`: errors name it, and it stands once. */
  readonly name: string;
  readonly text: string;
}

/** The texts that were kept when somebody decided what to do. */
export type Decided = readonly Pick<KeptText, "subgraph" | "name">[];

/** What was decided looking at the texts that are kept no longer fits: others came or went since. */
export class KeptTextsChanged extends Error {
  override readonly name = "KeptTextsChanged";
}

/**
 * Keeps the texts and makes the database equal to all facts, theirs among them: in one transaction, or not at all. Throws
 * a FactsError with every problem of a text that breaks a rule, and KeptTextsChanged where the texts that are kept are no
 * longer those of `decidedOn`.
 *
 * `all`: the facts of all subgraphs, those first that others build on. Whoever builds on what was entered follows.
 */
export async function enterFacts(
  ownerUrl: string,
  entered: readonly EnteredFacts[],
  all: readonly AnyFacts[] = [...new Set(entered.map(({ facts }) => facts))],
  decidedOn?: Decided,
): Promise<readonly LoadOutcome[]> {
  return change(ownerUrl, all, decidedOn, async (trx) => {
    for (const { facts, name, text } of entered) {
      await sql`
        insert into register.entered_facts (subgraph, name, text, entered_at)
        values (${facts.database.subgraph}, ${name}, ${text}, clock_timestamp())`.execute(trx);
    }
  });
}

/** Takes texts back, and makes the database equal to the facts that are left: on the same terms. */
export async function withdrawFacts(
  ownerUrl: string,
  texts: Decided,
  all: readonly AnyFacts[],
  decidedOn?: Decided,
): Promise<readonly LoadOutcome[]> {
  return change(ownerUrl, all, decidedOn, async (trx) => {
    for (const { subgraph, name } of texts) {
      await sql`delete from register.entered_facts where subgraph = ${subgraph} and name = ${name}`.execute(trx);
    }
  });
}

async function change(
  ownerUrl: string,
  all: readonly AnyFacts[],
  decidedOn: Decided | undefined,
  work: (trx: Kysely<LoadTables>) => Promise<void>,
): Promise<readonly LoadOutcome[]> {
  const [first] = all;
  if (first === undefined) {
    return [];
  }
  return withOrm(first.database, ownerUrl, (orm) =>
    inOneTransaction(orm.em.getKysely<LoadTables>(), async (trx) => {
      // Under the lock of loads: nobody else enters or withdraws anything until this is done.
      if (decidedOn !== undefined && named(decidedOn) !== named(await keptTexts(trx))) {
        throw new KeptTextsChanged("Somebody else has entered or withdrawn facts meanwhile.");
      }
      await work(trx);
      return loadAllInto(trx, ownerUrl, all);
    }),
  );
}

const named = (texts: Decided) =>
  texts
    .map(({ subgraph, name }) => `${subgraph}/${name}`)
    .toSorted()
    .join();
