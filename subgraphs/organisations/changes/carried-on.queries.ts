import { type Question, question } from "@phong-trao/kit/questions.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { Transfer, UnitSpan } from "../containment/history.ts";
import { type CarriedOn, carriedOn } from "./carried-on.ts";

export interface AskedOnto {
  readonly unitKey: string;
  readonly asOf: string;
  readonly onto: string;
}

/** What became of each unit of one day by another. Every transfer that can be reached is read in one statement. */
export const unitsOnto: Question<AskedOnto, readonly CarriedOn[]> = question(
  "units onto a day",
  async (asked, { db }) => {
    const keys = [...new Set(asked.map(({ unitKey }) => unitKey))];
    const { rows: transfers } = await sql<Transfer>`
    with recursive step as (
      select id, from_id, to_id, share, change_id
      from unit_transfer
      where from_id = any(${keys}::text[])
      union
      select next.id, next.from_id, next.to_id, next.share, next.change_id
      from step
      join unit_transfer as next on next.from_id = step.to_id
    )
    select step.from_id as from, step.to_id as to, step.share, change.effective_on as "effectiveOn"
    from step
    join administrative_change as change on change.id = step.change_id
    order by change.effective_on, step.from_id, step.to_id`.execute(db);
    const { rows: spans } = await sql<UnitSpan>`
    select id as key, lower(validity) as from, upper(validity) as until
    from administrative_unit
    where id = any(${[...keys, ...transfers.map(({ to }) => to)]}::text[])`.execute(db);

    const outOf = Map.groupBy(transfers, ({ from }) => from);
    const lives = new Map(spans.map((span) => [span.key, span]));
    return asked.map(({ unitKey, ...days }) => carriedOn(unitKey, days, { lives, outOf }));
  },
);
