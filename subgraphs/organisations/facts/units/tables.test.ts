import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  amendments,
  amendmentsSince,
  here,
  keyOf,
  ofLevel,
  resolutions,
  retired,
  retiredWithDates,
  since,
  succession,
  typeOf,
  until,
} from "./test-support/tables.ts";

test("no table changes unseen", () => {
  const digests = [
    "until-2025-06-30",
    "since-2025-07-01",
    "succession-2025-07-01",
    "amendments",
    "resolutions-2025-07-01",
    "retired-communes",
  ].map((name) => [
    name,
    createHash("sha256")
      .update(readFileSync(new URL(`${name}.csv`, here)))
      .digest("hex"),
  ]);
  expect(Object.fromEntries(digests)).toEqual({
    "until-2025-06-30": "bd8c90227e23ed09da564ea539cbcdb36d59b64bb212f107607652c0e1b54581",
    "since-2025-07-01": "31de98d008f2306e97052ea1a23b9f77ed42572d476d056841b41203e0d35783",
    "succession-2025-07-01": "47d0c133e8acb44161ef64b387da51387be5c552617cd22f6978ae2492af3fb1",
    amendments: "41b51d2e85e75335204965a5428f98bebb317a7e65fe95c15b5f6c7b744bd636",
    "resolutions-2025-07-01": "fbaceda72c6cccf5b19ed10a8bf0ec31b6c67144ecfccdc165dbf9dfbd017e1b",
    "retired-communes": "0f3671c841d4af750ffef8d244ff237d4677f9c1e0e10cb10db1c494b4399ef9",
  });
});

test("63 provinces, 696 districts and 10,035 communes until 30 June 2025", () => {
  expect(counted(until, ({ level }) => level)).toEqual({ PROVINCE: 63, DISTRICT: 696, COMMUNE: 10_035 });
});

test("34 provinces and 3,321 communes since: 2,621 xã, 687 phường, 13 đặc khu", () => {
  expect(counted(since, ({ level }) => level)).toEqual({ PROVINCE: 34, COMMUNE: 3_321 });
  expect(counted(ofLevel(since, "COMMUNE"), typeOf)).toEqual({ Xã: 2_621, Phường: 687, "Đặc khu": 13 });
});

test("10,566 pairs of communes, 5 of districts, 63 of provinces; 441 communes were divided among 2 to 5", () => {
  expect(counted(succession, ({ level }) => level)).toEqual({ PROVINCE: 63, DISTRICT: 5, COMMUNE: 10_566 });
  expect(counted(ofLevel(succession, "COMMUNE"), ({ share }) => share)).toEqual({
    WHOLE: 9_594,
    PART: 828,
    LAND_ONLY: 85,
    ALL_RESIDENTS: 59,
  });
  const parts = [...Map.groupBy(ofLevel(succession, "COMMUNE"), ({ from }) => from).values()].map((to) => to.length);
  expect(parts.filter((count) => count > 1)).toHaveLength(441);
  expect(Math.max(...parts)).toBe(5);
});

test("132 communes and 11 provinces go on: all of one unit, with its code, and nothing of another", () => {
  const goOn = (level: string) => {
    const came = Map.groupBy(ofLevel(succession, level), ({ to }) => to);
    return [...came].flatMap(([to, [only, ...more]]) =>
      more.length === 0 && only?.from === to && only.share === "WHOLE" ? [to] : [],
    );
  };
  expect(goOn("COMMUNE")).toHaveLength(132);
  expect(goOn("PROVINCE")).toHaveLength(11);
  // Seventeen of the communes under another name, or another spelling of theirs.
  const nameUntil = new Map(ofLevel(until, "COMMUNE").map(({ code, name }) => [code, name]));
  const nameSince = new Map(ofLevel(since, "COMMUNE").map(({ code, name }) => [code, name]));
  const other = goOn("COMMUNE").filter((code) => nameUntil.get(code) !== nameSince.get(code));
  expect(other).toHaveLength(17);
  expect(nameUntil.get("31105")).toBe("Xã Thổ Châu");
  expect(nameSince.get("31105")).toBe("Đặc khu Thổ Châu");
});

test("the communes of each of the 34 provinces have a resolution of their own, 1654 to 1687", () => {
  expect(resolutions.map(({ province }) => province)).toEqual(ofLevel(since, "PROVINCE").map(({ code }) => code));
  expect(resolutions.map(({ resolution }) => resolution).toSorted()).toEqual(
    Array.from({ length: 34 }, (_, at) => `${1654 + at}/NQ-UBTVQH15`),
  );
});

test("25 amendments since the reform and one before, each between the names that the tables have", () => {
  expect(counted(amendmentsSince, ({ level }) => level)).toEqual({ PROVINCE: 3, COMMUNE: 22 });
  const nameSince = new Map(since.map((unit) => [keyOf(unit), unit.name]));
  for (const amendment of amendmentsSince) {
    expect(nameSince.get(keyOf(amendment)), amendment.code).toBe(amendment.before);
    expect(amendment.name).not.toBe(amendment.before);
  }
  expect(amendments.filter((amendment) => !amendmentsSince.includes(amendment))).toEqual([
    {
      effective: "2025-01-01",
      level: "PROVINCE",
      code: "46",
      before: "Tỉnh Thừa Thiên Huế",
      name: until.find((unit) => keyOf(unit) === "PROVINCE 46")?.name,
      resolution: "175/2024/QH15",
    },
  ]);
});

test("of 727 communes retired before, 724 are without a date; two units are known to begin after 2020", () => {
  expect(retired).toHaveLength(727 - retiredWithDates.length);
  expect(retired.filter(({ code }) => retiredWithDates.includes(code))).toEqual([]);
  expect(until.filter(({ from }) => from !== "").map(({ code, from }) => [code, from])).toEqual([
    ["08782", "2025-01-01"],
    ["08824", "2025-01-01"],
  ]);
});

test("a name begins with its type and is written in one way: tone marks with their letters, one space between words", () => {
  const types: Record<string, readonly string[]> = {
    PROVINCE: ["Tỉnh", "Thành phố"],
    DISTRICT: ["Quận", "Huyện", "Thị xã", "Thành phố"],
    COMMUNE: ["Xã", "Phường", "Thị trấn", "Đặc khu"],
  };
  const names = [...until, ...since, ...amendments].map(({ level, name }) => ({ level, name }));
  expect(names.filter((unit) => !types[unit.level]?.includes(typeOf(unit)))).toEqual([]);
  const written = [...names, ...retired].map(({ name }) => name);
  expect(written.filter((name) => name !== name.normalize("NFC") || !/^[^\s’"]+(?: [^\s’"]+)*$/.test(name))).toEqual(
    [],
  );
});

test("a code has the digits of its level, and at a time one unit", () => {
  const digits: Record<string, number> = { PROVINCE: 2, DISTRICT: 3, COMMUNE: 5 };
  for (const units of [until, since]) {
    expect(units.filter(({ level, code }) => !/^\d+$/.test(code) || code.length !== digits[level])).toEqual([]);
    expect(new Set(units.map(keyOf)).size).toBe(units.length);
  }
  expect(retired.filter(({ code }) => !/^\d{5}$/.test(code))).toEqual([]);
  expect(new Set(retired.map(({ code }) => code)).size).toBe(retired.length);
});

test("every parent is there, of the level above", () => {
  const codes = (units: readonly { level: string; code: string }[], level: string) =>
    new Set(ofLevel(units, level).map(({ code }) => code));
  const orphans = (units: typeof since, level: string, parents: ReadonlySet<string>) =>
    ofLevel(units, level).filter(({ parent }) => !parents.has(parent));
  expect(orphans(until, "DISTRICT", codes(until, "PROVINCE"))).toEqual([]);
  expect(orphans(until, "COMMUNE", codes(until, "DISTRICT"))).toEqual([]);
  expect(orphans(since, "COMMUNE", codes(since, "PROVINCE"))).toEqual([]);
  expect([...ofLevel(until, "PROVINCE"), ...ofLevel(since, "PROVINCE")].filter(({ parent }) => parent !== "")).toEqual(
    [],
  );
});

test("a pair goes from a unit that was there to one that came; every province and commune went and came", () => {
  const before = new Set(until.map(keyOf));
  const after = new Set(since.map(keyOf));
  // A district without communes became a commune.
  const from = succession.map(({ level, from: code }) => keyOf({ level, code }));
  const to = succession.map(({ level, to: code }) => keyOf({ level: level === "DISTRICT" ? "COMMUNE" : level, code }));
  expect(from.filter((key) => !before.has(key))).toEqual([]);
  expect(to.filter((key) => !after.has(key))).toEqual([]);
  const [went, came] = [new Set(from), new Set(to)];
  expect([...after].filter((key) => !came.has(key))).toEqual([]);
  expect(until.filter((unit) => unit.level !== "DISTRICT" && !went.has(keyOf(unit)))).toEqual([]);
});

test("a commune went whole to one, or in shares to several; where all residents went to one, others got land alone", () => {
  const kinds = [...Map.groupBy(ofLevel(succession, "COMMUNE"), ({ from }) => from).values()].map((pairs) =>
    pairs.map(({ share }) => share).toSorted(),
  );
  const divided = kinds.filter((shares) => shares.length > 1);
  expect(kinds.filter((shares) => shares.length === 1 && shares[0] !== "WHOLE")).toEqual([]);
  expect(divided.filter((shares) => shares.includes("WHOLE"))).toEqual([]);
  const allToOne = divided.filter((shares) => shares.includes("ALL_RESIDENTS"));
  expect(allToOne).toHaveLength(59);
  expect(allToOne.filter(([, ...others]) => others.some((share) => share !== "LAND_ONLY"))).toEqual([]);
  expect(divided.filter((shares) => !shares.includes("ALL_RESIDENTS") && !shares.includes("PART"))).toEqual([]);
});

test("a province went where its communes went", () => {
  const above = new Map(until.map((unit) => [keyOf(unit), unit.parent]));
  const now = new Map(ofLevel(since, "COMMUNE").map(({ code, parent }) => [code, parent]));
  const ways = ofLevel(succession, "COMMUNE").map(
    ({ from, to }) => `${above.get(`DISTRICT ${above.get(`COMMUNE ${from}`)}`)} ${now.get(to)}`,
  );
  const stated = ofLevel(succession, "PROVINCE").map(({ from, to }) => `${from} ${to}`);
  expect([...new Set(ways)].toSorted()).toEqual(stated.toSorted());
});

test("who carried a retired commune on was there on 30 June 2025", () => {
  const there = new Set(ofLevel(until, "COMMUNE").map(({ code }) => code));
  expect(retired.filter(({ carried_on_by }) => !there.has(carried_on_by))).toEqual([]);
});

test("rows are in order, so a change is a line in a diff", () => {
  const levels = ["PROVINCE", "DISTRICT", "COMMUNE"];
  const inOrder = <Row>(rows: readonly Row[], place: (row: Row) => string) => {
    const places = rows.map(place);
    expect(places).toEqual(places.toSorted());
  };
  for (const units of [until, since]) inOrder(units, ({ level, code }) => `${levels.indexOf(level)} ${code}`);
  inOrder(succession, ({ level, from, to }) => `${levels.indexOf(level)} ${from} ${to}`);
  inOrder(amendments, ({ effective, level, code }) => `${effective} ${levels.indexOf(level)} ${code}`);
  inOrder(retired, ({ code }) => code);
});

const counted = <Row>(rows: readonly Row[], by: (row: Row) => string): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(rows, by)].map(([key, group]) => [key, group.length]));
