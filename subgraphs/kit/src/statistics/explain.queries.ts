import type { UnitView } from "@phong-trao/schema/ids.ts";
import { type RawBuilder, sql } from "kysely";
import { ascending, type ListArguments } from "../connections/list.ts";
import { type Edge, listUnder, type Page } from "../connections/page.ts";
import { question } from "../questions.ts";
import { lives, marksOn, notNothing, placedRecords, sums } from "./count.queries.ts";
import type { CountOf } from "./count.ts";
import { marksOf } from "./marks.ts";
import type { OrganisationCountOf } from "./organisation-count.queries.ts";

/** Numbers as rows `parent(count, ordinal)`, and the records that count on what is `asked` for. */
interface On<Of> {
  readonly rows: (counts: readonly Of[], today: string) => RawBuilder<unknown>;
  readonly records: RawBuilder<unknown>;
}

const onUnits: On<CountOf> = {
  rows: (counts, today) =>
    asRows(counts, (count) =>
      marksOn(count, 0, today).map((mark) => ({
        unit_id: mark.unit,
        measure: mark.measure,
        frame: mark.frame,
        seen_on: mark.seenOn,
        must_live: mark.mustLive,
        grain: mark.grain,
        sign: mark.sign,
        as_open: mark.asOpen,
        day: mark.day,
      })),
    ),
  records: placedRecords,
};

const onOrganisations: On<OrganisationCountOf> = {
  rows: (counts) =>
    asRows(counts, ({ organisation, measure, from, through }) =>
      marksOf({ from, through }).map(({ grain, sign, asOpen, day }) => ({
        organisation_id: organisation,
        measure,
        must_live: false,
        grain,
        sign,
        as_open: asOpen,
        day,
      })),
    ),
  records: sql`
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, change.day,
        change.unit_id as member_id, 'PRESENT' as relation, 'EXACT' as placement, change.sure, change.open
      from measured as change
      where change.organisation_id = asked.organisation_id and change.measure = asked.measure`,
};

function asRows<Of extends Pick<CountOf, "dimension" | "members">>(
  counts: readonly Of[],
  marks: (count: Of) => readonly object[],
): RawBuilder<unknown> {
  const each = counts.map((count) =>
    JSON.stringify({ dimension: count.dimension, members: count.members, marks: marks(count) }),
  );
  return sql`unnest(${each}::jsonb[]) with ordinality as parent(count, ordinal)`;
}

/** What the records of one unit add to a number. */
export interface CountedUnit {
  readonly unitKey: string;
  readonly relation: "PRESENT" | "FORMER" | "LATER";
  readonly placement: "EXACT" | "UNDETERMINABLE";
  readonly sure: number;
  readonly open: number;
}

/** The units behind a number, by their keys; those that add nothing are left out. */
export const countedUnits = unitsBehind("counted units", onUnits);
/** Of the records of an organisation: each in the unit that it names. */
export const countedUnitsOfOrganisation = unitsBehind("counted units of an organisation", onOrganisations);

function unitsBehind<Of>(name: string, { rows: countsAsRows, records }: On<Of>) {
  return question<Of, readonly CountedUnit[]>(name, async (asked, { db, today }) => {
    const { rows } = await sql<CountedUnit & { readonly ordinal: number }>`
      select parent.ordinal, counted.*
      from ${countsAsRows(asked, today)}
      cross join lateral (
        ${behind(sql`kept.member_id as "unitKey", kept.relation, kept.placement`, records)}
        group by kept.member_id, kept.relation, kept.placement
        ${notNothing(sql.ref("kept"))}
      ) as counted
      order by parent.ordinal, counted."unitKey", counted.relation, counted.placement`.execute(db);
    const found = Map.groupBy(rows, ({ ordinal }) => ordinal);
    return asked.map((_, at) => found.get(at + 1) ?? []);
  });
}

/** What one record adds to a number; its type and key as in `measured`. */
export interface CountedRecord {
  readonly key: string;
  readonly type: string;
  readonly sure: number;
  readonly open: number;
}

export type CountedRecordPage = Page<CountedRecord>;
export type CountedRecordEdge = Edge<CountedRecord>;

/** The records behind a number, a page at a time. */
export const countedRecords = recordsBehind("counted records", onUnits);
export const countedRecordsOfOrganisation = recordsBehind("counted records of an organisation", onOrganisations);

function recordsBehind<Of>(name: string, { rows: parents, records }: On<Of>) {
  return listUnder<Of, CountedRecord, ListArguments & { readonly orderBy: "RECORD_ASC" }>(
    {
      name: "CountedRecord",
      columns: sql`counted.type, counted.sure, counted.open`,
      from: sql`(
        ${behind(sql`kept.record_type as type, kept.record_id as key`, records)}
        group by kept.record_type, kept.record_id
        ${notNothing(sql.ref("kept"))}
      ) as counted`,
      key: sql.ref("counted.key"),
      orders: { RECORD_ASC: [ascending(sql.ref("counted.type"), "text")] },
      where: () => [],
    },
    { name, parents, where: () => sql`true` },
  );
}

/** What the records behind the number `parent` add to it, each on its own: to be grouped by the columns. */
function behind(columns: RawBuilder<unknown>, records: RawBuilder<unknown>): RawBuilder<unknown> {
  const marks = sql`jsonb_to_recordset(parent.count -> 'marks')`;
  const all = sql`
        unit_id text, organisation_id text, measure text, frame text, seen_on date, must_live boolean, grain text,
        sign integer, as_open boolean, day date`;
  return sql`
      select ${columns}, ${sums(sql.ref("kept"))}
      from (
        select asked.must_live, kept.*
        from (
          select distinct unit_id, organisation_id, measure, frame, seen_on, must_live
          from ${marks} as mark(${all}
          )
        ) as asked
        cross join lateral (${records}) as kept
        where kept.dimension = parent.count ->> 'dimension' and parent.count -> 'members' ? kept.member and ${lives}
        -- Once, and not once for each mark.
        offset 0
      ) as kept
      join ${marks} as asked(${all}
      ) on asked.must_live = kept.must_live and asked.grain = kept.grain and kept.day <= asked.day`;
}

/** The day on which a unit is seen: that of the view, or the nearest one of its life. */
export const daySeen = question<UnitView, string>("day on which a unit is seen", async (views, { db, today }) => {
  const { rows } = await sql<{ readonly day: string }>`
    select coalesce(least(greatest(asked.day, own.valid_from), own.valid_through), asked.day) as day
    from unnest(${views.map(({ key }) => key)}::text[], ${views.map(({ on }) => on ?? today)}::date[])
      with ordinality as asked(unit_id, day, ordinal)
    left join unit_days as own on own.unit_id = asked.unit_id
    order by asked.ordinal`.execute(db);
  return rows.map(({ day }) => day);
});
