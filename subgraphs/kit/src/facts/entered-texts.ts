import { type Kysely, sql } from "kysely";
import type { FactsText } from "./read-facts.ts";

/** In the order in which they were entered. */
export async function enteredTexts<DB>(db: Kysely<DB>, subgraph: string): Promise<readonly FactsText[]> {
  const { rows } = await sql<FactsText>`
    select name, text
    from register.entered_facts
    where subgraph = ${subgraph}
    order by entered_at, name`.execute(db);
  return rows;
}
