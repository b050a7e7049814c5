import { type Kysely, sql } from "kysely";
import { misplacedRows } from "./places.ts";

/** Each table of what was taken over, and what it should hold by what organisations publishes now. */
const takenOver = {
  counted_in: {
    columns: "unit_id, member_id, during, relation, placement",
    from: "organisations.unit_restatement",
  },
  unit_days: {
    columns: "unit_id, level, valid_from, valid_through",
    from: "organisations.unit_life",
  },
  // Whoever is there on a day of both lives. The own first day stands for all before it, the last for all after.
  counted_then: {
    columns: "unit_id, member_id, there",
    from: `(
      select unit_id, member_id, range_agg(daterange(
        case when on_a_day @> first_day then null else lower(on_a_day) end,
        case when on_a_day @> last_day then null else upper(on_a_day) end
      )) as there
      from (
        select place.unit_id, place.member_id, own.valid_from as first_day, own.valid_through as last_day,
          place.during * daterange(life.valid_from, life.valid_through, '[]') as on_a_day
        from organisations.unit_restatement as place
        join organisations.unit_life as life on life.unit_id = place.unit_id
        join organisations.unit_life as own on own.unit_id = place.member_id
        where place.relation = 'PRESENT'
      ) as held
      where not isempty(on_a_day)
      group by unit_id, member_id
    ) as place_then`,
  },
} as const;

type TakenOver = keyof typeof takenOver;

/** Rows that are here or there only. */
function differing(table: TakenOver): string {
  const { columns, from } = takenOver[table];
  return `
    select ${columns}
    from (
      select ${columns}, 1 as here from ${table}
      union all
      select ${columns}, -1 from ${from}
    ) as either
    group by ${columns}
    having sum(here) <> 0`;
}

/** The units whose counts are others by now. */
export const unitsToCountAnew = `
  select unit_id from (${differing("counted_in")}) as differing
  union
  select unit_id from (${differing("counted_then")}) as differing
  union
  select unit_id from (${differing("unit_days")}) as differing`;

/** How many rows are not as organisations publishes them, or not as follows from that. */
export async function staleRows<DB>(trx: Kysely<DB>): Promise<number> {
  const tables = (["counted_in", "unit_days", "counted_then"] as const).map(
    (table) => `(select count(*) from (${differing(table)}) as differing)`,
  );
  const { rows } = await sql
    .raw<{ stale: number }>(`select ${[...tables, `(${misplacedRows})`].join(" + ")} as stale`)
    .execute(trx);
  return rows[0]?.stale ?? 0;
}

/** Makes the rows of the units in `touched` as they should be; and the days of all units. */
export async function takeOver<DB>(trx: Kysely<DB>): Promise<void> {
  await makeEqual(trx, "unit_days", `select unit_id from (${differing("unit_days")}) as differing`);
  await makeEqual(trx, "counted_in", "table touched");
  await makeEqual(trx, "counted_then", "table touched");
}

async function makeEqual<DB>(trx: Kysely<DB>, table: TakenOver, units: string): Promise<void> {
  const { columns, from } = takenOver[table];
  await sql.raw(`create temporary table differing on commit drop as ${units}`).execute(trx);
  await sql.raw(`delete from ${table} where unit_id in (table differing)`).execute(trx);
  await sql
    .raw(`insert into ${table} (${columns}) select ${columns} from ${from} where unit_id in (table differing)`)
    .execute(trx);
  await sql.raw(`drop table differing`).execute(trx);
  await sql.raw(`analyze ${table}`).execute(trx);
}
