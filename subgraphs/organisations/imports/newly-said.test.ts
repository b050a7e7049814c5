import { FactsError } from "@phong-trao/kit/facts/problems.ts";
import { type FactsText, factsTexts, readFacts } from "@phong-trao/kit/facts/read-facts.ts";
import { expect, test } from "vitest";
import { factRows, factsSchema } from "../src/facts.ts";
import { makeImport } from "./make-import.ts";
import { csv } from "./test-support/files.ts";

const delivered = await factsTexts(new URL("../facts/", import.meta.url));

/** In Lâm Đồng: one becomes a ward, two are merged, and two adjust their boundary. */
const table = csv([
  ["Mã xã mới", "Tên xã mới", "Mã xã cũ", "Tên xã cũ", "Ghi chú"],
  ["23128", "Phường Hàm Kiệm", "23128", "Xã Hàm Kiệm", ""],
  ["23110", "Xã Mương Mán", "23110", "Xã Hàm Thuận Nam", ""],
  ["23110", "Xã Mương Mán", "23122", "Xã Hàm Thạnh", ""],
  ["23134", "Xã Tân Lập", "23134", "Xã Tân Lập", "Phần còn lại"],
  ["23143", "Xã Tân Thành", "23134", "Xã Tân Lập", "Một phần diện tích"],
  ["23143", "Xã Tân Thành", "23143", "Xã Tân Thành", ""],
]);

async function imported(): Promise<FactsText> {
  const { facts, plan } = await makeImport({
    files: [table],
    effective: "2026-12-01",
    document: "202-2025-qh15",
    today: "2026-11-22",
    delivered,
    entered: [],
  });
  expect(plan.conflicts).toEqual([]);
  if (facts === null) throw new Error("nothing to enter");
  return facts;
}

const rowsOf = (...texts: readonly FactsText[]) =>
  readFacts([...delivered, ...texts], factsSchema, factRows).map(({ rows }) => rows);

const problemsOf = (...texts: readonly FactsText[]): readonly string[] => {
  try {
    rowsOf(...texts);
    return [];
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    return error.problems.map(({ file, message }) => `${file}: ${message}`);
  }
};

test("a version that comes with what was imported before it takes its own word, and has nothing twice", async () => {
  const entered = await imported();
  const own: FactsText = { name: "lam-dong-2026.yaml", text: entered.text };
  expect(rowsOf(own, entered)).toEqual(rowsOf(own));
  // Upon the first, another import has been made, which the version does not have.
  const later: FactsText = {
    name: "2026-12-15-x.yaml",
    text: 'document: 202-2025-qh15\nbecoming: [{ unit: "23110.20261201", from: "2026-12-15", name: Phường Mương Mán }]\n',
    entered: true,
  };
  expect(problemsOf(own, entered, later)).toEqual([]);
});

test.each([
  ["another name", [["name: Phường Hàm Kiệm", "name: Phường Hàm Cường"]], /cannot become something/],
  [
    "another day",
    [
      ["2026-12-01", "2026-12-02"],
      ["2026-11-30", "2026-12-01"],
      ["20261201", "20261202"],
    ],
    /ended on 2026-12-01 already/,
  ],
  ["land for another", [['23143.20250701":', '23128.20250701":']], /"23110.20261201" is stated twice/],
] as const)("one that says otherwise (%s) is told so, in the import", async (_, changed, problem) => {
  const entered = await imported();
  const own = { name: "lam-dong-2026.yaml", text: entered.text };
  for (const [before, after] of changed) {
    expect(own.text).toContain(before);
    own.text = own.text.replaceAll(before, after);
  }
  expect(problemsOf(own)).toEqual([]);
  expect(problemsOf(own, entered)).toContainEqual(expect.stringMatching(problem));
  expect(problemsOf(own, entered).some((one) => one.startsWith(entered.name))).toBe(true);
});
