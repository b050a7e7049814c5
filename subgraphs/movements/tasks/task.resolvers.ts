import { pageFor, totalCount } from "@phong-trao/kit/connections/listing.ts";
import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { recordId, recordKey } from "@phong-trao/schema/ids.ts";
import { documentByKey } from "../documents/document.queries.ts";
import { eventByKey } from "../events/event.queries.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { recordById } from "@phong-trao/kit/records/record-by-id.ts";
import { currentUnit } from "../src/references.ts";
import { addresseesOfTask, allTasks, taskByKey, tasksInUnit, tasksOfOrganisation } from "./task.queries.ts";

export const taskResolvers = {
  Query: {
    task: (_, { id }, context) => recordById(context, taskByKey, { type: "Task", id, noun: "task" }),
    tasks: (_, args, context, info) => pageFor(context, allTasks, null, args, info),
  },
  AdministrativeUnit: {
    tasks: (unit, args, context, info) => pageFor(context, tasksInUnit, unit, args, info),
  },
  Organisation: {
    tasks: ({ key }, args, context, info) => pageFor(context, tasksOfOrganisation, key, args, info),
  },
  Task: {
    __resolveReference: async ({ id }, context) => context.ask(taskByKey, recordKey("Task", id)),
    id: ({ key }) => recordId("Task", key),
    ordinal: ({ place }) => place,
    addressees: ({ key }, _, context) => context.ask(addresseesOfTask, key),
    event: ({ eventKey }, _, context) => (eventKey === null ? null : context.ask(eventByKey, eventKey)),
    document: ({ documentKey }, _, context) => (documentKey === null ? null : context.ask(documentByKey, documentKey)),
  },
  TaskAddressee: {
    organisation: ({ organisationKey }) => referenceTo(organisationKey),
    unit: ({ unitKey }) => currentUnit(unitKey),
  },
  TaskConnection: { totalCount },
} satisfies PartOf<Resolvers>;
