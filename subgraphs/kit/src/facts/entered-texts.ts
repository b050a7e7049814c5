import { type Kysely, sql } from "kysely";
import type { FactsText } from "./read-facts.ts";

/** A facts text as the database keeps it. */
export interface KeptText {
  readonly subgraph: string;
  readonly name: string;
  readonly text: string;
  /** `2026-11-22 09:30`, in UTC. */
  readonly enteredAt: string;
}

/** Of all subgraphs, in the order in which they were entered. */
export async function keptTexts<DB>(db: Kysely<DB>): Promise<readonly KeptText[]> {
  const { rows } = await sql<KeptText>`
    select subgraph, name, text, to_char(entered_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as "enteredAt"
    from register.entered_facts
    order by entered_at, name`.execute(db);
  return rows;
}

/** Of one subgraph, in the same order. */
export async function enteredTexts<DB>(db: Kysely<DB>, subgraph: string): Promise<readonly FactsText[]> {
  return (await keptTexts(db)).filter((kept) => kept.subgraph === subgraph).map(enteredText);
}

export const enteredText = ({ name, text }: KeptText): FactsText => ({ name, text, entered: true });
