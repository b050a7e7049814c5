import { expect, test } from "vitest";
import { parseArguments } from "./arguments.ts";

test("without arguments: scale 1 of seed 42, and nothing that is there is touched", () => {
  expect(parseArguments([])).toEqual({ existing: "REFUSE", seed: 42, scale: 1 });
});

test("everything can be said", () => {
  expect(parseArguments(["--scale", "10", "--seed", "7", "--replace"])).toEqual({
    existing: "REPLACE",
    seed: 7,
    scale: 10,
  });
  expect(parseArguments(["--scale=0.05"])).toMatchObject({ scale: 0.05 });
  expect(parseArguments(["--remove"])).toMatchObject({ existing: "REMOVE" });
  expect(parseArguments(["--help"])).toBe("HELP");
});

test.for([
  [["--scale", "0"], /from 0\.01 to 20/],
  [["--scale", "1e1"], /from 0\.01 to 20/],
  [["--scale", "21"], /from 0\.01 to 20/],
  [["--seed", "-1"], /--seed/],
  [["--seed", "1.5"], /whole number/],
  [["--seed", "4294967296"], /whole number/],
  [["--replace", "--remove"], /either --replace or --remove/],
  [["--size", "1"], /npm run generate -- \[--scale 1\]/],
  [["everything"], /npm run generate/],
] as const)("%o is refused, with what is possible", ([args, message]) => {
  expect(() => parseArguments(args)).toThrow(message);
});
