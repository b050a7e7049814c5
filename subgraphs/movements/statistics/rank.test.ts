import { expect, test } from "vitest";
import { ranksOf } from "./rank.ts";

const exactly = (number: number) => ({ atLeast: number, atMost: number });

test("the greatest is first, and equal numbers share a place", () => {
  expect(ranksOf([exactly(8), exactly(12), exactly(8), exactly(3)])).toEqual([2, 1, 2, 4]);
});

test("where bounds overlap, neither has a place, and those apart from both still do", () => {
  expect(ranksOf([{ atLeast: 5, atMost: 9 }, exactly(7), exactly(20), exactly(1)])).toEqual([null, null, 1, 4]);
});

test("equal bounds are no equal numbers", () => {
  const open = { atLeast: 1, atMost: 2 };
  expect(ranksOf([open, { ...open }])).toEqual([null, null]);
});

test("a number without an upper bound overlaps all that are greater", () => {
  expect(ranksOf([{ atLeast: 4, atMost: null }, exactly(3), exactly(10)])).toEqual([null, 3, null]);
});

test("one alone is first", () => {
  expect(ranksOf([{ atLeast: 0, atMost: 5 }])).toEqual([1]);
  expect(ranksOf([])).toEqual([]);
});
