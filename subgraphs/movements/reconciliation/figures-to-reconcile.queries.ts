import { sql } from "@phong-trao/kit/database/sql.ts";
import { question } from "@phong-trao/kit/questions.ts";
import type { Days } from "@phong-trao/kit/statistics/stretches.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";

export interface FiguresAsked extends Days {
  readonly unit: UnitView;
  /** Codes; null: of all. */
  readonly indicators: readonly string[] | null;
  readonly first: number;
}

export interface FoundFigure {
  readonly figureKey: string;
  readonly placement: "EXACT" | "UNDETERMINABLE";
}

/**
 * Figures about a unit or one that counts into it, former ones too, all of whose days lie in the period; those about the
 * unit itself first. Figures about organisations and figures without both ends are left out.
 */
export const figuresToReconcile = question<FiguresAsked, readonly FoundFigure[]>(
  "figures to reconcile",
  async (asked, { db, today }) => {
    const { rows } = await sql<FoundFigure & { readonly ordinal: number }>`
      select asked.ordinal, figure.*
      from unnest(
        ${asked.map(({ unit }) => unit.key)}::text[], ${asked.map(({ unit }) => unit.on ?? today)}::date[],
        ${asked.map(({ from }) => from)}::date[], ${asked.map(({ through }) => through)}::date[],
        ${asked.map(({ indicators }) => (indicators === null ? null : JSON.stringify(indicators)))}::jsonb[],
        ${asked.map(({ first }) => first)}::integer[]
      ) with ordinality as asked(unit_id, seen_on, from_day, through_day, indicators, first, ordinal)
      cross join lateral (
        select reported_figure.id as "figureKey", containment.placement
        from organisations.unit_containment as containment
        join reported_figure on reported_figure.unit_id = containment.member_id
          and reported_figure.subject_unit_id is not null
          and reported_figure.earliest_on >= asked.from_day and reported_figure.latest_on <= asked.through_day
        join indicator on indicator.id = reported_figure.indicator_id
        where containment.unit_id = asked.unit_id and containment.during @> asked.seen_on
          and (asked.indicators is null or asked.indicators ? indicator.code)
        order by containment.own and not containment.inherited desc, containment.own desc, containment.inherited,
          containment.member_id, indicator.code, reported_figure.id
        limit asked.first
      ) as figure
      order by asked.ordinal`.execute(db);
    const found = Map.groupBy(rows, ({ ordinal }) => ordinal);
    return asked.map((_, place) => found.get(place + 1) ?? []);
  },
);
