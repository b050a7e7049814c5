import { type MadeImport } from "./make-import.ts";
import { type PlannedChange, planKinds } from "./plan/plan.ts";
import { type ImportProblem, written, writtenRows } from "./problem.ts";

/** So many of a kind are shown unless all are asked for. */
const shown = 20;

const kindWords = {
  NEW: "new",
  ENDED: "ended",
  RENAMED: "renamed",
  RETYPED: "of another type",
  RECODED: "recoded",
  REPARENTED: "under another unit",
  MERGED: "merged",
  DIVIDED: "divided",
  ADJUSTED: "with land of others, while all go on",
} as const;

/** What an import does, by kind, and then everything that is in its way. */
export function reportOf({ plan, read }: MadeImport, { all = false } = {}): readonly string[] {
  const limit = all ? Number.POSITIVE_INFINITY : shown;
  const files = new Set(plan.changes.flatMap(({ places }) => places.map(({ where }) => where))).size;
  return [
    `${read.listed} units in lists, ${read.converted} rows of conversion tables`,
    ...[...Map.groupBy(plan.changes, ({ kind }) => kind)].flatMap(([kind, changes]) => [
      "",
      `${changes.length} ${kindWords[kind]}`,
      ...changes.slice(0, limit).map((change) => `  ${change.text}${rowsOf(change, files > 1)}`),
      ...more(changes.length, limit),
    ]),
    ...problems("passed over", plan.notices, limit),
    // Whoever mends a file should not have to come back for each.
    ...problems(plan.conflicts.length === 1 ? "conflict" : "conflicts", plan.conflicts, Number.POSITIVE_INFINITY),
    "",
    plan.changes.length === 0 ? "no changes" : summary(plan.changes),
  ];
}

function summary(changes: readonly PlannedChange[]): string {
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  return planKinds
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} ${kindWords[kind]}`)
    .join(", ");
}

const rowsOf = ({ places }: PlannedChange, naming: boolean): string =>
  places.length === 0 ? "" : `   (${writtenRows(places, { naming, atMost: 12 })})`;

function problems(heading: string, all: readonly ImportProblem[], limit: number): readonly string[] {
  if (all.length === 0) return [];
  return [
    "",
    `${all.length} ${heading}`,
    ...all.slice(0, limit).map((one) => `  ${written(one)}`),
    ...more(all.length, limit),
  ];
}

const more = (count: number, limit: number) =>
  count > limit ? [`  … and ${count - limit} more (--all shows them)`] : [];
