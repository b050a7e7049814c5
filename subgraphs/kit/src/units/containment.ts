import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { ListArguments, Relation } from "../connections/list.ts";
import { publishedView } from "../database/published-view.ts";

/**
 * Which units count into a unit, for every day on which it can be seen; published by organisations.
 *
 * `during` holds the view dates for which a row is true; those of a unit reach from the beginning to the end of time
 * without gap, so that any day finds the nearest day of its life. A unit contains itself.
 * `own`: the unit itself or one that went into it; not `own`: only counted with `scope: SUBTREE`.
 * `inherited`: not there on the view date itself: a predecessor, or what ended inside.
 * At most one row for a unit, a member and a day.
 */
export const unitContainment = publishedView("organisations.unit_containment", {
  unit_id: "text",
  member_id: "text",
  during: "daterange",
  own: "boolean",
  inherited: "boolean",
  placement: "text",
});

/**
 * Which units' records are counted on a unit when it is seen on a day in `during`, restated; published by organisations.
 *
 * `relation`: PRESENT, there on the day of the view; FORMER, ended by then (these two are `unit_containment`); LATER,
 * begun only afterwards, out of units that count in: so records of today are counted on the units of before.
 * At most one row for a unit, a member and a day.
 */
export const unitRestatement = publishedView("organisations.unit_restatement", {
  unit_id: "text",
  member_id: "text",
  during: "daterange",
  relation: "text",
  placement: "text",
});

/**
 * Which unit each organisation belongs to, and of what kind it is; published by organisations.
 * `ended_on`: the last day on which it can have existed. Null: it goes on, or is not known to have ended.
 */
export const organisationPlace = publishedView("organisations.organisation_place", {
  organisation_id: "text",
  unit_id: "text?",
  kind: "text",
  ended_on: "date?",
});

/** Every unit, with its level and the days of its life; published by organisations. */
export const unitLife = publishedView("organisations.unit_life", {
  unit_id: "text",
  level: "text",
  valid_from: "date?",
  valid_through: "date?",
});

export interface UnitListArguments extends ListArguments {
  readonly scope: "OWN" | "SUBTREE";
  readonly inherited: boolean;
}

/** Records of a unit: `column` holds the unit that a record belongs to. */
export function inUnit<Args extends UnitListArguments>(
  name: string,
  column: RawBuilder<unknown>,
): Relation<UnitView, Args> {
  return {
    name,
    parents: unitsAsRows,
    join: () => sql`
      join organisations.unit_containment as containment on containment.member_id = ${column}`,
    where: (args) => containedIn(args),
    comparesAll: true,
    columns: sql`, containment.placement, case when containment.inherited then containment.member_id end as inherited_from`,
  };
}

/** The condition on `containment` under which its member counts into `parent`. */
export function containedIn({
  scope,
  inherited,
}: {
  scope: "OWN" | "SUBTREE";
  inherited: boolean;
}): RawBuilder<SqlBool> {
  return sql<SqlBool>`containment.unit_id = parent.unit_id and containment.during @> parent.day${
    scope === "OWN" ? sql` and containment.own` : sql``
  }${inherited ? sql`` : sql` and not containment.inherited`}`;
}

/** Views of units as rows `parent(unit_id, day, ordinal)`; a CURRENT view is one of today. */
export function unitsAsRows(views: readonly UnitView[], today: string): RawBuilder<unknown> {
  return sql`unnest(${views.map((view) => view.key)}::text[], ${views.map((view) => view.on ?? today)}::date[])
      with ordinality as parent(unit_id, day, ordinal)`;
}

/** For filters: whether the unit in `column` is the one of the view, or below it on that day. */
export function within(
  column: RawBuilder<unknown>,
  view: UnitView | null,
  today: string,
): readonly RawBuilder<SqlBool>[] {
  return view === null
    ? []
    : [
        sql<SqlBool>`${column} in (
          select member_id
          from organisations.unit_containment
          where unit_id = ${view.key} and during @> ${view.on ?? today}::date and not inherited)`,
      ];
}
