import { rowsByKey } from "@phong-trao/kit/questions.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { SuccessionShare } from "../src/generated/resolvers.ts";

/** One step of succession, seen from the unit `of`. */
export interface SuccessionRow {
  readonly of: string;
  readonly unitKey: string;
  readonly share: SuccessionShare;
  readonly changeKey: string;
}

const ofUnit = ({ of }: SuccessionRow) => of;

export const predecessorsOfUnit = rowsByKey<SuccessionRow>(
  "predecessors of a unit",
  async (keys, { db }) => {
    const { rows } = await sql<SuccessionRow>`
      select transfer.to_id as of, transfer.from_id as "unitKey", transfer.share, transfer.change_id as "changeKey"
      from unit_transfer as transfer
      join administrative_change as change on change.id = transfer.change_id
      where transfer.to_id = any(${keys}::text[])
      order by transfer.to_id, change.effective_on, transfer.from_id`.execute(db);
    return rows;
  },
  ofUnit,
);

export const successorsOfUnit = rowsByKey<SuccessionRow>(
  "successors of a unit",
  async (keys, { db }) => {
    const { rows } = await sql<SuccessionRow>`
      select transfer.from_id as of, transfer.to_id as "unitKey", transfer.share, transfer.change_id as "changeKey"
      from unit_transfer as transfer
      join administrative_change as change on change.id = transfer.change_id
      where transfer.from_id = any(${keys}::text[])
      order by transfer.from_id, change.effective_on, transfer.to_id`.execute(db);
    return rows;
  },
  ofUnit,
);
