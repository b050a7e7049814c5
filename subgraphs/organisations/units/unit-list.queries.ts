import { isOneOf } from "@phong-trao/kit/connections/conditions.ts";
import {
  ascending,
  type ListArguments,
  type ListDefinition,
  type OrderTerm,
} from "@phong-trao/kit/connections/list.ts";
import type { Edge, Page } from "@phong-trao/kit/connections/page.ts";
import { containing, fold } from "@phong-trao/kit/database/fold.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import { unitView } from "@phong-trao/schema/ids.ts";
import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";
import type { AdministrativeUnitFilter, AdministrativeUnitOrder } from "../src/generated/resolvers.ts";
import { asSeenOn, unitColumnsButKey, type UnitRow } from "./unit-view.ts";
import { unitLevels } from "./unit.words.ts";

/** A unit in a list, with the name that a search found. */
export interface FoundUnitRow extends UnitRow {
  readonly matchedName: MatchedName | null;
}
export interface MatchedName {
  readonly name: string;
  readonly validFrom: string | null;
  readonly validThrough: string | null;
}
export type FoundUnitPage = Page<FoundUnitRow>;
export type FoundUnitEdge = Edge<FoundUnitRow>;

export interface UnitArguments extends ListArguments {
  readonly asOf?: string | null;
  readonly filter?: AdministrativeUnitFilter | null;
  readonly orderBy: AdministrativeUnitOrder;
}

export const largestCodeList = 5_000;

/**
 * Made for one set of arguments: where names are searched, what was found ranks the units. With `asOf` only units that
 * existed on that day, seen on it; without, all of them, each as it is today or was on its last day.
 */
export function unitList({ asOf, filter }: UnitArguments, today: string): ListDefinition<FoundUnitRow, UnitArguments> {
  const searched = filter?.search ?? null;
  const day = sql`${asOf ?? today}::date`;
  return {
    name: "AdministrativeUnit",
    columns: sql<FoundUnitRow>`${unitColumnsButKey()}, ${asOf ?? null}::date as on, ${
      searched === null ? sql`null::jsonb` : matchedName
    } as "matchedName"`,
    from: sql`administrative_unit as unit
      ${searched === null ? sql`` : matchingNames(searched)}
      ${asSeenOn(day)}`,
    key: sql.ref("unit.id"),
    orders: {
      RELEVANCE:
        searched === null ? [level, name] : [ascending(sql`matched.rank`, "integer"), existence(day), level, name],
      NAME_ASC: [name],
      // Behind every digit.
      CODE_ASC: [ascending(sql`coalesce(unit_code.code, '~')`, "text")],
    } satisfies Record<AdministrativeUnitOrder, readonly OrderTerm[]>,
    where: () => [
      ...(asOf == null ? [] : [sql<boolean>`unit.validity @> ${asOf}::date`]),
      ...isOneOf(sql`unit.level`, filter?.levels),
      ...isOneOf(sql`unit_type.type`, filter?.types),
      ...holding(filter?.codes, asOf),
      ...inside(filter?.within, asOf, today),
    ],
  };
}

/** Each in the words of an index: see the migration that makes unit_name_in_order, and its like. */
const name = ascending(sql`unit_name.sort_name collate "C"`, "text");
const level = ascending(
  sql`array_position(${sql.lit(`{${unitLevels.join(",")}}`)}::text[], unit_name.level)`,
  "integer",
);
const existence = (day: RawBuilder<unknown>) =>
  ascending(sql`(case when unit.validity @> ${day} then 0 else 1 end)`, "integer");

/**
 * Of each unit the name that matches best: one that is what was searched, with its type or without; then one that begins
 * with it; then one that contains it. Of equally good names the latest.
 */
function matchingNames(searched: string): RawBuilder<unknown> {
  const folded = fold(searched);
  return sql`join (
        select distinct on (unit_id) unit_id, name, validity,
          case
            when ${folded} in (search_text, sort_name) then 0
            when search_text like ${`${folded}%`} or sort_name like ${`${folded}%`} then 1
            else 2
          end as rank
        from unit_name
        where search_text like ${containing(searched)}
        order by unit_id, rank, validity desc
      ) as matched on matched.unit_id = unit.id`;
}

const matchedName = sql`jsonb_build_object('name', matched.name,
    'validFrom', lower(matched.validity), 'validThrough', upper(matched.validity) - 1)`;

function holding(codes: readonly string[] | null | undefined, asOf: string | null | undefined) {
  if (codes == null) return [];
  if (codes.length > largestCodeList) {
    throw fault("BAD_USER_INPUT", `At most ${largestCodeList} codes can be given; these are ${codes.length}.`);
  }
  const onTheDay = asOf == null ? sql`` : sql` and held.validity @> ${asOf}::date`;
  return [
    sql<boolean>`exists (
        select from unit_code as held
        where held.unit_id = unit.id and held.code = any(${codes}::text[])${onTheDay})`,
  ];
}

/** Below the unit on the view date: that of the list, or else that inside the id. */
function inside(within: string | null | undefined, asOf: string | null | undefined, today: string) {
  if (within == null) return [];
  const view = unitView(within);
  return [
    sql<boolean>`unit.id in (
        select member_id
        from containment
        where unit_id = ${view.key} and during @> ${asOf ?? view.on ?? today}::date
          and not inherited and member_id <> unit_id)`,
  ];
}
