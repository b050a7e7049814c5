import { rowsByKey } from "@phong-trao/kit/questions.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { UnitEnd } from "./outcome.ts";

type EndOfUnit = UnitEnd & { readonly of: string };

/** What happened to units on the day after their last. Nothing for those that go on. */
export const endOfUnit = rowsByKey<EndOfUnit>(
  "end of a unit",
  async (keys, { db }) => {
    const { rows } = await sql<EndOfUnit>`
      select unit.id as of, change.kind, transfer.share
      from administrative_unit as unit
      join change_unit as took_part on took_part.unit_id = unit.id and took_part.role = 'ORIGINAL'
      join administrative_change as change
        on change.id = took_part.change_id and change.effective_on = upper(unit.validity)
      left join unit_transfer as transfer on transfer.change_id = change.id and transfer.from_id = unit.id
      where unit.id = any(${keys}::text[])`.execute(db);
    return rows;
  },
  ({ of }) => of,
);
