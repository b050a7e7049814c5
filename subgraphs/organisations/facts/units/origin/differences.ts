import type { NationalTables, SuccessorRow, UnitRow } from "./national-tables.ts";

/** The tables of the folder above; of a divided unit, all successors. */
export type CommittedTables = NationalTables;

/** A line for each difference; none when the packages and the corrections give what is committed. */
export const differences = (rebuilt: NationalTables, committed: CommittedTables): readonly string[] => [
  ...unitDifferences("until-2025-06-30.csv", rebuilt.until, committed.until),
  ...unitDifferences("since-2025-07-01.csv", rebuilt.since, committed.since),
  ...successorDifferences("succession-2025-07-01.csv", rebuilt.successors, committed.successors),
];

function unitDifferences(file: string, rebuilt: readonly UnitRow[], committed: readonly UnitRow[]): readonly string[] {
  return paired(rebuilt, committed, ({ level, code }) => `${level} ${code}`).flatMap(([key, ours, theirs]) => {
    const [here, there] = [ours[0], theirs[0]];
    const at = `${file}: ${key}`;
    if (here === undefined || there === undefined || ours.length + theirs.length > 2) {
      return [`${at} stands ${theirs.length} times in the table and comes ${ours.length} times from the packages`];
    }
    return (["name", "parent"] as const)
      .filter((column) => here[column] !== there[column])
      .map((column) => `${at} has the ${column} "${there[column]}", and from the packages "${here[column]}"`);
  });
}

function successorDifferences(
  file: string,
  rebuilt: readonly SuccessorRow[],
  committed: readonly SuccessorRow[],
): readonly string[] {
  return paired(rebuilt, committed, ({ level, from }) => `${level} ${from}`).flatMap(([key, ours, theirs]) => {
    const here = ours.map(({ to }) => to);
    const there = theirs.map(({ to }) => to);
    return here.length === 1 && here.every((to) => there.includes(to))
      ? []
      : [
          `${file}: ${key} goes to ${there.join(", ") || "none"}, and from the packages to ${here.join(", ") || "none"}`,
        ];
  });
}

function paired<Row>(
  ours: readonly Row[],
  theirs: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (readonly [key: string, ours: readonly Row[], theirs: readonly Row[]])[] {
  const [here, there] = [Map.groupBy(ours, keyOf), Map.groupBy(theirs, keyOf)];
  const keys = new Set([...there.keys(), ...here.keys()]);
  return [...keys].map((key) => [key, here.get(key) ?? [], there.get(key) ?? []]);
}
