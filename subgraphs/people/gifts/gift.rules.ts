import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";

/** Count times content, where the content is known exactly: 12 gifts of "about 10 kg" are no 120 kg. */
export function contentTotal(count: number, each: StoredQuantity | null): StoredQuantity | null {
  if (each === null || each.value === null || each.qualifier !== "EXACT") {
    return null;
  }
  // Quantities are stated with a few decimals; what binary fractions add behind them is not theirs.
  return { value: Number((count * each.value).toPrecision(12)), qualifier: "EXACT", unit: each.unit };
}
