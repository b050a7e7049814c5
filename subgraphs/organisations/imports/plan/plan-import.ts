import type { Known } from "../known.ts";
import { at, inOrder, rowAsSeenFrom } from "../problem.ts";
import type { ReadTables } from "../read/read-tables.ts";
import type { ListedUnit } from "../read/table.ts";
import { isSameName } from "../same-name.ts";
import { checkDay } from "./check-day.ts";
import { Draft } from "./draft.ts";
import { describe, stayedBy } from "./describe.ts";
import type { Plan } from "./plan.ts";
import { planConversion } from "./plan-conversion.ts";
import { planList } from "./plan-list.ts";

/** What importing the tables would do, and everything that is in its way. Nothing is written, nothing is asked of a database. */
export function planImport(tables: ReadTables, known: Known, effective: string): Plan {
  const draft = new Draft(known, effective);
  tables.problems.forEach((problem) => draft.conflicts.push(problem));
  tables.notices.forEach((notice) => draft.notices.push(notice));
  const listed = eachOnce(tables.listed, draft);
  planConversion(tables.converted, new Map(listed.map((row) => [row.code, row])), draft);
  planList(listed, draft);
  abolishEmptyDistricts(draft);
  checkDay(draft);
  return {
    changes: describe(draft),
    conflicts: inOrder(draft.conflicts),
    notices: inOrder(draft.notices),
    outcome: {
      begun: [...draft.begun.values()],
      transfers: draft.transfers,
      adjusted: draft.adjusted,
      becoming: [...draft.becoming].map(([unit, changed]) => ({ unit, ...changed })),
      ended: [...draft.ended],
      abolished: [...draft.abolished],
      stayed: stayedBy(draft),
    },
  };
}

/** A code stands once in the lists of one day. */
function eachOnce(rows: readonly ListedUnit[], draft: Draft): readonly ListedUnit[] {
  const first = new Map<string, ListedUnit>();
  for (const row of rows) {
    const other = first.get(row.code);
    if (other === undefined) {
      first.set(row.code, row);
    } else if (isSameName(other.name, row.name)) {
      draft.conflicts.push(
        at(
          row.place,
          `${row.name} (${row.code}) stands in ${rowAsSeenFrom(row.place, other.place)} already. Take one of the rows out.`,
        ),
      );
    } else {
      draft.conflicts.push(
        at(
          row.place,
          `${row.code} is "${row.name}" here and "${other.name}" in ${rowAsSeenFrom(row.place, other.place)}: one code cannot be two units on one day.`,
        ),
      );
    }
  }
  return [...first.values()];
}

/** A district ends with the last of its communes. It has no successor. */
function abolishEmptyDistricts(draft: Draft): void {
  const next = draft.next();
  const left = new Set(
    [...draft.ended, ...draft.becoming.keys()].flatMap((key) => draft.before.byKey.get(key)?.parent ?? []),
  );
  for (const key of left) {
    const district = draft.after.byKey.get(key);
    if (district?.level === "DISTRICT" && !draft.ended.has(key) && next.below(key).length === 0) {
      draft.abolished.add(key);
    }
  }
}
