import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { documentByKey } from "../documents/document.queries.ts";
import { modelByKey } from "../models/model.queries.ts";
import { movementByKey } from "../movements/movement.queries.ts";
import { askAll, askOne } from "@phong-trao/kit/records/ask-all.ts";
import { boundOf } from "../src/date-bound.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { currentUnit } from "../src/references.ts";
import { tasksOfEvent } from "../tasks/task.queries.ts";
import { attendanceOfEvent } from "./attendance.queries.ts";
import { allEvents, eventByKey, eventsInUnit, eventsOfOrganisation } from "./event.queries.ts";
import { seriesByKey } from "./series.queries.ts";

export const eventResolvers = {
  Query: {
    event: (_, { id }, context) => recordById(context, eventByKey, { type: "Event", id, noun: "event" }),
    events: (_, args, context, info) => pageFor(context, allEvents, null, args, info),
  },
  AdministrativeUnit: {
    events: (unit, args, context, info) => pageFor(context, eventsInUnit, unit, args, info),
  },
  Organisation: {
    events: ({ key }, args, context, info) => pageFor(context, eventsOfOrganisation, key, args, info),
  },
  Event: {
    __resolveReference: async ({ id }, context) => context.ask(eventByKey, recordKey("Event", id)),
    id: ({ key }) => recordId("Event", key),
    movement: ({ movementKey }, _, context) => (movementKey === null ? null : context.ask(movementByKey, movementKey)),
    model: ({ modelKey }, _, context) => (modelKey === null ? null : context.ask(modelByKey, modelKey)),
    series: ({ seriesKey }, _, context) => (seriesKey === null ? null : context.ask(seriesByKey, seriesKey)),
    dateBound: (event) => boundOf(event.date, event),
    periodUnderReview: ({ reviewFrom, reviewThrough }) =>
      reviewFrom === null && reviewThrough === null ? null : { from: reviewFrom, through: reviewThrough },
    unit: ({ unitKey }) => currentUnit(unitKey),
    host: ({ hostKey }) => referenceTo(hostKey),
    hostUnit: ({ hostUnitKey }) => currentUnit(hostUnitKey),
    attendance: ({ key }, _, context) => context.ask(attendanceOfEvent, key),
    tasks: ({ key }, _, context) => context.ask(tasksOfEvent, key),
    documents: ({ documentKeys }, _, context) => askAll(context, documentByKey, documentKeys),
  },
  EventAct: {
    document: ({ document }, _, context) => (document === null ? null : askOne(context, documentByKey, document)),
  },
  EventConnection: { totalCount },
} satisfies PartOf<Resolvers>;
