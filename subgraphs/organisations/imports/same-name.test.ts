import { expect, test } from "vitest";
import { isSameName, names } from "./same-name.ts";

test("where a tone mark stands, apostrophes, capitals and zeros make no other name", () => {
  for (const [one, other] of [
    ["Xã Mỹ Hoà Hưng", "Xã Mỹ Hòa Hưng"],
    ["Phường Quí", "phường Quí".normalize("NFD")],
    ["Xã Thuỷ Xuân Tiên", "Xã Thủy Xuân Tiên"],
    ["Xã Ea M’Droh", "Xã Ea M'droh"],
    ["Phường 01", "Phường 1"],
    ["Tỉnh Bà Rịa – Vũng Tàu", "Tỉnh Bà Rịa-Vũng  Tàu"],
  ] as const) {
    expect(isSameName(one, other), one).toBe(true);
  }
});

test("another tone is another name, and so is y for i", () => {
  for (const [one, other] of [
    ["Xã Chiềng Hắc", "Xã Chiềng Hặc"],
    ["Phường Quý", "Phường Quí"],
    ["Phường 1", "Phường 10"],
    ["Xã Tân Lập", "Phường Tân Lập"],
  ] as const) {
    expect(isSameName(one, other), one).toBe(false);
  }
});

test("a table names a unit with its type, however that is written, or without", () => {
  for (const written of ["Thành phố Tân An", "TP Tân An", "TP. Tân An", "Tân An", "thành phố tân an"]) {
    expect(names("DISTRICT", written, "Thành phố Tân An"), written).toBe(true);
  }
  expect(names("DISTRICT", "Huyện Tân An", "Thành phố Tân An")).toBe(false);
});
