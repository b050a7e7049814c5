import { contains, isOneOf, when } from "@phong-trao/kit/connections/conditions.ts";
import {
  ascending,
  byKey,
  type ListArguments,
  type ListDefinition,
  type Relation,
} from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { rowByKey, rowsByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import { inUnit, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import { type RawBuilder, type SqlBool, sql } from "@phong-trao/kit/database/sql.ts";
import type { Frequency, InputMaybe, TaskFilter, TaskStatus } from "../src/generated/resolvers.ts";
import { keyIn } from "@phong-trao/kit/records/key-in.ts";

export interface TaskRow extends RecordRow {
  readonly place: number;
  readonly label: string;
  readonly eventKey: string | null;
  readonly documentKey: string | null;
  readonly dueOn: string | null;
  readonly frequency: Frequency | null;
  readonly status: TaskStatus;
}

export interface AddresseeRow {
  readonly taskKey: string;
  readonly label: string;
  readonly organisationKey: string | null;
  readonly unitKey: string | null;
}

/** Not `ordinal`, which is that of the parent where a list has parents. */
const columns = sql<TaskRow>`
  task.ordinal as place, task.label, task.event_id as "eventKey", task.document_id as "documentKey",
  task.due_on as "dueOn", task.frequency, task.status,
  task.citations, task.inferences, task.origin`;

export const taskByKey = rowByKey("task", async (keys, { db }) => {
  const { rows } = await sql<TaskRow>`
    select task.id as key, ${columns}
    from task
    where task.id = any(${keys}::text[])`.execute(db);
  return rows;
});

/** What each event asked, in its order. */
export const tasksOfEvent = rowsByKey<TaskRow>(
  "tasks of an event",
  async (events, { db }) => {
    const { rows } = await sql<TaskRow>`
      select task.id as key, ${columns}
      from task
      where task.event_id = any(${events}::text[])
      order by task.event_id, task.ordinal`.execute(db);
    return rows;
  },
  // Rows without an event are not selected.
  ({ eventKey }) => eventKey ?? "",
);

/** What each document asks, in its order. */
export const tasksOfDocument = rowsByKey<TaskRow>(
  "tasks of a document",
  async (documents, { db }) => {
    const { rows } = await sql<TaskRow>`
      select task.id as key, ${columns}
      from task
      where task.document_id = any(${documents}::text[])
      order by task.document_id, task.ordinal`.execute(db);
    return rows;
  },
  // Rows without a document are not selected.
  ({ documentKey }) => documentKey ?? "",
);

export const addresseesOfTask = rowsByKey<AddresseeRow>(
  "addressees of a task",
  async (tasks, { db }) => {
    const { rows } = await sql<AddresseeRow>`
      select task_addressee.task_id as "taskKey", task_addressee.label,
        task_addressee.organisation_id as "organisationKey", task_addressee.unit_id as "unitKey"
      from task_addressee
      where task_addressee.task_id = any(${tasks}::text[])
      order by task_addressee.task_id, task_addressee.ordinal`.execute(db);
    return rows;
  },
  ({ taskKey }) => taskKey,
);

interface TaskArguments extends ListArguments {
  readonly filter?: InputMaybe<TaskFilter> | undefined;
}

const tasks: ListDefinition<TaskRow, TaskArguments> = {
  name: "Task",
  columns,
  from: sql`task`,
  key: sql`task.id`,
  orders: {
    SOURCE_ASC: [
      ascending(sql`coalesce(task.event_id, task.document_id)`, "text"),
      ascending(sql`task.ordinal`, "integer"),
    ],
  },
  where: ({ filter }) => [
    ...contains(sql`task.search_text`, filter?.search),
    ...isOneOf(sql`task.status`, filter?.statuses),
    ...when(keyIn("Organisation", filter?.addressee), (key) => isAskedOf(sql`${key}`)),
  ],
};

const isAskedOf = (organisation: RawBuilder<unknown>) => sql<SqlBool>`
  task.id in (
    select task_addressee.task_id
    from task_addressee
    where task_addressee.organisation_id = ${organisation})`;

const ofOrganisation: Relation<string, TaskArguments> = {
  ...byKey("tasks of an organisation", sql`task.id`),
  where: () => isAskedOf(sql`parent.key`),
};

export const allTasks = listAll(tasks);
export const tasksOfOrganisation = listUnder(tasks, ofOrganisation);
export const tasksInUnit = listUnder(
  tasks,
  inUnit<TaskArguments & UnitListArguments>("tasks in a unit", sql`task.unit_id`),
);
