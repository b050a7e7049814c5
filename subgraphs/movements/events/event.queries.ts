import { contains, equals, isOneOf, fallsIn } from "@phong-trao/kit/connections/conditions.ts";
import {
  ascending,
  byKey,
  descending,
  type ListArguments,
  type ListDefinition,
  type Relation,
} from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow, StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import { inUnit, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import { type SqlBool, sql } from "@phong-trao/kit/database/sql.ts";
import type { EventFilter, EventKind, InputMaybe, PartOfDay } from "../src/generated/resolvers.ts";
import { keyIn } from "@phong-trao/kit/records/key-in.ts";
import type { StoredAct } from "./event.entity.ts";

export interface EventRow extends RecordRow {
  readonly name: string;
  readonly kind: EventKind;
  readonly movementKey: string | null;
  readonly modelKey: string | null;
  readonly seriesKey: string | null;
  readonly date: string | null;
  readonly earliestOn: string | null;
  readonly latestOn: string | null;
  readonly partOfDay: PartOfDay | null;
  readonly reviewFrom: string | null;
  readonly reviewThrough: string | null;
  readonly unitKey: string;
  readonly hostKey: string | null;
  readonly hostUnitKey: string | null;
  readonly acts: readonly StoredAct[];
  readonly documentKeys: readonly string[];
  readonly warnings: readonly StoredWarning[];
}

const columns = sql<EventRow>`
  event.name, event.kind, event.movement_id as "movementKey", event.model_id as "modelKey",
  event.series_id as "seriesKey", event.date, event.earliest_on as "earliestOn", event.latest_on as "latestOn",
  event.part_of_day as "partOfDay", event.review_from as "reviewFrom", event.review_through as "reviewThrough",
  event.unit_id as "unitKey", event.host_id as "hostKey", event.host_unit_id as "hostUnitKey",
  event.acts, event.documents as "documentKeys",
  event.citations, event.inferences, event.origin, event.warnings`;

export const eventByKey = rowByKey("event", async (keys, { db }) => {
  const { rows } = await sql<EventRow>`
    select event.id as key, ${columns}
    from event
    where event.id = any(${keys}::text[])`.execute(db);
  return rows;
});

interface EventArguments extends ListArguments {
  readonly filter?: InputMaybe<EventFilter> | undefined;
}

const events: ListDefinition<EventRow, EventArguments> = {
  name: "Event",
  columns,
  from: sql`event`,
  key: sql`event.id`,
  orders: {
    DATE_DESC: [descending(sql`event.sort_on`, "date")],
    DATE_ASC: [ascending(sql`event.sort_on`, "date")],
  },
  where: ({ filter }) => [
    ...contains(sql`event.search_text`, filter?.search),
    ...isOneOf(sql`event.kind`, filter?.kinds),
    ...fallsIn(sql`event.earliest_on`, sql`event.latest_on`, filter?.date),
    ...equals(sql`event.model_id`, keyIn("Model", filter?.model)),
    ...equals(sql`event.movement_id`, keyIn("Movement", filter?.movement)),
  ],
};

/** Events that it hosted or was named as present at. */
const ofOrganisation: Relation<string, EventArguments> = {
  ...byKey("events of an organisation", sql`event.id`),
  where: () => sql<SqlBool>`event.id in (
    select event.id
    from event
    where event.host_id = parent.key
    union all
    select attendance.event_id
    from attendance
    where attendance.organisation_id = parent.key)`,
};

export const allEvents = listAll(events);
export const eventsOfSeries = listUnder(events, byKey("events of a series", sql`event.series_id`));
export const eventsOfOrganisation = listUnder(events, ofOrganisation);
export const eventsInUnit = listUnder(
  events,
  inUnit<EventArguments & UnitListArguments>("events in a unit", sql`event.unit_id`),
);
