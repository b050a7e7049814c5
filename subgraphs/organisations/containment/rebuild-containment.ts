import { type Kysely, sql } from "@phong-trao/kit/database/sql.ts";
import { type ContainmentRow, containment } from "./containment.ts";
import { laterContainment } from "./later-containment.ts";
import type { ParentSpan, Transfer, UnitHistories, UnitSpan } from "./history.ts";

/**
 * Brings the table up to date with the units that are in; in the transaction of the load, so that nobody sees it half
 * made. All of it is worked out anew, which takes less than a second for a country, and only what differs is written: a
 * resolution on some communes leaves the rows of all others alone, and whoever counts by them as well.
 */
export async function rebuildContainment<DB>(trx: Kysely<DB>): Promise<void> {
  const histories = await readHistories(trx);
  await makeEqual(trx, "containment", containment(histories));
  await makeEqual(trx, "later_containment", laterContainment(histories));
}

async function makeEqual<DB>(
  trx: Kysely<DB>,
  name: "containment" | "later_containment",
  wanted: Iterable<readonly ContainmentRow[]>,
): Promise<void> {
  const table = sql.id(name);
  await sql`create temporary table next_containment on commit drop as table containment with no data`.execute(trx);
  await gather(trx, wanted);
  await sql`analyze next_containment`.execute(trx);
  await sql`
    delete from ${table} as held
    where not exists (
      select from next_containment as next
      where (next.unit_id, next.member_id, next.during) = (held.unit_id, held.member_id, held.during)
        and (next.own, next.inherited, next.placement) = (held.own, held.inherited, held.placement))`.execute(trx);
  // Side by side for each unit: every list of a unit reads all of them, and would read a page of the table for each.
  await sql`
    insert into ${table}
    select *
    from next_containment as next
    where not exists (
      select from ${table} as held
      where (next.unit_id, next.member_id, next.during) = (held.unit_id, held.member_id, held.during))
    order by unit_id, member_id`.execute(trx);
  await sql`drop table next_containment`.execute(trx);
  await sql`analyze ${table}`.execute(trx);
}

const rowsInAStatement = 20_000;

async function readHistories<DB>(trx: Kysely<DB>): Promise<UnitHistories> {
  const units = await sql<UnitSpan>`
    select id as key, lower(validity) as from, upper(validity) as until
    from administrative_unit
    order by id`.execute(trx);
  const parents = await sql<ParentSpan>`
    select unit_id as unit, parent_id as parent, lower(validity) as from, upper(validity) as until
    from unit_parent
    order by id`.execute(trx);
  const transfers = await sql<Transfer>`
    select transfer.from_id as from, transfer.to_id as to, transfer.share, change.effective_on as "effectiveOn"
    from unit_transfer as transfer
    join administrative_change as change on change.id = transfer.change_id
    order by transfer.id`.execute(trx);
  return { units: units.rows, parents: parents.rows, transfers: transfers.rows };
}

async function gather<DB>(trx: Kysely<DB>, wanted: Iterable<readonly ContainmentRow[]>): Promise<void> {
  let waiting: ContainmentRow[] = [];
  for (const rows of wanted) {
    waiting.push(...rows);
    if (waiting.length >= rowsInAStatement) {
      await insert(trx, waiting);
      waiting = [];
    }
  }
  await insert(trx, waiting);
}

/** Arrays, as there are more rows than a statement may have parameters. */
async function insert<DB>(trx: Kysely<DB>, rows: readonly ContainmentRow[]): Promise<void> {
  const column = <Name extends keyof ContainmentRow>(name: Name) => rows.map((row) => row[name]);
  await sql`
    insert into next_containment (unit_id, member_id, during, own, inherited, placement)
    select unit_id, member_id, daterange(from_day, until_day), own, inherited, placement
    from unnest(
      ${column("unit")}::text[], ${column("member")}::text[], ${column("from")}::date[], ${column("until")}::date[],
      ${column("own")}::boolean[], ${column("inherited")}::boolean[], ${column("placement")}::text[]
    ) as made(unit_id, member_id, from_day, until_day, own, inherited, placement)`.execute(trx);
}
