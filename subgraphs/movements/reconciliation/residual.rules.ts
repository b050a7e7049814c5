import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import type { StoredPart } from "../reports/figure.entity.ts";
import { exactSum, written } from "../reports/figure.rules.ts";
import type { CountRow } from "../statistics/count-row.ts";
import type { CountedFor } from "./count-for-figure.ts";

/** Null: the source gives no parts. */
export const breakdownSum = (parts: readonly StoredPart[]): number | null =>
  parts.length === 0 ? null : exactSum(parts.map(({ value }) => value));

/** The figure less what is set against it. Null: either is not there. */
export const residualOf = ({ value }: StoredQuantity, other: number | null): number | null =>
  value === null || other === null ? null : exactSum([value, -other]);

/** What certainly counts. Null: nothing could be counted. */
export const certainOf = (counted: CountedFor | null): number | null => countIn(counted)?.atLeast ?? null;

export const countIn = (counted: CountedFor | null): CountRow | null =>
  counted === null || typeof counted.counted === "string" ? null : counted.counted;

/** Which kinds of records would close the gap, in a sentence for readers of the register. Null: none is missing. */
export function missingFor(stated: StoredQuantity, found: CountedFor | null): string | null {
  if (found === null) return null;
  const { counted, measure } = found;
  if (counted === "NO_BEGINNING") return "Nguồn không nêu tính từ ngày nào: cần báo cáo gốc có ngày bắt đầu.";
  if (counted === "NOT_APART") return `Sổ không đếm riêng loại mà nguồn nêu: cần ${measure.records} ghi rõ từng loại.`;
  const { atLeast, atMost } = counted;
  const residual = residualOf(stated, atLeast);
  if (stated.value === null || residual === null || residual === 0) return null;
  if (residual > 0) {
    const open = atMost === null || atMost === atLeast ? "" : `, có thể đến ${written(atMost)}`;
    return `Cần thêm ${measure.records}: nguồn nêu ${written(stated.value)}, sổ đếm được ${written(atLeast)}${open}, còn thiếu ${written(residual)}.`;
  }
  return stated.qualifier === "AT_LEAST"
    ? null
    : `Sổ đếm được ${written(atLeast)}, nhiều hơn nguồn ${written(-residual)}: cần danh sách kèm báo cáo để biết nguồn không tính những gì.`;
}
