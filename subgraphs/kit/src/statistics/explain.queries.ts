import type { UnitView } from "@phong-trao/schema/ids.ts";
import { type RawBuilder, sql } from "kysely";
import { ascending, type ListArguments } from "../connections/list.ts";
import { listUnder } from "../connections/listing.ts";
import type { Edge, Page } from "../connections/page.ts";
import { question } from "../questions.ts";
import { placedRecords } from "./count-records.ts";
import type { CountOf } from "./count.ts";
import type { OrganisationCountOf } from "./organisation-count.queries.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { lives, stretchesOn } from "./stretches-on.ts";
import { notNothing, sums } from "./sums.ts";

/** Numbers, each as a row `parent(count, records, ordinal)`: what it counts, and the records that may add to it. */
type Parents<Of> = (counts: readonly Of[], today: string) => RawBuilder<unknown>;

const onUnits: Parents<CountOf> = (counts, today) =>
  withRecords(
    placedRecords,
    counts.map((count) => ({
      count,
      stretches: stretchesOn(count, 0, today).map((stretch) => ({
        of: {
          unit_id: stretch.unit,
          measure: stretch.measure,
          frame: stretch.frame,
          seen_on: stretch.seenOn,
          must_live: stretch.mustLive,
        },
        stretch,
      })),
    })),
  );

const onOrganisations: Parents<OrganisationCountOf> = (counts) =>
  withRecords(
    sql`
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, change.day,
        change.unit_id as member_id, 'PRESENT' as relation, 'EXACT' as placement, change.sure, change.open
      from measured as change
      where change.organisation_id = asked.organisation_id and change.measure = asked.measure`,
    counts.map((count) => ({
      count,
      stretches: stretchesOf(count).map((stretch) => ({
        of: { organisation_id: count.organisation, measure: count.measure, must_live: false },
        stretch,
      })),
    })),
  );

interface ToExplain {
  readonly count: Pick<CountOf, "dimension" | "members">;
  /** Each with what is read for it: of a unit, seen on a day, or of an organisation. */
  readonly stretches: readonly { readonly of: object; readonly stretch: Stretch }[];
}

/**
 * The records of a unit are read once, however many of its numbers are explained: all those of a province take a second.
 */
function withRecords(records: RawBuilder<unknown>, counts: readonly ToExplain[]): RawBuilder<unknown> {
  const readings = [...new Set(counts.flatMap(({ stretches }) => stretches.map(({ of }) => JSON.stringify(of))))];
  const each = counts.map(({ count: { dimension, members }, stretches }) =>
    JSON.stringify({
      dimension,
      members,
      readings: [...new Set(stretches.map(({ of }) => readings.indexOf(JSON.stringify(of)) + 1))],
      stretches: stretches.map(({ of, stretch: { grain, sign, asOpen, after, through } }) => ({
        reading: readings.indexOf(JSON.stringify(of)) + 1,
        grain,
        sign,
        as_open: asOpen,
        after: after ?? "-infinity",
        through,
      })),
    }),
  );
  return sql`(
      with placed as materialized (
        select reading.ordinal as reading, kept.*
        from unnest(${readings}::jsonb[]) with ordinality as reading(reading, ordinal)
        cross join lateral jsonb_to_record(reading.reading) as asked(
          unit_id text, organisation_id text, measure text, frame text, seen_on date, must_live boolean
        )
        cross join lateral (${records}) as kept
        where ${lives}
      )
      select each.count, each.ordinal, (
          select jsonb_agg(to_jsonb(placed))
          from placed
          where each.count -> 'readings' @> to_jsonb(placed.reading)
            and placed.dimension = each.count ->> 'dimension'
            and (each.count -> 'members' = 'null' or each.count -> 'members' ? placed.member)
        ) as records
      from unnest(${each}::jsonb[]) with ordinality as each(count, ordinal)
    ) as parent`;
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

function unitsBehind<Of>(name: string, parents: Parents<Of>) {
  return question<Of, readonly CountedUnit[]>(name, async (asked, { db, today }) => {
    const { rows } = await sql<CountedUnit & { readonly ordinal: number }>`
      select parent.ordinal, counted.*
      from ${parents(asked, today)}
      cross join lateral (
        ${behind(sql`kept.member_id as "unitKey", kept.relation, kept.placement`)}
        group by kept.member_id, kept.relation, kept.placement
        ${notNothing("asked", "kept")}
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

function recordsBehind<Of>(name: string, parents: Parents<Of>) {
  return listUnder<Of, CountedRecord, ListArguments & { readonly orderBy: "RECORD_ASC" }>(
    {
      name: "CountedRecord",
      columns: sql`counted.type, counted.sure, counted.open`,
      from: sql`(
        ${behind(sql`kept.record_type as type, kept.record_id as key`)}
        group by kept.record_type, kept.record_id
        ${notNothing("asked", "kept")}
      ) as counted`,
      key: sql.ref("counted.key"),
      orders: { RECORD_ASC: [ascending(sql.ref("counted.type"), "text")] },
      where: () => [],
    },
    { name, parents, where: () => sql`true` },
  );
}

/** What the records behind the number `parent` add to it, each on its own: to be grouped by the columns. */
function behind(columns: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
      select ${columns}, ${sums("asked", "kept")}
      from jsonb_to_recordset(parent.records) as kept(
        reading integer, record_type text, record_id text, grain text, day date, member_id text, relation text,
        placement text, sure bigint, open bigint
      )
      join jsonb_to_recordset(parent.count -> 'stretches') as asked(
        reading integer, grain text, sign integer, as_open boolean, after date, through date
      ) on asked.reading = kept.reading and asked.grain = kept.grain
        and kept.day > asked.after and kept.day <= asked.through`;
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
