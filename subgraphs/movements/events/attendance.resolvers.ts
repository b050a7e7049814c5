import { referenceTo } from "@phong-trao/kit/records/record.resolvers.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import type { Resolvers } from "../src/generated/resolvers.ts";
import type { PartOf } from "@phong-trao/kit/part-of.ts";
import { currentUnit } from "../src/references.ts";
import { attendancesOfPerson } from "./attendance.queries.ts";
import { eventByKey } from "./event.queries.ts";

export const attendanceResolvers = {
  Person: {
    attendances: ({ key }, _, context) => context.ask(attendancesOfPerson, key),
  },
  Attendance: {
    event: ({ eventKey }, _, context) => askOne(context, eventByKey, eventKey),
    person: ({ personKey }) => referenceTo(personKey),
    organisation: ({ organisationKey }) => referenceTo(organisationKey),
    group: ({ groupLabel, groupUnitKey, groupQuantity }) =>
      groupLabel === null ? null : { label: groupLabel, unit: currentUnit(groupUnitKey), quantity: groupQuantity },
  },
} satisfies PartOf<Resolvers>;
