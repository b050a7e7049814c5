import { expect, test } from "vitest";
import { outcomeOf } from "./outcome.ts";

test("a unit all of which went into another has merged; where its level changed with its type, it was converted", () => {
  expect(outcomeOf([{ kind: "MERGE", share: "WHOLE" }])).toBe("MERGED");
  expect(outcomeOf([{ kind: "RETYPE", share: "WHOLE" }])).toBe("CONVERTED");
});

test("a unit that went into several was divided, also where one took all residents", () => {
  expect(
    outcomeOf([
      { kind: "MERGE", share: "ALL_RESIDENTS" },
      { kind: "MERGE", share: "LAND_ONLY" },
    ]),
  ).toBe("DIVIDED");
});

test("one part says nothing of the rest, and no change nothing at all", () => {
  expect(outcomeOf([{ kind: "MERGE", share: "PART" }])).toBe("NOT_KNOWN");
  expect(outcomeOf([])).toBe("NOT_KNOWN");
  // The rest of it may have been abolished; nobody said so.
  expect(
    outcomeOf([
      { kind: "ABOLISH", share: null },
      { kind: "MERGE", share: "PART" },
    ]),
  ).toBe("NOT_KNOWN");
});

test("a unit that was abolished, and gave nothing to anybody, has no successor", () => {
  expect(outcomeOf([{ kind: "ABOLISH", share: null }])).toBe("ENDED_WITHOUT_SUCCESSOR");
});
