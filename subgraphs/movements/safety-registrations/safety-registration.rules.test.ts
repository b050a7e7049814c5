import { describe, expect, test } from "vitest";
import { type RegistrationRule, warningsOfRules } from "./safety-registration.rules.ts";

const noPrimarySchools: RegistrationRule = {
  excludedKinds: ["PRIMARY_SCHOOL"],
  firstYear: 2022,
  lastYear: null,
  legalBasis: "124-2021-tt-bca",
  article: "điểm b khoản 2 Điều 1",
  message: "Cơ sở giáo dục tiểu học không thuộc đối tượng đăng ký.",
};
const year = (of: number) => ({ first: of, last: of });
const codes = (...given: Parameters<typeof warningsOfRules>) => warningsOfRules(...given).map(({ code }) => code);

describe("who may register", () => {
  test("a primary school that registers for 2024 is warned about, with the circular and its article", () => {
    expect(warningsOfRules(["PRIMARY_SCHOOL"], year(2024), [noPrimarySchools])).toEqual([
      {
        code: "SUBJECT_OUTSIDE_CIRCULAR",
        message: "Cơ sở giáo dục tiểu học không thuộc đối tượng đăng ký.",
        legalBasis: "124-2021-tt-bca",
        article: "điểm b khoản 2 Điều 1",
      },
    ]);
  });

  test("primary schools counted together with others are enough for a warning; others alone are not", () => {
    expect(codes(["PRIMARY_SCHOOL", "LOWER_SECONDARY_SCHOOL"], year(2024), [noPrimarySchools])).toHaveLength(1);
    expect(codes(["LOWER_SECONDARY_SCHOOL", "SCHOOL", "AGENCY"], year(2024), [noPrimarySchools])).toEqual([]);
  });

  test("a rule speaks of the years in which it holds: not before the circular, nor after its end", () => {
    const repealed = { ...noPrimarySchools, lastYear: 2025 };
    expect(codes(["PRIMARY_SCHOOL"], year(2021), [repealed])).toEqual([]);
    expect(codes(["PRIMARY_SCHOOL"], year(2022), [repealed])).toHaveLength(1);
    expect(codes(["PRIMARY_SCHOOL"], year(2025), [repealed])).toHaveLength(1);
    expect(codes(["PRIMARY_SCHOOL"], year(2026), [repealed])).toEqual([]);
  });

  test("a figure over several years is warned about when the rule holds in one of them; without a date it is not", () => {
    expect(codes(["PRIMARY_SCHOOL"], { first: 2020, last: 2022 }, [noPrimarySchools])).toHaveLength(1);
    expect(codes(["PRIMARY_SCHOOL"], { first: 2019, last: 2021 }, [noPrimarySchools])).toEqual([]);
    expect(codes(["PRIMARY_SCHOOL"], null, [noPrimarySchools])).toEqual([]);
  });

  test("two acts that say so give two warnings", () => {
    expect(codes(["PRIMARY_SCHOOL"], year(2024), [noPrimarySchools, noPrimarySchools])).toHaveLength(2);
  });
});
