import { expect, test } from "vitest";
import { acceptingCommand, grown } from "./kept-counts.ts";

const kept = { W1: { statements: 9, fetches: 6, allocatedKiB: 100 } };

test("one statement more is told, with how many and what accepts it", () => {
  expect(grown({ W1: { statements: 10, fetches: 6 } }, kept)).toEqual([
    `W1: statements grew from 9 to 10 (by 1). Where that is meant: ${acceptingCommand}`,
  ]);
});

test("fewer is no fault, nor are some percent of allocations", () => {
  expect(grown({ W1: { statements: 8, fetches: 5, allocatedKiB: 125 } }, kept)).toEqual([]);
  expect(grown({ W1: { statements: 8, fetches: 5, allocatedKiB: 126 } }, kept)).toHaveLength(1);
});

test("an operation without a figure is told", () => {
  expect(grown({ W9: { statements: 1, fetches: 1 } }, kept)).toHaveLength(2);
});
