import { defineEntity, p } from "@mikro-orm/core";
import { choice, foldedFrom, key, label, reference, trigramIndex } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { Document } from "../documents/document.entity.ts";
import { Event, frequencies } from "../events/event.entity.ts";

export const taskStatuses = ["OPEN", "DONE"] as const;

/** Nhiệm vụ: given by an event or by a document, never by both. */
export const TaskSchema = defineEntity({
  name: "Task",
  properties: {
    ...recordColumns(),
    ordinal: p.integer(),
    label: label(),
    event: () => reference(Event).nullable(),
    document: () => reference(Document).nullable(),
    /** The unit of the event or document that gave it. */
    unitId: key().nullable(),
    dueOn: label().nullable(),
    frequency: choice(frequencies).nullable(),
    status: choice(taskStatuses),
    searchText: foldedFrom("label"),
  },
  indexes: [trigramIndex("task", "search_text")],
});
export class Task extends TaskSchema.class {}
TaskSchema.setClass(Task);

/** Who is to do it: an organisation, or the organisations of a unit, or only a class that the source names. */
export const TaskAddresseeSchema = defineEntity({
  name: "TaskAddressee",
  properties: {
    /** `<task>.<ordinal>` */
    id: key().primary(),
    task: () => reference(Task),
    ordinal: p.integer(),
    label: label(),
    organisationId: key().nullable(),
    unitId: key().nullable(),
    origin: choice(["SOURCE", "SYNTHETIC"]),
  },
});

export const taskEntities = [TaskSchema, TaskAddresseeSchema] as const;
