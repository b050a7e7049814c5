import { type FactsText, factsTexts, readFacts } from "@phong-trao/kit/facts/read-facts.ts";
import { expect, test } from "vitest";
import { factsFile, factsFolder, rowsOfFiles } from "../src/facts.ts";

const delivered = await factsTexts(factsFolder);
const rowsOf = (...texts: readonly FactsText[]) =>
  readFacts([...delivered, ...texts], factsFile, rowsOfFiles).map(({ rows }) => rows);
const resolution = (key: string, title: string) =>
  `documents: [{ key: ${key}, citations: [{ document: ${key} }], kind: RESOLUTION, title: ${title}, symbol: 999/NQ-UBTVQH16 }]\n`;
const own: FactsText = { name: "lam-dong-2026.yaml", text: resolution("999-nq-ubtvqh16", "Nghị quyết 999") };

test("a resolution that was entered, and that the program came to have, stands once and as the program has it", () => {
  const entered = { ...own, name: "999-nq-ubtvqh16.yaml", entered: true } as const;
  const otherwise = { ...entered, text: resolution("999-nq-ubtvqh16", "Nghị quyết khác") };
  expect(rowsOf(own, entered)).toEqual(rowsOf(own));
  expect(rowsOf(own, otherwise)).toEqual(rowsOf(own));
});

test("one that the program does not have stays", () => {
  const entered = {
    name: "1000.yaml",
    text: resolution("1000-nq-ubtvqh16", "Nghị quyết 1000"),
    entered: true,
  } as const;
  expect(rowsOf(own, entered)).not.toEqual(rowsOf(own));
});
