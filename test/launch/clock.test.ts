import { fixedClock, realClock } from "@phong-trao/gateway/clock.ts";
import { isDay } from "@phong-trao/schema/ids.ts";
import { expect, test } from "vitest";

test("the day begins at midnight in Viet Nam, seven hours before Greenwich", () => {
  const at = (instant: string) => realClock(() => Date.parse(instant)).today();

  expect(at("2025-06-30T16:59:59.999Z")).toBe("2025-06-30");
  expect(at("2025-06-30T17:00:00.000Z")).toBe("2025-07-01");
  expect(at("2024-02-28T17:00:00.000Z")).toBe("2024-02-29");
  expect(at("0999-12-31T00:00:00.000Z")).toMatch(/^\d{3,4}-12-31$/);
});

test("without anything injected it is the real day", () => {
  const day = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const before = day();
  const today = realClock().today();
  expect([before, day()]).toContain(today);
});

test("a fixed clock shows its day and refuses what is none", () => {
  expect(fixedClock("2024-09-17").today()).toBe("2024-09-17");
  expect(() => fixedClock("17/09/2024")).toThrow(/"17\/09\/2024" is not a day of the calendar/);
});

test.each(["2024-02-29", "2000-02-29", "1945-09-02"])("%s is a day", (text) => {
  expect(isDay(text)).toBe(true);
});

test.each(["2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-1-1", "2024-01-01T00:00", ""])(
  "%j is no day",
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);
