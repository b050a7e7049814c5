import { defineEntity, p } from "@mikro-orm/core";
import { day, json, key, label } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";

export const GiftSchema = defineEntity({
  name: "Gift",
  properties: {
    ...recordColumns(),
    donorId: key().nullable(),
    /** Exactly one of this and `recipientGroup`. */
    recipientId: key().nullable(),
    /** A group in a few words, never names. */
    recipientGroup: label().nullable(),
    count: p.integer(),
    item: json<{ readonly vi: string; readonly en: string }>(),
    contentEach: json<StoredQuantity>().nullable(),
    givenOn: label().nullable(),
    givenEarliest: day().nullable(),
    givenLatest: day().nullable(),
    /** The last day on which it can have been given; the beginning of time where nothing is known. */
    sortOn: day(),
    occasionId: key().nullable(),
    unitId: key(),
  },
});
