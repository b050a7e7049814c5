import { describe, expect, test } from "vitest";
import { unitKeyOf } from "../units/unit.facts.ts";
import { planImport } from "./plan/plan-import.ts";
import { readTables } from "./read/read-tables.ts";
import { isSameName } from "./same-name.ts";
import { csv, xlsx } from "./test-support/files.ts";
import { conversionTable, newUnits, oldKey, oldOrder, pairs, reform } from "./test-support/national.ts";

const known = oldOrder();

const communesAfter = newUnits.filter(({ level }) => level === "COMMUNE");
const below = pairs.filter(({ level }) => level !== "PROVINCE");

describe("the conversion table of 1 July 2025 makes the country of today out of that of the day before", async () => {
  const tables = await readTables([xlsx([{ name: "Tổng hợp", rows: conversionTable() }])]);
  const plan = planImport(tables, known, reform);
  const keyOf = new Map([
    ...plan.outcome.begun.map(({ code, key }) => [code, key] as const),
    ...plan.outcome.becoming.map(({ unit, code }) => [code ?? unit.split(".")[0] ?? "", unit] as const),
  ]);

  test("without a conflict, row by row", () => {
    expect(plan.conflicts.map(({ message }) => message)).toEqual([]);
    expect(tables.converted).toHaveLength(below.length);
  });

  test("every commune with its code, name and province", () => {
    expect(keyOf.size).toBe(communesAfter.length);
    const begun = new Map(plan.outcome.begun.map((unit) => [unit.code, unit]));
    for (const { code, name, parent } of communesAfter) {
      const unit = begun.get(code);
      const becoming = plan.outcome.becoming.find((one) => one.unit === keyOf.get(code));
      const was = known.units.get(becoming?.unit ?? "")?.states[0]?.name ?? "";
      expect(isSameName(unit?.name ?? becoming?.name ?? was, name), `${code} ${name}`).toBe(true);
      const province = known.units.get(unit?.parent ?? becoming?.parent ?? "");
      expect(province?.states.at(-1)?.code, `${code} ${name}`).toBe(parent);
    }
  });

  test("every pair with its share, and 132 communes that went on", () => {
    const written = (from: string, to: string, share: string) => `${from} ${to} ${share}`;
    const wentOn = plan.outcome.becoming.filter(({ parent }) => parent !== undefined);
    expect(wentOn).toHaveLength(132);
    expect(
      [
        ...plan.outcome.transfers.map(({ from, to, share }) => written(from, to, share)),
        ...wentOn.map(({ unit }) => written(unit, unit, "WHOLE")),
      ].toSorted(),
    ).toEqual(below.map(({ from, to, share }) => written(oldKey(from), keyOf.get(to) ?? "", share)).toSorted());
    expect(plan.outcome.begun.every(({ code, key }) => key === unitKeyOf(code, reform))).toBe(true);
  });

  test("691 districts end without successor, five become đặc khu", () => {
    expect(plan.outcome.abolished).toHaveLength(691);
    expect(plan.outcome.ended.filter((key) => /^\d{3}\./.test(key))).toHaveLength(5);
  });
});

test("the three wrong codes of the official table are found, each with the right one", async () => {
  const wrong: Readonly<Record<string, string>> = { "00556": "00553", "01651": "01615", "02482": "02485" };
  const table = conversionTable((pair) => ({ ...pair, from: wrong[pair.from] ?? pair.from }));
  const plan = planImport(await readTables([csv(table)]), known, reform);
  const messages = plan.conflicts.map(({ message }) => message);
  expect(messages).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^00553 is Xã Cổ Bi .*, not Xã Đặng Xá .* is 00556: write that code\.$/),
      expect.stringMatching(/^01615 is Xã Hồng Quang .*, not Xã Mỹ Hưng .* is 01651: write that code\.$/),
      expect.stringMatching(/^02485 is Xã Công Đa .*, not Xã Phú Thịnh .* is 02482: write that code\.$/),
    ]),
  );
  // Two rows are of the first, which was divided. Nothing else is wrong with the table.
  expect(messages).toHaveLength(4);
});
