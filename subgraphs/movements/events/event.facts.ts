import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { partialDate, sortDay, spanOfFacts } from "@phong-trao/kit/records/partial-date.ts";
import {
  day,
  key,
  recordFacts,
  recordRow,
  text,
  warningFacts,
  warningRows,
} from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { FactsAbout } from "../src/facts-about.ts";
import { attendance, attendanceRows } from "./attendance.facts.ts";
import {
  AttendanceSchema,
  eventActKinds,
  eventKinds,
  EventSchema,
  EventSeriesSchema,
  frequencies,
  partsOfDay,
} from "./event.entity.ts";

const event = z.strictObject({
  ...recordFacts,
  name: text,
  kind: z.enum(eventKinds),
  movement: key.optional(),
  model: key.optional(),
  series: key.optional(),
  date: partialDate.optional(),
  notBefore: day.optional(),
  notAfter: day.optional(),
  partOfDay: z.enum(partsOfDay).optional(),
  periodUnderReview: z.strictObject({ from: partialDate.optional(), through: partialDate.optional() }).optional(),
  unit: key,
  host: key.optional(),
  hostUnit: key.optional(),
  attendance: z.array(attendance).default([]),
  acts: z.array(z.strictObject({ kind: z.enum(eventActKinds), document: key.optional() })).default([]),
  documents: z.array(key).default([]),
  warnings: z.array(warningFacts).optional(),
});
type EventFacts = z.output<typeof event>;

const series = z.strictObject({
  ...recordFacts,
  name: text,
  movement: key.optional(),
  frequency: z.enum(frequencies).optional(),
  unit: key.optional(),
});

export const eventFacts = { eventSeries: z.array(series).default([]), events: z.array(event).default([]) };

export function eventRows({ document, eventSeries, events }: FactsAbout<typeof eventFacts>): TableRows[] {
  return [
    rowsOf(
      EventSeriesSchema,
      eventSeries.map((facts) => ({
        ...recordRow(document, facts),
        name: facts.name,
        movement: facts.movement ?? null,
        frequency: facts.frequency ?? null,
        unitId: facts.unit ?? null,
      })),
    ),
    rowsOf(
      EventSchema,
      events.map((facts) => eventRow(document, facts)),
    ),
    rowsOf(
      AttendanceSchema,
      events.flatMap((facts) => attendanceRows(facts.key, facts.attendance)),
    ),
  ];
}

function eventRow(document: string, facts: EventFacts) {
  const span = spanOfFacts(facts);
  return {
    ...recordRow(document, facts),
    warnings: warningRows(facts.warnings),
    name: facts.name,
    kind: facts.kind,
    movement: facts.movement ?? null,
    model: facts.model ?? null,
    series: facts.series ?? null,
    date: facts.date ?? null,
    earliestOn: span.earliest,
    latestOn: span.latest,
    partOfDay: facts.partOfDay ?? null,
    reviewFrom: facts.periodUnderReview?.from ?? null,
    reviewThrough: facts.periodUnderReview?.through ?? null,
    unitId: facts.unit,
    hostId: facts.host ?? null,
    hostUnitId: facts.hostUnit ?? null,
    acts: facts.acts.map(({ kind, document: act = null }, place) => ({ ordinal: place + 1, kind, document: act })),
    documents: facts.documents,
    sortOn: sortDay(span),
  };
}
