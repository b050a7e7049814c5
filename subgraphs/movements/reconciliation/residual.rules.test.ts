import { expect, test } from "vitest";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { countRow } from "../statistics/count-row.ts";
import type { CountedFor } from "./count-for-figure.ts";
import type { IndicatorMeasure } from "./indicator-measure.queries.ts";
import { breakdownSum, certainOf, missingFor, residualOf } from "./residual.rules.ts";

const measure: IndicatorMeasure = {
  indicatorKey: "model-sites-total",
  measure: "SITES",
  members: null,
  flow: false,
  records: "hồ sơ điểm mô hình",
};
const counted = (sure: number, open = 0): CountedFor => ({ measure, counted: countRow({ sure, open }) });
const stated = (value: number | null, qualifier: StoredQuantity["qualifier"] = "EXACT"): StoredQuantity => ({
  value,
  qualifier,
  unit: "COUNT",
});

test("of 127 stated, with 2 in the register, 125 are missing", () => {
  expect(residualOf(stated(127), certainOf(counted(2)))).toBe(125);
  expect(missingFor(stated(127), counted(2))).toBe(
    "Cần thêm hồ sơ điểm mô hình: nguồn nêu 127, sổ đếm được 2, còn thiếu 125.",
  );
});

test("what may be of another unit is not taken off, but said", () => {
  expect(residualOf(stated(127), certainOf(counted(2, 3)))).toBe(125);
  expect(missingFor(stated(127), counted(2, 3))).toBe(
    "Cần thêm hồ sơ điểm mô hình: nguồn nêu 127, sổ đếm được 2, có thể đến 5, còn thiếu 125.",
  );
});

test("where both agree, nothing is missing; where the register has more, it is the list behind the figure", () => {
  expect(missingFor(stated(2), counted(2))).toBeNull();
  expect(missingFor(stated(1234), counted(2000))).toBe(
    "Sổ đếm được 2.000, nhiều hơn nguồn 766: cần danh sách kèm báo cáo để biết nguồn không tính những gì.",
  );
  expect(missingFor(stated(10, "AT_LEAST"), counted(12))).toBeNull();
});

test("dozens have no residual; what is not counted has none either, and says why", () => {
  expect(residualOf(stated(null, "DOZENS"), certainOf(counted(2)))).toBeNull();
  expect(missingFor(stated(null, "DOZENS"), counted(2))).toBeNull();
  expect(certainOf(null)).toBeNull();
  expect(missingFor(stated(3), null)).toBeNull();
  const noBeginning: CountedFor = { measure, counted: "NO_BEGINNING" };
  expect(residualOf(stated(15), certainOf(noBeginning))).toBeNull();
  expect(missingFor(stated(15), noBeginning)).toContain("ngày bắt đầu");
  expect(missingFor(stated(49), { measure, counted: "NOT_APART" })).toContain("không đếm riêng");
});

test("parts add up as people reckon, without a figure too", () => {
  const parts = [102, 1, 18, 6].map((value) => ({ dimension: "SECTOR" as const, member: "AGENCY", value }));
  expect(breakdownSum(parts)).toBe(127);
  expect(residualOf(stated(127), breakdownSum(parts))).toBe(0);
  expect(residualOf(stated(null), breakdownSum(parts))).toBeNull();
  expect(breakdownSum([])).toBeNull();
});
