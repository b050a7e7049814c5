import { expect, test } from "vitest";
import { readArguments, WrongArgument } from "./arguments.ts";

const known = { workloads: ["U1", "U2", "L1"], rivals: ["limit", "stock", "stock-local"] };
const read = (...typed: string[]) => readArguments(typed, known);

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

test("without flags everything is measured against everybody, on data made for the run", () => {
  expect(read()).toEqual({
    only: null,
    rivals: null,
    rounds: 5,
    seconds: 2,
    scale: 1,
    keep: null,
    database: null,
    operations: null,
  });
});

test("workloads are named once or several times, in any case, and run in the benchmark's order", () => {
  expect(read("--only", "l1,u2")?.only).toEqual(["U2", "L1"]);
  expect(read("--only", "U2", "--only=U1")?.only).toEqual(["U1", "U2"]);
});

test("rivals are named in the same way", () => {
  expect(read("--rivals", "stock, limit")?.rivals).toEqual(["limit", "stock"]);
});

test("rounds, seconds and scale are taken as typed", () => {
  expect(read("--rounds", "1", "--seconds", "0.5", "--scale", "0.25")).toMatchObject({
    rounds: 1,
    seconds: 0.5,
    scale: 0.25,
  });
});

test("data stays in a folder, or is taken where it is", () => {
  expect(read("--keep", "/tmp/bench", "--scale", "10")).toMatchObject({ keep: "/tmp/bench", scale: 10 });
  expect(read("--database", "postgresql://a@b/c")?.database).toBe("postgresql://a@b/c");
});

test("--help asks for nothing to be measured", () => {
  expect(read("--help")).toBeNull();
  expect(read("-h", "--rounds", "many")).toBeNull();
});

test("an unknown name is answered with those there are", () => {
  expect(refusal("--only", "U1,W9")).toBe('--only U1,W9: there is no workload "w9". There are U1, U2, L1.');
  expect(refusal("--only", "")).toContain('there is no workload ""');
  expect(refusal("--rivals", "stick")).toBe(
    '--rivals stick: there is no rival "stick". There are limit, stock, stock-local.',
  );
});

test.each([
  ["--rounds", "0", "--rounds 0: needs a whole number from 1 to 50."],
  ["--rounds", "2.5", "--rounds 2.5: needs a whole number from 1 to 50."],
  ["--rounds", "", '--rounds "": needs a whole number from 1 to 50.'],
  ["--seconds", "0.1", "--seconds 0.1: needs a number from 0.2 to 60."],
  ["--seconds", "1e1", "--seconds 1e1: needs a number from 0.2 to 60."],
  ["--seconds", "NaN", "--seconds NaN: needs a number from 0.2 to 60."],
  ["--scale", "x", "--scale x: needs a number from 0.01 to 10, with two digits behind the point at most."],
  ["--scale", "0", "--scale 0: needs a number from 0.01 to 10, with two digits behind the point at most."],
  ["--scale", "0.015", "--scale 0.015: needs a number from 0.01 to 10, with two digits behind the point at most."],
  ["--scale", "11", "--scale 11: needs a number from 0.01 to 10, with two digits behind the point at most."],
])("%s %s is refused with what is possible", (flag, value, message) => {
  expect(refusal(flag, value)).toBe(message);
});

test("what is there already is neither scaled nor kept", () => {
  expect(refusal("--database", "postgresql://a@b/c", "--scale", "1")).toContain("Leave --scale and --keep out");
  expect(refusal("--database", "postgresql://a@b/c", "--keep", "x")).toContain("Leave --scale and --keep out");
});

test("a database that is no URL is refused without being repeated", () => {
  expect(refusal("--database", "host=a password=secret")).toBe(
    "--database needs a URL: postgresql://user:password@host:5432/database.",
  );
});

test.each([["--round", "3"], ["U1"], ["--rounds"], ["--keep"]])("%s is refused by name", (...typed) => {
  expect(refusal(...typed)).toContain(typed[0]);
});
