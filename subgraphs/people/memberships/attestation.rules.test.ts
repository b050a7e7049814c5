import { expect, test } from "vitest";
import { contradiction, lastAttested, vouchedSpan } from "./attestation.rules.ts";

const none = { from: null, through: null };

test("a source vouches for its day", () => {
  expect(vouchedSpan({ attestedOn: ["2024-09-17"] })).toEqual({ from: "2024-09-17", through: "2024-09-17" });
});

test("two sources vouch for all days between theirs, in whatever order they are written", () => {
  expect(vouchedSpan({ attestedOn: ["2024-09-17", "2023-05-04"] })).toEqual({
    from: "2023-05-04",
    through: "2024-09-17",
  });
});

test("a month vouches for none of its days, as it may have been any", () => {
  expect(vouchedSpan({ attestedOn: ["2024-09"] })).toEqual(none);
  expect(vouchedSpan({ attestedOn: ["2024"] })).toEqual(none);
});

test("two months vouch for the days that lie between in any case", () => {
  expect(vouchedSpan({ attestedOn: ["2024-09", "2024-11"] })).toEqual({ from: "2024-09-30", through: "2024-11-01" });
  expect(vouchedSpan({ attestedOn: ["2024-09-17", "2024-11"] })).toEqual({ from: "2024-09-17", through: "2024-11-01" });
});

test("a day inside a month that is named as well vouches for itself", () => {
  expect(vouchedSpan({ attestedOn: ["2024-09", "2024-09-17"] })).toEqual({ from: "2024-09-17", through: "2024-09-17" });
});

test("a known beginning and a known end vouch for the time between, also without any other source", () => {
  expect(vouchedSpan({ startedOn: "2020-06", endedOn: "2025-06-30", attestedOn: [] })).toEqual({
    from: "2020-06-30",
    through: "2025-06-30",
  });
  expect(vouchedSpan({ startedOn: "2020-06-15", attestedOn: ["2024-09-17"] })).toEqual({
    from: "2020-06-15",
    through: "2024-09-17",
  });
  expect(vouchedSpan({ startedOn: "2020-06-15", attestedOn: [] })).toEqual(none);
});

test("nothing is known of nothing", () => {
  expect(vouchedSpan({ attestedOn: [] })).toEqual(none);
  expect(lastAttested([])).toBeNull();
  expect(lastAttested(["2024-09", "2024-09-17"])).toBe("2024-09-30");
});

test("dates that contradict each other are found when the facts are read", () => {
  expect(contradiction({ startedOn: "2024", endedOn: "2023-12", attestedOn: [] })).toContain("cannot end");
  expect(contradiction({ startedOn: "2024-10", attestedOn: ["2024-09-17"] })).toContain(
    "cannot be attested on 2024-09-17",
  );
  expect(contradiction({ endedOn: "2024-08", attestedOn: ["2024-09"] })).toContain("cannot be attested on 2024-09");
  expect(contradiction({ startedOn: "2024-09", endedOn: "2024-09", attestedOn: ["2024-09-17"] })).toBeNull();
});
