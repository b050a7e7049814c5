import { expect, test } from "vitest";
import { readArguments, WrongArgument } from "./arguments.ts";

const read = (...typed: string[]) => readArguments(typed, ["U1", "U2", "L1"]);

/** What the person at the terminal is told. */
function refusal(...typed: string[]): string {
  try {
    read(...typed);
  } catch (problem) {
    if (problem instanceof WrongArgument) return problem.message;
    throw problem;
  }
  return "accepted";
}

test("without flags everything is measured, in rounds that take a few minutes", () => {
  expect(read()).toEqual({ only: null, rounds: 5, seconds: 3, scale: 1 });
});

test("workloads are named once or several times, in any case, and run in the benchmark's order", () => {
  expect(read("--only", "l1,u2")?.only).toEqual(["U2", "L1"]);
  expect(read("--only", "U2", "--only=U1")?.only).toEqual(["U1", "U2"]);
});

test("rounds and seconds are taken as typed", () => {
  expect(read("--rounds", "1", "--seconds", "0.5")).toMatchObject({ rounds: 1, seconds: 0.5 });
});

test("--help asks for nothing to be measured", () => {
  expect(read("--help")).toBeNull();
  expect(read("-h", "--rounds", "many")).toBeNull();
});

test("an unknown workload is answered with those there are", () => {
  expect(refusal("--only", "U1,W9")).toBe('--only U1,W9: there is no workload "W9". There are U1, U2, L1.');
  expect(refusal("--only", "")).toContain('there is no workload ""');
});

test.each([
  ["--rounds", "0", "--rounds 0: needs a whole number from 1 to 50."],
  ["--rounds", "2.5", "--rounds 2.5: needs a whole number from 1 to 50."],
  ["--rounds", "", '--rounds "": needs a whole number from 1 to 50.'],
  ["--seconds", "0.1", "--seconds 0.1: needs a number from 0.2 to 60."],
  ["--seconds", "1e1", "--seconds 1e1: needs a number from 0.2 to 60."],
  ["--seconds", "NaN", "--seconds NaN: needs a number from 0.2 to 60."],
  ["--scale", "x", "--scale x: needs a whole number from 1 to 1000."],
])("%s %s is refused with what is possible", (flag, value, message) => {
  expect(refusal(flag, value)).toBe(message);
});

test("a scale without data is refused, and does not measure something else", () => {
  expect(refusal("--scale", "10")).toContain("--scale 10: there is no data of that size yet");
});

test.each([["--round", "3"], ["U1"], ["--rounds"]])("%s is refused by name", (...typed) => {
  expect(refusal(...typed)).toContain(typed[0]);
});
