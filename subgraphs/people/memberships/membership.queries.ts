import { contains, isOneOf } from "@phong-trao/kit/connections/conditions.ts";
import {
  ascending,
  byKey,
  descending,
  type ListArguments,
  type ListDefinition,
} from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import type { Edge, Page } from "@phong-trao/kit/connections/page.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import { rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import type { UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { Attestation, MembershipFilter, MembershipStatus } from "../src/generated/resolvers.ts";
import { personByKey, personSql } from "../persons/person.queries.ts";
import { inUnitOfOrganisation } from "../src/through-organisation.ts";
import { attestation, isNotRuledOut } from "./attestation.queries.ts";

export interface MembershipRow extends RecordRow {
  readonly personKey: string | null;
  readonly memberOrganisationKey: string | null;
  readonly organisationKey: string;
  readonly postKey: string | null;
  readonly role: string;
  readonly rank: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly attestedOn: readonly string[];
  readonly status: MembershipStatus;
}

/** A membership in a list, for the day `on` that the list was asked for. Null: for no day. */
export interface ListedMembershipRow extends MembershipRow {
  readonly attestation: Attestation | null;
}
export type ListedMembershipPage = Page<ListedMembershipRow>;
export type ListedMembershipEdge = Edge<ListedMembershipRow>;

const status = sql<MembershipStatus>`
  case when exists (select from dispute where dispute.membership_id = membership.id) then 'DISPUTED' else 'CONFIRMED' end`;

export const membershipColumns = sql<MembershipRow>`
  membership.person_id as "personKey", membership.member_organisation_id as "memberOrganisationKey",
  membership.organisation_id as "organisationKey", membership.post_id as "postKey", membership.role, membership.rank,
  membership.started_on as "startedOn", membership.ended_on as "endedOn", membership.attested_on as "attestedOn",
  ${status} as status, membership.citations, membership.inferences, membership.origin`;

export const membershipByKey = rowByKey<MembershipRow>("membership by key", async (keys, { db }) => {
  const { rows } = await sql<MembershipRow>`
    select membership.id as key, ${membershipColumns}
    from membership
    where membership.id = any(${keys}::text[])`.execute(db);
  return rows;
});

interface MembershipListArguments extends ListArguments {
  readonly on?: string | null | undefined;
  readonly filter?: MembershipFilter | null | undefined;
}

const memberships: ListDefinition<ListedMembershipRow, MembershipListArguments> = {
  name: "Membership",
  columns: ({ on }) => sql`${membershipColumns}, ${attestation(on ?? null)} as attestation`,
  from: sql`membership left join post on post.id = membership.post_id`,
  key: sql.ref("membership.id"),
  orders: {
    ORGANISATION_ASC: [
      ascending(sql.ref("membership.organisation_id"), "text"),
      ascending(sql.ref("membership.ordinal"), "integer"),
    ],
    ATTESTED_DESC: [descending(sql.ref("membership.sort_on"), "date")],
  },
  along: {
    person: { key: "personKey", record: personSql, byKey: personByKey },
  },
  where: ({ on, filter }) => [
    ...(typeof on === "string" ? [isNotRuledOut(on)] : []),
    ...contains(sql.ref("membership.search_text"), filter?.search),
    ...isOneOf(sql.ref("post.kind"), filter?.postKinds),
    ...isOneOf(status, filter?.statuses),
    ...isOneOf(attestation(dayAskedFor(on, filter)), filter?.attestations),
  ],
};

/** A membership is attested or possible on some day, and on none in particular neither. */
function dayAskedFor(on: string | null | undefined, filter: MembershipFilter | null | undefined): string | null {
  if (filter?.attestations != null && typeof on !== "string") {
    throw fault("BAD_USER_INPUT", "The filter `attestations` is about a day: give it in `on`.");
  }
  return on ?? null;
}

export const allMemberships = listAll(memberships);
export const membershipsOfPerson = listUnder(
  memberships,
  byKey("memberships of a person", sql.ref("membership.person_id")),
);
export const membershipsOfPost = listUnder(memberships, byKey("memberships of a post", sql.ref("membership.post_id")));
export const membershipsOfOrganisation = listUnder(
  memberships,
  byKey("memberships of an organisation", sql.ref("membership.organisation_id")),
);
export const membershipsHeld = listUnder(
  memberships,
  byKey("memberships that an organisation holds", sql.ref("membership.member_organisation_id")),
);
export const membershipsOfUnit = listUnder<UnitView, ListedMembershipRow, MembershipListArguments & UnitListArguments>(
  memberships,
  inUnitOfOrganisation("memberships of a unit", sql.ref("membership.organisation_id")),
);
