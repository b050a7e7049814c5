import { type Count, countOf } from "@phong-trao/kit/statistics/count.ts";
import type { Asked, Counted } from "@phong-trao/kit/statistics/count.queries.ts";

export interface GiftStatisticRow {
  readonly item: { readonly vi: string; readonly en: string };
  readonly count: Count;
}

/** The items of which any were given, by their Vietnamese name. */
export function giftStatistics(asked: Asked, counted: readonly Counted[]): readonly GiftStatisticRow[] {
  return counted
    .filter(({ dimension }) => dimension === "ITEM")
    .map(({ dimension, member }) => ({
      // The label itself, as the database writes it (roll-up.ts).
      item: JSON.parse(member) as GiftStatisticRow["item"],
      count: countOf(asked, counted, { dimension, members: [member] }),
    }))
    .toSorted((one, other) => inVietnamese.compare(one.item.vi, other.item.vi));
}

const inVietnamese = new Intl.Collator("vi");
