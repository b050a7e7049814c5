import { rowsByKey } from "@phong-trao/kit/questions.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { UnitType } from "../src/generated/resolvers.ts";

/** Both days are within; null is open. */
export interface Dated {
  readonly of: string;
  readonly validFrom: string | null;
  readonly validThrough: string | null;
}
export interface DatedNameRow extends Dated {
  readonly name: string;
}
export interface DatedCodeRow extends Dated {
  readonly code: string;
}
export interface DatedTypeRow extends Dated {
  readonly type: UnitType;
}
export interface DatedParentRow extends Dated {
  readonly parentKey: string;
}

const days = sql`unit_id as of, lower(validity) as "validFrom", upper(validity) - 1 as "validThrough"`;
const ofUnit = ({ of }: Dated) => of;

export const namesOfUnit = rowsByKey<DatedNameRow>(
  "names of a unit",
  async (keys, { db }) => {
    const { rows } = await sql<DatedNameRow>`
      select ${days}, name
      from unit_name
      where unit_id = any(${keys}::text[])
      order by unit_id, validity`.execute(db);
    return rows;
  },
  ofUnit,
);

export const codesOfUnit = rowsByKey<DatedCodeRow>(
  "codes of a unit",
  async (keys, { db }) => {
    const { rows } = await sql<DatedCodeRow>`
      select ${days}, code
      from unit_code
      where unit_id = any(${keys}::text[]) and code is not null
      order by unit_id, validity`.execute(db);
    return rows;
  },
  ofUnit,
);

export const typesOfUnit = rowsByKey<DatedTypeRow>(
  "types of a unit",
  async (keys, { db }) => {
    const { rows } = await sql<DatedTypeRow>`
      select ${days}, type
      from unit_type
      where unit_id = any(${keys}::text[])
      order by unit_id, validity`.execute(db);
    return rows;
  },
  ofUnit,
);

export const parentsOfUnit = rowsByKey<DatedParentRow>(
  "parents of a unit",
  async (keys, { db }) => {
    const { rows } = await sql<DatedParentRow>`
      select ${days}, parent_id as "parentKey"
      from unit_parent
      where unit_id = any(${keys}::text[])
      order by unit_id, validity`.execute(db);
    return rows;
  },
  ofUnit,
);
