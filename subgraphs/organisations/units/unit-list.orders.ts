import { ascending, type OrderTerm } from "@phong-trao/kit/connections/list.ts";
import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";
import type { AdministrativeUnitOrder } from "../src/generated/resolvers.ts";
import { unitLevels } from "./unit.words.ts";

export type Orders = Record<AdministrativeUnitOrder, readonly OrderTerm[]>;

/** Each in the words of an index: see the migration that makes unit_name_in_order, and its like. */
export const name = ascending(sql`unit_name.sort_name collate "C"`, "text");
export const level = ascending(levelOf(sql`unit_name.level`), "integer");
/** Behind every digit. */
export const code = ascending(sql`coalesce(unit_code.code, '~')`, "text");

export function levelOf(column: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`array_position(${sql.lit(`{${unitLevels.join(",")}}`)}::text[], ${column})`;
}
