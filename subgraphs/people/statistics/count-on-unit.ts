import type { Context } from "@phong-trao/kit/context.ts";
import { selects } from "@phong-trao/kit/selects.ts";
import { type Asked, type Counted, counts, type Frame } from "@phong-trao/kit/statistics/count.queries.ts";
import { daysOf, type PeriodAsked } from "@phong-trao/kit/statistics/period.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { GraphQLResolveInfo } from "graphql";
import { type AwardStatisticRow, awardStatistics } from "./award-statistics.ts";
import { type GiftStatisticRow, giftStatistics } from "./gift-statistics.ts";

interface Arguments {
  readonly period: PeriodAsked;
  readonly frame: Frame;
}

/** By grantor only where a client wants that: it is several times as many totals. */
export const countAwards = (
  unit: UnitView,
  args: Arguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly AwardStatisticRow[]> =>
  count(
    { measure: "AWARDS", ...(selects(info, "byGrantorLevel") ? {} : { dimension: "FORM_AND_KIND" }) },
    awardStatistics,
    {
      unit,
      args,
      context,
    },
  );

export const countGifts = (unit: UnitView, args: Arguments, context: Context): Promise<readonly GiftStatisticRow[]> =>
  count({ measure: "GIFTS" }, giftStatistics, { unit, args, context });

/** Both happen; nothing of them goes on. */
const grains = ["D", "M", "Y", "E", "L"] as const;

async function count<Row>(
  what: Pick<Asked, "measure" | "dimension">,
  listed: (asked: Asked, counted: readonly Counted[]) => Row,
  { unit, args, context }: { readonly unit: UnitView; readonly args: Arguments; readonly context: Context },
): Promise<Row> {
  const days = await daysOf(context, args.period);
  const asked = { unit: unit.key, on: unit.on, frame: args.frame, ...what, grains, ...days };
  return listed(asked, await context.ask(counts, asked));
}
