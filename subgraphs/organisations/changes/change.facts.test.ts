import { expect, test } from "vitest";
import type { UnitFact } from "../units/unit.facts.ts";
import { changeFacts, changeRows } from "./change.facts.ts";

const reform = "2025-07-01";

/** What the loader says of one change, with units as `key: [level, from, through]`. */
function problemsOf(change: object, units: Record<string, readonly [UnitFact["level"], string | null, string | null]>) {
  const problems: string[] = [];
  const known = Object.entries(units).map(([key, [level, from, through]]): [string, UnitFact] => {
    const record = { id: key, citations: [], inferences: [], origin: "SOURCE" as const };
    const problem = (message: string) => problems.push(`${key}: ${message}`);
    return [key, { key, level, from, through, states: [], record, problem }];
  });
  const changes = changeFacts.changes.parse([{ effective: reform, ...change }]);
  const file = {
    facts: { document: "reform", changes },
    problem: (_: unknown, message: string) => problems.push(message),
  };
  const rows = changeRows([file], new Map(known), []);
  return { problems, rows: rows.map((table) => table.rows) };
}

const lySon = { "536.0": ["DISTRICT", null, "2025-06-30"], "21548.20250701": ["COMMUNE", reform, null] } as const;
const becomesSpecialZone = { kind: "RETYPE", into: { "21548.20250701": ["536.0"] } };

test("huyện Lý Sơn becomes đặc khu Lý Sơn: a change of type by which it goes on as another unit, whole", () => {
  const { problems, rows } = problemsOf(becomesSpecialZone, lySon);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    [expect.objectContaining({ id: "retype.21548.20250701", kind: "RETYPE", effectiveOn: reform })],
    [
      expect.objectContaining({ unit: "536.0", role: "ORIGINAL" }),
      expect.objectContaining({ unit: "21548.20250701", role: "RESULT" }),
    ],
    [expect.objectContaining({ from: "536.0", to: "21548.20250701", share: "WHOLE" })],
  ]);
});

test("the district has to end on the day before", () => {
  const { problems } = problemsOf(becomesSpecialZone, { ...lySon, "536.0": ["DISTRICT", null, "2025-06-29"] });
  expect(problems).toContain('"536.0" should end on 2025-06-30, the day before this change.');
});

test("a unit that keeps its level stays the same; one that goes on in parts, or with others, was not just retyped", () => {
  const communes = { "1.0": ["COMMUNE", null, "2025-06-30"], "2.20250701": ["COMMUNE", reform, null] } as const;
  expect(problemsOf({ kind: "RETYPE", into: { "2.20250701": ["1.0"] } }, communes).problems).toEqual([
    '"1.0" keeps its level and so stays the same unit: name it under `units`, without another.',
  ]);
  const part = { kind: "RETYPE", into: { "21548.20250701": [{ from: "536.0", share: "PART" }] } };
  expect(problemsOf(part, lySon).problems).toEqual([
    "A unit that changes its type goes on whole, in one unit. Say MERGE or SPLIT for what happened here.",
  ]);
});

test("a unit that a change left the same cannot have ended with it", () => {
  const { problems } = problemsOf(
    { kind: "RENAME", key: "rename", units: ["536.0"] },
    { "536.0": ["DISTRICT", null, "2025-06-30"] },
  );
  expect(problems).toEqual(['"536.0" is not there on 2025-07-01, though it goes on or begins with this change.']);
});

test("units that are established have no originals; units that are abolished no results", () => {
  const roles = (kind: string, life: readonly [UnitFact["level"], string | null, string | null]) => {
    const { problems, rows } = problemsOf({ kind, key: "change", units: ["1"] }, { "1": life });
    expect(problems).toEqual([]);
    return rows[1];
  };
  expect(roles("ESTABLISH", ["COMMUNE", reform, null])).toEqual([expect.objectContaining({ role: "RESULT" })]);
  expect(roles("ABOLISH", ["COMMUNE", null, "2025-06-30"])).toEqual([expect.objectContaining({ role: "ORIGINAL" })]);
});
