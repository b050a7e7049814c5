import { rebuildStatements } from "./bring-up-to-date.ts";
import { createPlaces } from "./places.ts";
import { createTotals } from "./roll-up-tables.ts";

const tables = [
  "roll_up",
  "roll_up_series",
  "roll_up_member",
  "counted_by_class",
  "counted_alike",
  "roll_up_place",
] as const;

/**
 * For a migration after which totals are kept in another way: the tables of totals anew, filled from the records.
 *
 * @param createTriggers of all tables that are counted
 */
export const makeRollUpAnew = (createTriggers: readonly string[]): readonly string[] => [
  ...tables.map((table) => `drop table if exists ${table}`),
  `drop function if exists part_of_year(date)`,
  ...createTotals,
  ...createTriggers,
  ...createPlaces,
  ...rebuildStatements,
];
