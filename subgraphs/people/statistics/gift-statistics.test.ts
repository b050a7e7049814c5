import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entity, openPeople, type People } from "../test-support/open-people.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people[Symbol.asyncDispose]());

const gifts = async (unit: string, period: string, frame = "RESTATED") =>
  (
    await entity(
      people,
      "AdministrativeUnit",
      unitId({ key: unit, on: null }),
      `giftStatistics(period: ${period}, frame: ${frame}) { item { vi en } count { value exactness atLeast atMost } }`,
    )
  ).found.giftStatistics;

const item = { vi: "gạo", en: "rice" };
const twelve = [{ item, count: { value: 12, exactness: "EXACT", atLeast: 12, atMost: 12 } }];

test("Chợ Vàm's 12 gifts of rice count on the town and its district, in both frames", async () => {
  for (const frame of ["RESTATED", "AS_REPORTED"]) {
    expect(await gifts("30409.0", "{ year: 2025, month: 2 }", frame)).toEqual(twelve);
    expect(await gifts("888.0", "{ year: 2025 }", frame)).toEqual(twelve);
  }
  expect(await gifts("30409.0", "{ year: 2025, month: 3 }")).toEqual([]);
});

test("if the town had been divided, they would be open for the commune of today, and explained through the town", async () => {
  expect(await gifts("30409.20250701", "{ year: 2025 }")).toEqual([
    { item, count: { value: null, exactness: "UNDETERMINABLE", atLeast: 0, atMost: 12 } },
  ]);
  const { found } = await entity(
    people,
    "AdministrativeUnit",
    unitId({ key: "30409.20250701", on: "2026-01-01" }),
    `giftStatistics(period: { year: 2025 }) { count { explain {
      rule asOf units { unit { id } relation placement atLeast atMost } records { nodes { ... on Gift { id count } } }
    } } }`,
  );
  expect(found.giftStatistics[0].count.explain).toEqual({
    rule: expect.stringContaining("Gifts of this item"),
    asOf: "2026-01-01",
    units: [
      {
        unit: { id: unitId({ key: "30409.0", on: null }) },
        relation: "FORMER",
        placement: "UNDETERMINABLE",
        atLeast: 0,
        atMost: 12,
      },
    ],
    records: { nodes: [{ id: recordId("Gift", "gao-cong-an-cho-vam-2025"), count: 12 }] },
  });
});
