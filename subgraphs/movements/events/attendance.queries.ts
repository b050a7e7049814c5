import { rowsByKey } from "@phong-trao/kit/questions.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { AttendanceRole } from "../src/generated/resolvers.ts";

export interface AttendanceRow {
  readonly key: string;
  readonly eventKey: string;
  readonly ordinal: number;
  readonly role: AttendanceRole;
  readonly personKey: string | null;
  readonly organisationKey: string | null;
  readonly groupLabel: string | null;
  readonly groupUnitKey: string | null;
  readonly groupQuantity: StoredQuantity | null;
}

const columns = sql<AttendanceRow>`
  attendance.id as key, attendance.event_id as "eventKey", attendance.ordinal, attendance.role,
  attendance.person_id as "personKey", attendance.organisation_id as "organisationKey",
  attendance.group_label as "groupLabel", attendance.group_unit_id as "groupUnitKey",
  attendance.group_quantity as "groupQuantity"`;

export const attendanceOfEvent = rowsByKey<AttendanceRow>(
  "attendance of an event",
  async (events, { db }) => {
    const { rows } = await sql<AttendanceRow>`
      select ${columns}
      from attendance
      where attendance.event_id = any(${events}::text[])
      order by attendance.event_id, attendance.ordinal`.execute(db);
    return rows;
  },
  ({ eventKey }) => eventKey,
);

/** Of the latest event first; several roles at one event in the order of its source. */
export const attendancesOfPerson = rowsByKey<AttendanceRow>(
  "attendances of a person",
  async (persons, { db }) => {
    const { rows } = await sql<AttendanceRow>`
      select ${columns}
      from attendance
      join event on event.id = attendance.event_id
      where attendance.person_id = any(${persons}::text[])
      order by event.sort_on desc, event.id, attendance.ordinal`.execute(db);
    return rows;
  },
  // Rows without a person are not selected.
  ({ personKey }) => personKey ?? "",
);
