import type { Context } from "@phong-trao/kit/context.ts";
import type { CountedRecord } from "@phong-trao/kit/statistics/explain.queries.ts";
import { type AwardRow, awardByKey } from "../awards/award.queries.ts";
import { type GiftRow, giftByKey } from "../gifts/gift.queries.ts";

/** The award or gift itself. */
export async function countedRecord({ type, key }: CountedRecord, context: Context): Promise<AwardRow | GiftRow> {
  const record = await (type === "Award" ? context.ask(awardByKey, key) : context.ask(giftByKey, key));
  if (record === null) {
    // Read after the list, and taken out in between.
    throw new Error(`${type} ${key} is counted and not there.`);
  }
  return record;
}
