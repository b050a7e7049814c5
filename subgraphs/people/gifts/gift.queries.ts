import { equals, fallsIn } from "@phong-trao/kit/connections/conditions.ts";
import { byKey, descending, type ListArguments, type ListDefinition } from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import { rowByKey, rowsByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { inUnit, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { GiftFilter } from "../src/generated/resolvers.ts";
import { keyIn } from "@phong-trao/kit/records/key-in.ts";

export interface GiftRow extends RecordRow {
  readonly donorKey: string | null;
  readonly recipientKey: string | null;
  readonly recipientGroup: string | null;
  readonly count: number;
  readonly item: { readonly vi: string; readonly en: string };
  readonly contentEach: StoredQuantity | null;
  readonly givenOn: string | null;
  readonly occasionKey: string | null;
  readonly unitKey: string;
}

const columns = sql<GiftRow>`
  gift.donor_id as "donorKey", gift.recipient_id as "recipientKey", gift.recipient_group as "recipientGroup",
  gift.count, gift.item, gift.content_each as "contentEach", gift.given_on as "givenOn",
  gift.occasion_id as "occasionKey", gift.unit_id as "unitKey", gift.citations, gift.inferences, gift.origin`;

export const giftByKey = rowByKey<GiftRow>("gift by key", async (keys, { db }) => {
  const { rows } = await sql<GiftRow>`
    select gift.id as key, ${columns}
    from gift
    where gift.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const giftsOfEvent = rowsByKey<GiftRow & { readonly occasionKey: string }>(
  "gifts of an event",
  async (keys, { db }) => {
    const { rows } = await sql<GiftRow & { readonly occasionKey: string }>`
      select gift.id as key, ${columns}
      from gift
      where gift.occasion_id = any(${keys}::text[])
      order by gift.sort_on desc, gift.id`.execute(db);
    return rows;
  },
  (row) => row.occasionKey,
);

interface GiftListArguments extends ListArguments {
  readonly filter?: GiftFilter | null | undefined;
}

const gifts: ListDefinition<GiftRow, GiftListArguments> = {
  name: "Gift",
  columns,
  from: sql`gift`,
  key: sql.ref("gift.id"),
  orders: { GIVEN_DESC: [descending(sql.ref("gift.sort_on"), "date")] },
  where: ({ filter }) => [
    ...fallsIn(sql.ref("gift.given_earliest"), sql.ref("gift.given_latest"), filter?.given),
    ...equals(sql.ref("gift.donor_id"), keyIn("Organisation", filter?.donor)),
  ],
};

export const allGifts = listAll(gifts);
export const giftsOfUnit = listUnder<UnitView, GiftRow, GiftListArguments & UnitListArguments>(
  gifts,
  inUnit("gifts of a unit", sql.ref("gift.unit_id")),
);

/** Given or received. */
export const giftsOfOrganisation = listUnder(gifts, {
  ...byKey("gifts of an organisation", sql.ref("gift.id")),
  where: () => sql`parent.key in (gift.donor_id, gift.recipient_id)`,
});
