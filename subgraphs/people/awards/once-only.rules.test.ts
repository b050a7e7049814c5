import { expect, test } from "vitest";
import { spanOf } from "@phong-trao/kit/records/partial-date.ts";
import { type GrantedOnce, onceOnlyWarnings, type OnceOnlyRule } from "./once-only.rules.ts";

const medal: OnceOnlyRule = {
  grantorKey: "bo-cong-an",
  inForceFrom: "2025-04-28",
  inForceThrough: null,
  act: "20-2025-tt-bca",
  article: null,
};
const granted = (on: string | null, grantorKey: string | null = "bo-cong-an"): GrantedOnce => ({
  grantorKey,
  ...(on === null ? { earliest: null, latest: null } : spanOf(on)),
});
const codes = (award: GrantedOnce, ...others: readonly GrantedOnce[]) =>
  onceOnlyWarnings(award, others, [medal]).map(({ code }) => code);

test("the second of two is warned about, by the act; the first is not", () => {
  const [first, second] = [granted("2025-08-19"), granted("2026-08-19")];
  expect(onceOnlyWarnings(second, [first], [medal])).toEqual([
    {
      code: "ONCE_ONLY_AWARD_REPEATED",
      message: expect.stringContaining("chỉ tặng một lần"),
      legalBasis: "20-2025-tt-bca",
      article: null,
    },
  ]);
  expect(codes(first, second)).toEqual([]);
});

test("one from before the act counts as the first; one that was given again before it is no matter of the act", () => {
  expect(codes(granted("2025-08-19"), granted("2015"))).toEqual(["ONCE_ONLY_AWARD_REPEATED"]);
  expect(codes(granted("2025-04-27"), granted("2015"))).toEqual([]);
  // Perhaps before.
  expect(codes(granted("2025"), granted("2015"))).toEqual([]);
});

test("where nobody knows which came first, both are warned about", () => {
  const [one, other] = [granted("2026"), granted("2026-08")];
  expect(codes(one, other)).toEqual(["ONCE_ONLY_AWARD_REPEATED"]);
  expect(codes(other, one)).toEqual(["ONCE_ONLY_AWARD_REPEATED"]);
  expect(codes(granted("2026-08-19"), granted(null))).toEqual(["ONCE_ONLY_AWARD_REPEATED"]);
});

test("medals of others are not this one; without another, or without a rule, nothing is said", () => {
  expect(codes(granted("2026-08-19"), granted("2025-08-19", "quoc-hoi"))).toEqual([]);
  expect(codes(granted("2026-08-19", null), granted("2025-08-19"))).toEqual([]);
  expect(codes(granted("2026-08-19"))).toEqual([]);
  expect(onceOnlyWarnings(granted("2026-08-19"), [granted("2025-08-19")], [])).toEqual([]);
  const ofAnyone = { ...medal, grantorKey: null };
  expect(onceOnlyWarnings(granted("2026-08-19", null), [granted("2025-08-19")], [ofAnyone])).toHaveLength(1);
});
