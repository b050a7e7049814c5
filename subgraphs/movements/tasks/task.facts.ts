import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { partialDate } from "@phong-trao/kit/records/partial-date.ts";
import { key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { documentFacts } from "../documents/document.facts.ts";
import { frequencies } from "../events/event.entity.ts";
import type { eventFacts } from "../events/event.facts.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { TaskAddresseeSchema, TaskSchema, taskStatuses } from "./task.entity.ts";

const addressee = z.strictObject({ label: text, organisation: key.optional(), unit: key.optional() });

const task = z.strictObject({
  ...recordFacts,
  label: text,
  addressees: z.array(addressee).default([]),
  dueOn: partialDate.optional(),
  frequency: z.enum(frequencies).optional(),
  status: z.enum(taskStatuses).default("OPEN"),
});

/** What one event or one document of the same file asks, in its order. */
const asked = z
  .strictObject({ event: key.optional(), document: key.optional(), tasks: z.array(task).min(1) })
  .refine(
    ({ event, document }) => (event === undefined) !== (document === undefined),
    "Tasks come from an event or from a document: give one of the two",
  );

type Source = z.output<typeof asked>;

export const taskFacts = { tasks: z.array(asked).default([]) };
type File = FactsAbout<typeof taskFacts & typeof eventFacts & typeof documentFacts>;

export function taskRows(file: File): TableRows[] {
  const all = file.tasks.flatMap((source) => {
    const unitId = unitOf(source, file);
    return source.tasks.map((facts, place) => ({ facts, source, unitId, ordinal: place + 1 }));
  });
  return [
    rowsOf(
      TaskSchema,
      all.map(({ facts, source, unitId, ordinal }) => ({
        ...recordRow(file.document, facts),
        ordinal,
        label: facts.label,
        event: source.event ?? null,
        document: source.document ?? null,
        unitId,
        dueOn: facts.dueOn ?? null,
        frequency: facts.frequency ?? null,
        status: facts.status,
      })),
    ),
    rowsOf(
      TaskAddresseeSchema,
      all.flatMap(({ facts }) =>
        facts.addressees.map(({ label, organisation = null, unit = null }, place) => ({
          id: `${facts.key}.${place + 1}`,
          task: facts.key,
          ordinal: place + 1,
          label,
          organisationId: organisation,
          unitId: unit,
        })),
      ),
    ),
  ];
}

/** A task belongs to the unit of what gave it. */
function unitOf({ event, document }: Source, file: File): string | null {
  const giver =
    event === undefined
      ? file.documents.find(({ key: its }) => its === document)
      : file.events.find(({ key: its }) => its === event);
  if (giver === undefined) {
    throw new Error(`The tasks of ${event ?? document} must stand in the file that has this event or document.`);
  }
  return giver.unit ?? null;
}
