import { type AnyKysely, type Question, question } from "@phong-trao/kit/questions.ts";
import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";
import type { Transfer, UnitSpan } from "../containment/history.ts";
import { cameFrom, type SuccessionBothWays } from "./came-from.ts";
import { type CarriedOn, carriedOn } from "./carried-on.ts";

export interface AskedOnto {
  readonly unitKey: string;
  readonly asOf: string;
  readonly onto: string;
}

/** What became of each unit of one day by another, by key. */
export const unitsOnto: Question<AskedOnto, readonly CarriedOn[]> = question(
  "units onto a day",
  async (asked, { db }) => {
    const succession = await succeeding(db, unitsOf(asked));
    return asked.map(({ unitKey, ...days }) => inOrder(carriedOn(unitKey, days, succession)));
  },
);

export interface AskedFrom {
  readonly unitKey: string;
  readonly asOf: string;
  readonly from: string;
}

/** The units of an earlier day that each unit is or took something of, by key. */
export const unitsFrom: Question<AskedFrom, readonly CarriedOn[]> = question(
  "units from a day",
  async (asked, { db }) => {
    const succession = await succeeding(
      db,
      sql`
        ${unitsOf(asked)}
        union
        select step.from_id
        from first
        cross join lateral (
          select from_id
          from unit_transfer
          where to_id = first.unit_id
          offset 0
        ) as step`,
    );
    return asked.map(({ unitKey, ...days }) => inOrder(cameFrom(unitKey, days, succession)));
  },
);

const unitsOf = (asked: readonly { readonly unitKey: string }[]) => sql`
        select unit_id collate "C" as unit_id
        from unnest(${[...new Set(asked.map(({ unitKey }) => unitKey))]}::text[]) as asked(unit_id)`;

const inOrder = (found: readonly CarriedOn[]) => found.toSorted((one, other) => (one.unit < other.unit ? -1 : 1));

type Row = UnitSpan & (Omit<Transfer, "from"> | { readonly to: null });

/**
 * The lives of the `first` units and of all that they ever went into, with each transfer out of them: in one statement.
 *
 * PostgreSQL takes each step of a recursion to find ten times as many, and would read the tables of the whole country for
 * the three units of a commune. With `offset 0` it looks up one unit after the other, which is as good for all of them.
 */
async function succeeding(db: AnyKysely, first: RawBuilder<unknown>): Promise<SuccessionBothWays> {
  const { rows } = await sql<Row>`
    with recursive first as (${first}
    ), reached as (
      select unit_id
      from first
      union
      select step.to_id
      from reached
      cross join lateral (
        select to_id
        from unit_transfer
        where from_id = reached.unit_id
        offset 0
      ) as step
    )
    select given.*
    from reached
    cross join lateral (
      select unit.id as key, lower(unit.validity) as from, upper(unit.validity) as until,
        transfer.to_id as to, transfer.share, change.effective_on as "effectiveOn"
      from administrative_unit as unit
      left join unit_transfer as transfer on transfer.from_id = unit.id
      left join administrative_change as change on change.id = transfer.change_id
      where unit.id = reached.unit_id
      offset 0
    ) as given`.execute(db);

  const transfers = rows.flatMap(({ key: from, ...row }): Transfer[] =>
    row.to === null ? [] : [{ from, to: row.to, share: row.share, effectiveOn: row.effectiveOn }],
  );
  return {
    lives: new Map(rows.map(({ key, from, until }) => [key, { key, from, until }])),
    outOf: Map.groupBy(transfers, ({ from }) => from),
    into: Map.groupBy(transfers, ({ to }) => to),
  };
}
