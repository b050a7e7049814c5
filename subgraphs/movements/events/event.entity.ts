import { defineEntity, p } from "@mikro-orm/core";
import {
  choice,
  day,
  foldedFrom,
  json,
  key,
  label,
  reference,
  texts,
  trigramIndex,
} from "@phong-trao/kit/database/columns.ts";
import { recordColumns, warningsColumn } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { Model } from "../models/model.entity.ts";
import { Movement } from "../movements/movement.entity.ts";

export const eventKinds = [
  "LAUNCH_CONFERENCE",
  "REVIEW_CONFERENCE",
  "PLEDGE_CEREMONY",
  "FESTIVAL",
  "COMMUNICATION_SESSION",
  "MEETING",
] as const;
export const partsOfDay = ["MORNING", "AFTERNOON", "EVENING"] as const;
export const frequencies = ["MONTHLY", "QUARTERLY", "YEARLY"] as const;
export const attendanceRoles = ["CHAIR", "SPEAKER", "PRESENTER", "ATTENDEE"] as const;
export const eventActKinds = [
  "REPORT_PRESENTED",
  "PLAN_PRESENTED",
  "DECISION_ANNOUNCED",
  "EMULATION_LAUNCHED",
  "PLEDGE_SIGNED",
  "MODEL_LAUNCHED",
  "AWARDS_PRESENTED",
  "GIFTS_PRESENTED",
] as const;

/** An act as it stands in the row of its event; `document` is a key. */
export interface StoredAct {
  readonly ordinal: number;
  readonly kind: (typeof eventActKinds)[number];
  readonly document: string | null;
}

/** An event that comes back. */
export const EventSeriesSchema = defineEntity({
  name: "EventSeries",
  properties: {
    ...recordColumns(),
    name: label(),
    movement: () => reference(Movement).nullable(),
    frequency: choice(frequencies).nullable(),
    unitId: key().nullable(),
    sortName: foldedFrom("name"),
  },
});
export class EventSeries extends EventSeriesSchema.class {}
EventSeriesSchema.setClass(EventSeries);

/** Hội nghị, lễ, ngày hội. */
export const EventSchema = defineEntity({
  name: "Event",
  properties: {
    ...recordColumns(),
    warnings: warningsColumn(),
    name: label(),
    kind: choice(eventKinds),
    movement: () => reference(Movement).nullable(),
    model: () => reference(Model).nullable(),
    series: () => reference(EventSeries).nullable(),
    date: label().nullable(),
    /** The days between which it was held, of `date` or of bounds. */
    earliestOn: day().nullable(),
    latestOn: day().nullable(),
    partOfDay: choice(partsOfDay).nullable(),
    reviewFrom: label().nullable(),
    reviewThrough: label().nullable(),
    unitId: key(),
    hostId: key().nullable(),
    hostUnitId: key().nullable(),
    acts: json<readonly StoredAct[]>(),
    /** Keys of the documents adopted, signed or presented, in the order of the source. */
    documents: texts(),
    /** The latest day on which it can have been held; without any, a day of the year 1. */
    sortOn: day(),
    searchText: foldedFrom("name"),
  },
  indexes: [trigramIndex("event", "search_text")],
});
export class Event extends EventSchema.class {}
EventSchema.setClass(Event);

/** One line of who was there: a person in a public post, an organisation, or a counted group; never two of them. */
export const AttendanceSchema = defineEntity({
  name: "Attendance",
  properties: {
    /** `<event>.<ordinal>` */
    id: key().primary(),
    event: () => reference(Event),
    ordinal: p.integer(),
    role: choice(attendanceRoles),
    personId: key().nullable(),
    organisationId: key().nullable(),
    groupLabel: label().nullable(),
    groupUnitId: key().nullable(),
    groupQuantity: json<StoredQuantity>().nullable(),
    origin: choice(["SOURCE", "SYNTHETIC"]),
  },
});

export const eventEntities = [EventSeriesSchema, EventSchema, AttendanceSchema] as const;
