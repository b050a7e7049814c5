import { isOneOf } from "@phong-trao/kit/connections/conditions.ts";
import type { ListArguments, ListDefinition } from "@phong-trao/kit/connections/list.ts";
import type { Edge, Page } from "@phong-trao/kit/connections/page.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { AdministrativeUnitFilter, AdministrativeUnitOrder, MatchedName } from "../src/generated/resolvers.ts";
import { unitsFound } from "./search-list.ts";
import { readSearch } from "./search-reading.ts";
import { holding, inside } from "./unit-list.filters.ts";
import { code, level, name, type Orders } from "./unit-list.orders.ts";
import { asSeenOn, unitColumnsButKey, type UnitRow } from "./unit-view.ts";

/** A unit in a list, with the name that a search found. */
export interface FoundUnitRow extends UnitRow {
  readonly matchedName: MatchedName | null;
}
export type FoundUnitPage = Page<FoundUnitRow>;
export type FoundUnitEdge = Edge<FoundUnitRow>;

export interface UnitArguments extends ListArguments {
  readonly asOf?: string | null;
  readonly filter?: AdministrativeUnitFilter | null;
  readonly orderBy: AdministrativeUnitOrder;
}

/**
 * Made for one set of arguments: where names are searched, what was found ranks the units. With `asOf` only units that
 * existed on that day, seen on it; without, all of them, each as it is today or was on its last day.
 */
export function unitList(args: UnitArguments, today: string): ListDefinition<FoundUnitRow, UnitArguments> {
  const reading = readSearch(args.filter?.search ?? "");
  return reading === null ? allUnits(args, today) : unitsFound(reading, args, today);
}

function allUnits(
  { asOf, filter, orderBy }: UnitArguments,
  today: string,
): ListDefinition<FoundUnitRow, UnitArguments> {
  // The unit's, in the words of the order's index.
  const key = sql.ref<string>(orderBy === "CODE_ASC" ? "unit_code.unit_id" : "unit_name.unit_id");
  return {
    name: "AdministrativeUnit",
    columns: sql<FoundUnitRow>`${unitColumnsButKey()}, ${asOf ?? null}::date as on, null::jsonb as "matchedName"`,
    from: sql`administrative_unit as unit ${asSeenOn(sql`${asOf ?? today}::date`)}`,
    key,
    orders: { RELEVANCE: [level, name], NAME_ASC: [name], CODE_ASC: [code] } satisfies Orders,
    where: () => [
      ...(asOf == null ? [] : [sql<boolean>`unit.validity @> ${asOf}::date`]),
      ...isOneOf(sql`unit.level`, filter?.levels),
      ...isOneOf(sql`unit_type.type`, filter?.types),
      ...holding(key, filter?.codes, asOf),
      ...inside(key, filter?.within, asOf, today),
    ],
  };
}
