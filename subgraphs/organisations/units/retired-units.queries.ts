import { rowsByKey } from "@phong-trao/kit/questions.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { StoredCitation } from "@phong-trao/kit/records/record.entity.ts";

export interface RetiredUnitRow {
  readonly code: string;
  readonly name: string;
  /** The key of a unit. */
  readonly carriedOnBy: string;
  readonly citations: readonly StoredCitation[];
}

const columns = sql`code, name, carried_on_by_id as "carriedOnBy", citations`;

/** Retired communes that had a code. */
export const retiredWithCode = rowsByKey<RetiredUnitRow>(
  "retired communes with a code",
  async (codes, { db }) => {
    const { rows } = await sql<RetiredUnitRow>`
      select ${columns}
      from retired_unit
      where code = any(${codes}::text[])
      order by code, id`.execute(db);
    return rows;
  },
  ({ code }) => code,
);

/** Retired communes that a unit carried on. */
export const retiredInto = rowsByKey<RetiredUnitRow>(
  "retired communes of a unit",
  async (units, { db }) => {
    const { rows } = await sql<RetiredUnitRow>`
      select ${columns}
      from retired_unit
      where carried_on_by_id = any(${units}::text[])
      order by code, id`.execute(db);
    return rows;
  },
  ({ carriedOnBy }) => carriedOnBy,
);
