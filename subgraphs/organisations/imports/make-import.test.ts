import { type FactsText, factsTexts } from "@phong-trao/kit/facts/read-facts.ts";
import { describe, expect, test } from "vitest";
import { type ImportRequest, makeImport } from "./make-import.ts";
import { csv } from "./test-support/files.ts";
import { catalogueOf, conversionTable, newUnits, reform } from "./test-support/national.ts";

const delivered = await factsTexts(new URL("../facts/", import.meta.url));
const ward = [
  ["Mã xã mới", "Tên xã mới", "Mã xã cũ", "Tên xã cũ"],
  ["23128", "Phường Hàm Kiệm", "23128", "Xã Hàm Kiệm"],
];

const making = (rows: readonly (readonly string[])[], request: Partial<ImportRequest> = {}) =>
  makeImport({
    files: [csv(rows)],
    effective: "2026-12-01",
    // Any document will do where nothing is loaded.
    document: "202-2025-qh15",
    today: "2026-11-22",
    delivered,
    entered: [],
    ...request,
  });
const conflictsOf = async (...args: Parameters<typeof making>) =>
  (await making(...args)).plan.conflicts.map(({ message }) => message);

describe("the official tables of 1 July 2025 against the register as it is delivered", () => {
  test("the conversion table says nothing that the register does not say", async () => {
    const { plan, facts, read } = await making(conversionTable(), { effective: reform });
    expect(read.converted).toBe(10_571);
    expect(plan.conflicts).toEqual([]);
    expect(plan.changes).toEqual([]);
    expect(facts).toBeNull();
  });
  test("the list of communes of that day neither", async () => {
    const provinces = newUnits.filter(({ level }) => level === "PROVINCE").map(({ code }) => code);
    const { plan, facts } = await making(catalogueOf(provinces), { effective: reform });
    expect([plan.conflicts, plan.changes, facts]).toEqual([[], [], null]);
  });
  test("a table that says otherwise of a new commune is told what the register knows of it", async () => {
    const table = conversionTable().map((row) =>
      row[2] === "23143" && row[4] === "23146" ? [...row].with(2, "23128").with(1, "Xã Hàm Kiệm") : row,
    );
    const conflicts = await conflictsOf(table, { effective: reform });
    expect(conflicts).toHaveLength(2);
    expect(conflicts).toContainEqual(
      expect.stringMatching(
        /^Xã Hàm Kiệm \(23128\) is in the register since that day otherwise: Xã Hàm Kiệm \(Tỉnh Lâm Đồng\), out of /,
      ),
    );
  });
});

describe("a day", () => {
  test("before the register begins, or years away, makes no sense", async () => {
    expect(await conflictsOf(ward, { effective: "2019-12-01" })).toContainEqual(
      expect.stringMatching(/^The register begins on 2020-01-01/),
    );
    expect(await conflictsOf(ward, { effective: "2036-12-01" })).toEqual([
      expect.stringMatching(/^2036-12-01 is more than a year away/),
    ]);
  });
  test("before the last import is refused, unless nothing would change", async () => {
    const { facts } = await making(ward);
    const entered = [facts as FactsText];
    const other = [ward[0] ?? [], ["23143", "Phường Tân Thành", "23143", "Xã Tân Thành"]];
    expect(await conflictsOf(other, { entered, effective: "2026-11-01" })).toEqual([
      expect.stringMatching(/^The last import took effect on 2026-12-01/),
    ]);
    const same = [ward[0] ?? [], ["23143", "Xã Tân Thành", "23143", "Xã Tân Thành"]];
    expect(await conflictsOf(same, { entered, effective: "2026-11-01" })).toEqual([]);
  });
});

test("what is to be entered keeps the rules of a load; a second part of a resolution has a name of its own", async () => {
  const { facts } = await making(ward);
  expect(facts?.name).toBe("2026-12-01-202-2025-qh15.yaml");
  const other = [ward[0] ?? [], ["23143", "Phường Tân Thành", "23143", "Xã Tân Thành"]];
  const second = await making(other, { entered: [facts as FactsText] });
  expect(second.facts?.name).toBe("2026-12-01-202-2025-qh15-2.yaml");
  expect((await making(ward, { entered: [facts as FactsText, second.facts as FactsText] })).facts).toBeNull();
});

test("somebody whom the register does not know cannot have issued the resolution", async () => {
  expect(await conflictsOf(ward, { issuer: "ai-do" })).toEqual([
    expect.stringMatching(/^There is no organisation "ai-do"/),
  ]);
});
