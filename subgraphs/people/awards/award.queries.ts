import { equals, isOneOf, fallsIn } from "@phong-trao/kit/connections/conditions.ts";
import {
  ascending,
  byKey,
  descending,
  type ListArguments,
  type ListDefinition,
} from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { type RawBuilder, type SqlBool, sql } from "@phong-trao/kit/database/sql.ts";
import { rowByKey, rowsByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import { inUnit, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { AwardFilter, AwardForm } from "../src/generated/resolvers.ts";
import { keyIn } from "@phong-trao/kit/records/key-in.ts";

export interface AwardRow extends RecordRow {
  readonly form: AwardForm;
  readonly grantorKey: string | null;
  readonly grantedOn: string | null;
  readonly grantedEarliest: string | null;
  readonly grantedLatest: string | null;
  readonly occasionKey: string | null;
  readonly modelKey: string | null;
  readonly movementKey: string | null;
  readonly decisionKey: string | null;
  readonly achievement: string | null;
  readonly unitKey: string;
}

const columns = sql<AwardRow>`
  award.form, award.grantor_id as "grantorKey", award.granted_on as "grantedOn",
  award.granted_earliest as "grantedEarliest", award.granted_latest as "grantedLatest",
  award.occasion_id as "occasionKey", award.model_id as "modelKey", award.movement_id as "movementKey",
  award.decision_id as "decisionKey", award.achievement, award.unit_id as "unitKey",
  award.citations, award.inferences, award.origin`;

export const awardByKey = rowByKey<AwardRow>("award by key", async (keys, { db }) => {
  const { rows } = await sql<AwardRow>`
    select award.id as key, ${columns}
    from award
    where award.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const awardsOfEvent = rowsByKey<AwardRow & { readonly occasionKey: string }>(
  "awards of an event",
  async (keys, { db }) => {
    const { rows } = await sql<AwardRow & { readonly occasionKey: string }>`
      select award.id as key, ${columns}
      from award
      where award.occasion_id = any(${keys}::text[])
      order by award.sort_on desc, award.id`.execute(db);
    return rows;
  },
  (row) => row.occasionKey,
);

interface AwardListArguments extends ListArguments {
  readonly filter?: AwardFilter | null | undefined;
}

const awards: ListDefinition<AwardRow, AwardListArguments> = {
  name: "Award",
  columns,
  from: sql`award`,
  key: sql.ref("award.id"),
  orders: {
    GRANTED_DESC: [descending(sql.ref("award.sort_on"), "date")],
    GRANTED_ASC: [ascending(sql.ref("award.sort_on"), "date")],
  },
  where: ({ filter }) => [
    ...isOneOf(sql.ref("award.form"), filter?.forms),
    ...(filter?.recipientKinds ? [hasRecipientOf(filter.recipientKinds)] : []),
    ...fallsIn(sql.ref("award.granted_earliest"), sql.ref("award.granted_latest"), filter?.granted),
    ...equals(sql.ref("award.grantor_id"), keyIn("Organisation", filter?.grantor)),
    ...equals(sql.ref("award.model_id"), keyIn("Model", filter?.model)),
  ],
};

export const allAwards = listAll(awards);
export const awardsOfModel = listUnder(awards, byKey("awards for work in a model", sql.ref("award.model_id")));
export const awardsOfUnit = listUnder<UnitView, AwardRow, AwardListArguments & UnitListArguments>(
  awards,
  inUnit("awards of a unit", sql.ref("award.unit_id")),
);

/** Only those that a public decision gave by name. */
export const awardsOfPerson = listUnder(awards, {
  ...byKey("awards of a person", sql.ref("award.id")),
  where: () => sql`award.id in (
    select award_recipient.award_id
    from award_recipient
    where award_recipient.person_id = parent.key)`,
});

/** Granted, or received by name. */
export const awardsOfOrganisation = listUnder(awards, {
  ...byKey("awards of an organisation", sql.ref("award.id")),
  where: () => sql`award.id in (
    select granted.id
    from award as granted
    where granted.grantor_id = parent.key
    union
    select award_recipient.award_id
    from award_recipient
    where award_recipient.organisation_id = parent.key)`,
});

const hasRecipientOf = (kinds: readonly string[]): RawBuilder<SqlBool> => sql`exists (
  select
  from award_recipient
  where award_recipient.award_id = award.id and award_recipient.kind = any(${kinds}::text[]))`;
