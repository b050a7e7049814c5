import type { Context } from "@phong-trao/kit/context.ts";
import { type Asked, type Counted, counts, type Frame } from "@phong-trao/kit/statistics/count.queries.ts";
import { daysOf, type PeriodAsked } from "@phong-trao/kit/statistics/period.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import { type AwardStatisticRow, awardStatistics } from "./award-statistics.ts";
import { type GiftStatisticRow, giftStatistics } from "./gift-statistics.ts";

interface Arguments {
  readonly period: PeriodAsked;
  readonly frame: Frame;
}

export const countAwards = (unit: UnitView, args: Arguments, context: Context): Promise<readonly AwardStatisticRow[]> =>
  count("AWARDS", awardStatistics, { unit, args, context });

export const countGifts = (unit: UnitView, args: Arguments, context: Context): Promise<readonly GiftStatisticRow[]> =>
  count("GIFTS", giftStatistics, { unit, args, context });

/** Both happen; nothing of them goes on. */
const grains = ["D", "M", "Y", "E", "L"] as const;

async function count<Row>(
  measure: "AWARDS" | "GIFTS",
  listed: (asked: Asked, counted: readonly Counted[]) => Row,
  { unit, args, context }: { readonly unit: UnitView; readonly args: Arguments; readonly context: Context },
): Promise<Row> {
  const days = await daysOf(context, args.period);
  const asked = { unit: unit.key, on: unit.on, frame: args.frame, measure, grains, ...days };
  return listed(asked, await context.ask(counts, asked));
}
