import { expect, test } from "vitest";
import { parseDateRange, writeDateRange } from "./date-range.ts";

test("PostgreSQL leaves out the day after the last; people name the last", () => {
  expect(parseDateRange("[2024-01-01,2025-07-01)")).toEqual({ validFrom: "2024-01-01", validThrough: "2025-06-30" });
  expect(writeDateRange({ validFrom: "2024-01-01", validThrough: "2025-06-30" })).toBe("[2024-01-01,2025-07-01)");
});

test("an open end is null", () => {
  expect(parseDateRange("(,2025-07-01)")).toEqual({ validFrom: null, validThrough: "2025-06-30" });
  expect(parseDateRange("[2025-07-01,)")).toEqual({ validFrom: "2025-07-01", validThrough: null });
  expect(writeDateRange({ validFrom: null, validThrough: null })).toBe("[,)");
});

test("a leap day and the turn of a year keep their neighbours", () => {
  expect(writeDateRange({ validFrom: null, validThrough: "2024-02-28" })).toBe("[,2024-02-29)");
  expect(writeDateRange({ validFrom: null, validThrough: "2023-12-31" })).toBe("[,2024-01-01)");
});

test("a day that does not exist, a validity that ends before it begins and text that is no range are refused", () => {
  expect(() => writeDateRange({ validFrom: null, validThrough: "2025-02-30" })).toThrow("not a day of the calendar");
  expect(() => writeDateRange({ validFrom: "2025-02-02", validThrough: "2025-02-01" })).toThrow(
    "cannot end before it begins",
  );
  expect(() => parseDateRange("empty")).toThrow("not a range of days");
});
