import { isOneOf } from "@phong-trao/kit/connections/conditions.ts";
import { ascending, descending, type ListDefinition } from "@phong-trao/kit/connections/list.ts";
import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";
import type { NameStanding } from "../src/generated/resolvers.ts";
import { matchingNames } from "./search-matches.ts";
import type { SearchReading } from "./search-reading.ts";
import { holding, inside } from "./unit-list.filters.ts";
import { code, levelOf, name, type Orders } from "./unit-list.orders.ts";
import type { FoundUnitRow, UnitArguments } from "./unit-list.queries.ts";
import { asSeenOn, unitColumnsButKey } from "./unit-view.ts";

/**
 * A search may find thousands, of which a page shows a few: those are picked by what stands in the indexes' own tables,
 * and only they are joined with the rest. Orders and types of the view take the joins before.
 */
export function unitsFound(
  reading: SearchReading,
  { asOf, filter, orderBy }: UnitArguments,
  today: string,
): ListDefinition<FoundUnitRow, UnitArguments> {
  const day = sql`${asOf ?? today}::date`;
  const key = sql.ref<string>("matched.unit_id");
  const byTheView = orderBy !== "RELEVANCE" || filter?.types != null;
  return {
    name: "AdministrativeUnit",
    columns: sql`matched.name as found, matched.valid_from, matched.valid_through, matched.standing`,
    from: sql`${matchingNames(reading, day)}
      ${byTheView ? sql`join administrative_unit as unit on unit.id = matched.unit_id ${asSeenOn(day)}` : sql``}`,
    key,
    orders: { RELEVANCE: relevance, NAME_ASC: [name], CODE_ASC: [code] } satisfies Orders,
    where: () => [
      ...(asOf == null ? [] : [isThereOn(day)]),
      ...isOneOf(sql`matched.level`, filter?.levels),
      ...isOneOf(sql`unit_type.type`, filter?.types),
      ...holding(key, filter?.codes, asOf),
      ...inside(key, filter?.within, asOf, today),
    ],
    comparesAll: true,
    details: {
      columns: sql<FoundUnitRow>`${unitColumnsButKey()}, ${asOf ?? null}::date as on, ${matchedName} as "matchedName"`,
      joins: sql`join administrative_unit as unit on unit.id = page.key ${asSeenOn(day)}`,
    },
  };
}

/** Of names that are the same in all else the one that held longer comes first. */
const relevance = [
  ascending(sql`matched.rank`, "integer"),
  ascending(sql`matched.standing`, "integer"),
  ascending(levelOf(sql`matched.level`), "integer"),
  ascending(sql`matched.bare`, "text"),
  descending(sql`matched.last_day`, "date"),
];

/** In the order of `standing`. */
const standings = ["CURRENT", "FORMER", "UPCOMING", "RETIRED"] as const satisfies readonly NameStanding[];

const matchedName = sql`jsonb_build_object('name', page.found, 'validFrom', page.valid_from,
    'validThrough', page.valid_through, 'standing', (${sql.lit(`{${standings.join(",")}}`)}::text[])[page.standing + 1])`;

/**
 * Whoever bears the name on the day is there on it; of the others only the unit itself tells. No `exists`: PostgreSQL
 * would rather read all units once than look up some hundreds.
 */
const isThereOn = (day: RawBuilder<unknown>) => sql<boolean>`(matched.standing = 0 or (
        select unit.validity @> ${day}
        from administrative_unit as unit
        where unit.id = matched.unit_id))`;
