import { beginningOfTime, partialDate, spanOfFacts } from "@phong-trao/kit/records/partial-date.ts";
import { key, quantity, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";

export const giftFacts = z
  .strictObject({
    ...recordFacts,
    donor: key.optional(),
    recipient: key.optional(),
    recipientGroup: text.optional(),
    /** Of gifts, not of people. */
    count: z.int().positive(),
    item: z.strictObject({ vi: text, en: text }),
    contentEach: quantity.optional(),
    givenOn: partialDate.optional(),
    occasion: key.optional(),
    unit: key,
  })
  .refine(
    ({ recipient, recipientGroup }) => (recipient === undefined) !== (recipientGroup === undefined),
    "A gift goes either to an organisation or to a group",
  );

export function giftRow(document: string, facts: z.output<typeof giftFacts>) {
  const given = spanOfFacts({ date: facts.givenOn });
  return {
    ...recordRow(document, facts),
    donorId: facts.donor ?? null,
    recipientId: facts.recipient ?? null,
    recipientGroup: facts.recipientGroup ?? null,
    count: facts.count,
    item: facts.item,
    contentEach: facts.contentEach ?? null,
    givenOn: facts.givenOn ?? null,
    givenEarliest: given.earliest,
    givenLatest: given.latest,
    sortOn: given.latest ?? beginningOfTime,
    occasionId: facts.occasion ?? null,
    unitId: facts.unit,
  };
}
