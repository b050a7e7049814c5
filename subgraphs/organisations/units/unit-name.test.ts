import { expect, test } from "vitest";
import { periodsOf } from "./periods.ts";
import { isCodeOf, levelOfCode } from "./unit-code.ts";
import { readName } from "./unit-name.ts";

test("a name begins with its type, which depends on the level", () => {
  expect(readName("COMMUNE", "Thị trấn Chợ Vàm")).toEqual({ type: "TOWNSHIP", shortName: "Chợ Vàm" });
  expect(readName("PROVINCE", "Thành phố Đồng Nai")).toEqual({ type: "MUNICIPALITY", shortName: "Đồng Nai" });
  expect(readName("DISTRICT", "Thành phố Phan Thiết")).toEqual({ type: "CITY", shortName: "Phan Thiết" });
  expect(readName("HAMLET", "Thôn Anh Dũng")).toEqual({ type: "THON", shortName: "Anh Dũng" });
  expect(readName("COMMUNE", "Huyện Phú Tân")).toBeNull();
  expect(readName("COMMUNE", "Xãm")).toBeNull();
});

test("codes have two, three or five digits, and only ASCII ones", () => {
  expect(["08", "598", "02632"].map(levelOfCode)).toEqual(["PROVINCE", "DISTRICT", "COMMUNE"]);
  expect(["8", "2632", "O8", "", "０８"].map(levelOfCode)).toEqual([null, null, null, null, null]);
  expect(isCodeOf("COMMUNE", "598")).toBe(false);
});

test("a value holds as long as it stays the same, whatever else changes", () => {
  const state = { name: "Xã Trảng Bom", code: "26248", parent: "75" };
  const unit = {
    through: null,
    states: [
      { ...state, from: "2025-07-01" },
      { ...state, from: "2026-04-30", name: "Phường Trảng Bom" },
      { ...state, from: "2026-06-01", name: "Phường Trảng Bom", parent: "77" },
    ],
  };
  expect(periodsOf(unit, ({ name }) => name)).toEqual([
    { value: "Xã Trảng Bom", from: "2025-07-01", through: "2026-04-29" },
    { value: "Phường Trảng Bom", from: "2026-04-30", through: null },
  ]);
  expect(periodsOf(unit, ({ code }) => code)).toEqual([{ value: "26248", from: "2025-07-01", through: null }]);
  expect(periodsOf(unit, () => null)).toEqual([]);
});
