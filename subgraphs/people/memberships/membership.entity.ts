import { defineEntity, p } from "@mikro-orm/core";
import { day, foldedFrom, key, label, reference, texts, trigramIndex } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { Person } from "../persons/person.entity.ts";
import { Post } from "../posts/post.entity.ts";

/** A person or an organisation in a post or on a committee, for one unbroken time. */
export const MembershipSchema = defineEntity({
  name: "Membership",
  properties: {
    ...recordColumns(),
    /** Exactly one of this and `memberOrganisationId`. */
    person: () => reference(Person).nullable(),
    memberOrganisationId: key().nullable(),
    organisationId: key(),
    post: () => reference(Post).nullable(),
    /** Of the post's kind, for the order of lists. */
    ordinal: p.integer(),
    role: label(),
    rank: label().nullable(),
    startedOn: label().nullable(),
    startedEarliest: day().nullable(),
    startedLatest: day().nullable(),
    endedOn: label().nullable(),
    endedEarliest: day().nullable(),
    endedLatest: day().nullable(),
    /** Oldest first. */
    attestedOn: texts(),
    /** The days for which sources vouch; see attestation.rules.ts. Both null: for none. */
    vouchedFrom: day().nullable(),
    vouchedThrough: day().nullable(),
    /** The last day of the last attestation; the beginning of time where there is none. */
    sortOn: day(),
    searchText: foldedFrom("role"),
  },
  indexes: [trigramIndex("membership", "search_text")],
});
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);

/** Two memberships that cannot both hold. Each pair stands twice, once from each side; the migration sees to that. */
export const DisputeSchema = defineEntity({
  name: "Dispute",
  properties: {
    membership: () => reference(Membership).primary(),
    other: () => reference(Membership).primary(),
    origin: recordColumns().origin,
  },
});
