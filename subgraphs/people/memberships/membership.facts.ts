import { beginningOfTime, partialDate, spanOf } from "@phong-trao/kit/records/partial-date.ts";
import { key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { kindOrdinal } from "../posts/post-kind.ts";
import type { PostFacts } from "../posts/post.facts.ts";
import { contradiction, lastAttested, vouchedSpan } from "./attestation.rules.ts";

export const membershipFacts = z
  .strictObject({
    ...recordFacts,
    person: key.optional(),
    memberOrganisation: key.optional(),
    organisation: key,
    post: key.optional(),
    /** May be left out where there is a post: its title. */
    role: text.optional(),
    rank: text.optional(),
    startedOn: partialDate.optional(),
    endedOn: partialDate.optional(),
    attestedOn: z.array(partialDate).default([]),
    /** Memberships that cannot hold together with this one; stating it on one side is enough. */
    disputedWith: z.array(key).default([]),
  })
  .refine(
    ({ person, memberOrganisation }) => (person === undefined) !== (memberOrganisation === undefined),
    "A member is either a person or an organisation",
  )
  .refine(({ post, role }) => post !== undefined || role !== undefined, "Say the role where there is no post")
  .superRefine((facts, context) => {
    const message = contradiction(facts);
    if (message !== null) context.addIssue({ code: "custom", message });
  });
export type MembershipFacts = z.output<typeof membershipFacts>;

export function membershipRow(document: string, facts: MembershipFacts, post: PostFacts | null) {
  const started = facts.startedOn === undefined ? null : spanOf(facts.startedOn);
  const ended = facts.endedOn === undefined ? null : spanOf(facts.endedOn);
  const vouched = vouchedSpan(facts);
  return {
    ...recordRow(document, facts),
    person: facts.person ?? null,
    memberOrganisationId: facts.memberOrganisation ?? null,
    organisationId: facts.organisation,
    post: facts.post ?? null,
    ordinal: kindOrdinal(post?.kind ?? null),
    role: facts.role ?? post?.title ?? "",
    rank: facts.rank ?? null,
    startedOn: facts.startedOn ?? null,
    startedEarliest: started?.earliest ?? null,
    startedLatest: started?.latest ?? null,
    endedOn: facts.endedOn ?? null,
    endedEarliest: ended?.earliest ?? null,
    endedLatest: ended?.latest ?? null,
    attestedOn: facts.attestedOn.toSorted(),
    vouchedFrom: vouched.from,
    vouchedThrough: vouched.through,
    sortOn: lastAttested(facts.attestedOn) ?? beginningOfTime,
  };
}

/** Each pair from both sides. */
export const disputeRows = ({ key: one, disputedWith }: MembershipFacts) =>
  disputedWith.flatMap((other) => [
    { membership: one, other },
    { membership: other, other: one },
  ]);
