import { expect, test } from "vitest";
import { shareOfRemark } from "./share-of-remark.ts";

test("remarks say how much of a unit went", () => {
  const read = (remark: string) => shareOfRemark(remark);
  expect(["Nhập toàn bộ xã A", "Toàn bộ diện tích tự nhiên và quy mô dân số", "Giữ nguyên"].map(read)).toEqual(
    Array(3).fill("WHOLE"),
  );
  expect(
    [
      "Nhập một phần xã A",
      "Nhập một  phần",
      "Nhập 1 phần",
      "Nhập 01\tphần",
      "phần còn lại của xã A sau khi nhập",
      "Một phần diện tích, dân số",
    ].map(read),
  ).toEqual(Array(6).fill("PART"));
  expect(["Toàn bộ dân số, một phần diện tích", "một phần diện tích, toàn bộ quy mô dân số"].map(read)).toEqual(
    Array(2).fill("ALL_RESIDENTS"),
  );
  expect(
    ["Một phần diện tích tự nhiên", "Chỉ diện tích, không có dân số", "01 phần diện tích (không có dân cư)"].map(read),
  ).toEqual(Array(3).fill("LAND_ONLY"));
  expect(["", "Nghị quyết 1656/NQ-UBTVQH15"].map(read)).toEqual([null, null]);
});
