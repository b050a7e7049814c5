import { type Question, question } from "@phong-trao/kit/questions.ts";
import { sql } from "kysely";
import { type CarriedOn, carriedOn, type DatedTransfer } from "./carried-on.ts";

export interface AskedOnto {
  readonly unitKey: string;
  readonly day: string;
}

interface Life {
  readonly key: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** What became of each unit by a day. Every transfer that can be reached is read in one statement. */
export const unitsOnto: Question<AskedOnto, readonly CarriedOn[]> = question(
  "units onto a day",
  async (asked, { db }) => {
    const keys = [...new Set(asked.map(({ unitKey }) => unitKey))];
    const { rows: transfers } = await sql<DatedTransfer>`
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
    const { rows: lives } = await sql<Life>`
    select id as key, lower(validity) as from, upper(validity) as until
    from administrative_unit
    where id = any(${[...keys, ...transfers.map(({ to }) => to)]}::text[])`.execute(db);

    const outOf = Map.groupBy(transfers, ({ from }) => from);
    const lifeOf = new Map(lives.map((life) => [life.key, life]));
    return asked.map(({ unitKey, day }) => carriedOn(unitKey, day, outOf, (key) => isThereOn(lifeOf.get(key), day)));
  },
);

function isThereOn(life: Life | undefined, day: string): boolean {
  return life !== undefined && (life.from === null || life.from <= day) && (life.until === null || day < life.until);
}
