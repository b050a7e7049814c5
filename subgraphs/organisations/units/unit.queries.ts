import { type Question, question } from "@phong-trao/kit/questions.ts";
import { unitsAsRows } from "@phong-trao/kit/units/containment.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";
import type { UnitLevel } from "../src/generated/resolvers.ts";
import {
  asSeenOn,
  byName,
  type Found,
  inViewOf,
  inViewsOf,
  nearestDay,
  unitColumns,
  type UnitRow,
  viewText,
} from "./unit-view.ts";

/** The unit itself in its view. Null: there is none. */
export const unitInView: Question<UnitView, UnitRow | null> = question(
  "unit in its view",
  async (views, { db, today }) => {
    const { rows } = await sql<Found>`
      select parent.ordinal, ${unitColumns()}
      from ${unitsAsRows(views, today)}
      join administrative_unit as unit on unit.id = parent.unit_id
      ${asSeenOn(sql`parent.day`)}`.execute(db);
    const found = new Map(rows.map((row) => [row.ordinal, row]));
    return views.map((view, place) => inViewOf(view, found.get(place + 1)));
  },
  viewText,
);

/** The units directly under each on the day on which it is seen. */
export const childrenOfUnit = unitsAt("children of a unit", {
  join: sql`join unit_parent as below on below.parent_id = place.unit_id and below.validity @> place.day`,
  unit: sql`below.unit_id`,
  order: sql`unit_code.code, ${byName()}`,
});

export const districtsOfUnit = unitsBelow("districts of a unit", "DISTRICT", sql`unit_code.code, ${byName()}`);
/**
 * The districts of each unit with the communes of each district, where both are asked for: one statement for the tree of
 * a province instead of one for each tier.
 */
export const treeOfUnit: Question<UnitView, readonly DistrictWithCommunes[]> = question(
  "districts and communes of a unit",
  async (views, { db, today }) => {
    // Down by parents: through `containment` all hamlets of the province would be read and left out again.
    const { rows } = await sql<Found & { district: string | null }>`
      select place.ordinal, below.district, ${unitColumns()}
      from (
        select parent.ordinal, parent.unit_id, parent.day as asked_day, view.day
        from ${unitsAsRows(views, today)}
        join administrative_unit as unit on unit.id = parent.unit_id
        cross join lateral ${nearestDay(sql`parent.day`)} as view(day)
      ) as place
      cross join lateral (
        select child.unit_id, null as district
        from unit_parent as child
        where child.parent_id = place.unit_id and child.validity @> place.day
        union all
        select grandchild.unit_id, child.unit_id
        from unit_parent as child
        join unit_parent as grandchild on grandchild.parent_id = child.unit_id and grandchild.validity @> place.day
        where child.parent_id = place.unit_id and child.validity @> place.day
      ) as below
      join administrative_unit as unit on unit.id = below.unit_id
        and unit.level = case when below.district is null then 'DISTRICT' else 'COMMUNE' end
      ${asSeenOn(sql`place.asked_day`)}
      order by place.ordinal, unit_code.code, ${byName()}`.execute(db);
    return inViewsOf(views, rows).map((units) => {
      const communes = Map.groupBy(
        units as readonly (UnitRow & { district: string | null })[],
        ({ district }) => district,
      );
      return units
        .filter(({ level }) => level === "DISTRICT")
        .map((district) => ({ district, communes: communes.get(district.key) ?? [] }));
    });
  },
  viewText,
);

export interface DistrictWithCommunes {
  readonly district: UnitRow;
  readonly communes: readonly UnitRow[];
}

export const communesOfUnit = unitsBelow("communes of a unit", "COMMUNE", sql`unit_code.code, ${byName()}`);
export const hamletsOfUnit = unitsBelow("hamlets of a unit", "HAMLET", byName());

export const neighboursOfUnit = unitsAt("neighbours of a unit", {
  join: sql`join unit_neighbour as border on border.unit_id = place.unit_id`,
  unit: sql`border.neighbour_id`,
  order: byName(),
});

/** All provinces of each day; null is today. */
export const provincesOnDay: Question<Pick<UnitView, "on">, readonly UnitRow[]> = question(
  "provinces on a day",
  async (days, { db, today }) => {
    const { rows } = await sql<Found>`
      select asked.ordinal, ${unitColumns()}
      from unnest(${days.map(({ on }) => on ?? today)}::date[]) with ordinality as asked(day, ordinal)
      join administrative_unit as unit on unit.level = 'PROVINCE' and unit.validity @> asked.day
      ${asSeenOn(sql`asked.day`)}
      order by asked.ordinal, unit_code.code`.execute(db);
    return inViewsOf(days, rows);
  },
);

/** Units that stand in a relation to each of many: one statement, whatever their number. Each is in the view asked for. */
function unitsAt(
  name: string,
  relation: {
    /** From `place`, a unit that was asked for with the day on which it is seen, to the others. */
    readonly join: RawBuilder<unknown>;
    /** The key of the other. */
    readonly unit: RawBuilder<unknown>;
    readonly where?: RawBuilder<unknown>;
    readonly order: RawBuilder<unknown>;
  },
): Question<UnitView, readonly UnitRow[]> {
  return question(
    name,
    async (views, { db, today }) => {
      const { rows } = await sql<Found>`
        select place.ordinal, ${unitColumns()}
        from (
          select parent.ordinal, parent.unit_id, parent.day as asked_day, view.day
          from ${unitsAsRows(views, today)}
          join administrative_unit as unit on unit.id = parent.unit_id
          cross join lateral ${nearestDay(sql`parent.day`)} as view(day)
        ) as place
        ${relation.join}
        join administrative_unit as unit on unit.id = ${relation.unit}
        ${asSeenOn(sql`place.asked_day`)}
        ${relation.where ?? sql``}
        order by place.ordinal, ${relation.order}`.execute(db);
      return inViewsOf(views, rows);
    },
    viewText,
  );
}

function unitsBelow(name: string, level: UnitLevel, order: RawBuilder<unknown>) {
  return unitsAt(name, {
    join: sql`
        join containment as below on below.unit_id = place.unit_id and below.during @> place.day
          and not below.inherited and below.member_id <> place.unit_id`,
    unit: sql`below.member_id`,
    where: sql`where unit.level = ${sql.lit(level)}`,
    order,
  });
}
