import { type Kysely, sql } from "@phong-trao/kit/database/sql.ts";
import { type ContainmentRow, containment } from "./containment.ts";
import type { ParentSpan, Transfer, UnitSpan } from "./history.ts";

const rowsInAStatement = 5_000;

/** Makes the table anew from the units that are in; in the transaction of the load, so that nobody sees it half made. */
export async function rebuildContainment<DB>(trx: Kysely<DB>): Promise<void> {
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

  await sql`delete from containment`.execute(trx);
  let waiting: ContainmentRow[] = [];
  for (const rows of containment({ units: units.rows, parents: parents.rows, transfers: transfers.rows })) {
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
    insert into containment (unit_id, member_id, during, own, inherited, placement)
    select unit_id, member_id, daterange(from_day, until_day), own, inherited, placement
    from unnest(
      ${column("unit")}::text[], ${column("member")}::text[], ${column("from")}::date[], ${column("until")}::date[],
      ${column("own")}::boolean[], ${column("inherited")}::boolean[], ${column("placement")}::text[]
    ) as made(unit_id, member_id, from_day, until_day, own, inherited, placement)`.execute(trx);
}
