import { defineEntity, p } from "@mikro-orm/core";
import { choice, day, key, label, reference } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { Person } from "../persons/person.entity.ts";

export const awardForms = [
  "ORDER",
  "MEDAL",
  "STATE_HONORARY_TITLE",
  "COMMEMORATIVE_MEDAL",
  "PRIME_MINISTER_CERTIFICATE",
  "CERTIFICATE_OF_MERIT",
  "COMMENDATION",
  "EMULATION_FLAG",
  "EXCELLENT_LABOUR_COLLECTIVE",
  "ADVANCED_LABOUR_COLLECTIVE",
  "EMULATION_FIGHTER",
  "ADVANCED_WORKER",
] as const;
export const recipientKinds = ["INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"] as const;

export const AwardSchema = defineEntity({
  name: "Award",
  properties: {
    ...recordColumns(),
    form: choice(awardForms),
    grantorId: key().nullable(),
    grantedOn: label().nullable(),
    grantedEarliest: day().nullable(),
    grantedLatest: day().nullable(),
    /** The last day on which it can have been granted; the beginning of time where nothing is known. */
    sortOn: day(),
    occasionId: key().nullable(),
    modelId: key().nullable(),
    movementId: key().nullable(),
    decisionId: key().nullable(),
    achievement: label().nullable(),
    unitId: key(),
  },
});
export class Award extends AwardSchema.class {}
AwardSchema.setClass(Award);

/** One kind of recipients: one that a public decision names, or a number that are not named. */
export const AwardRecipientSchema = defineEntity({
  name: "AwardRecipient",
  properties: {
    award: () => reference(Award).primary(),
    /** Its place in the award's list, from 1. */
    ordinal: p.integer().primary(),
    kind: choice(recipientKinds),
    count: p.integer(),
    person: () => reference(Person).nullable(),
    organisationId: key().nullable(),
    origin: recordColumns().origin,
  },
});
