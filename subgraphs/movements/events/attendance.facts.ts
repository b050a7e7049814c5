import { key, quantity, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { attendanceRoles } from "./event.entity.ts";

const role = z.enum(attendanceRoles).default("ATTENDEE");

/** Persons are those in public posts; whoever else was there is a group that is counted, never a list of names. */
export const attendance = z.union([
  z.strictObject({ role, person: key }),
  z.strictObject({ role, organisation: key }),
  z.strictObject({ role, group: text, unit: key.optional(), quantity: quantity.optional() }),
]);

export function attendanceRows(event: string, lines: readonly z.output<typeof attendance>[]) {
  return lines.map((line, place) => ({
    id: `${event}.${place + 1}`,
    event,
    ordinal: place + 1,
    role: line.role,
    personId: "person" in line ? line.person : null,
    organisationId: "organisation" in line ? line.organisation : null,
    groupLabel: "group" in line ? line.group : null,
    groupUnitId: "group" in line ? (line.unit ?? null) : null,
    groupQuantity: "group" in line ? (line.quantity ?? null) : null,
  }));
}
