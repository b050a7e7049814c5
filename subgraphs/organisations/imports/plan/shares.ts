import type { SuccessionShare } from "../../src/generated/resolvers.ts";
import type { Held } from "../known.ts";
import { writtenRows } from "../problem.ts";
import type { ConversionRow } from "../read/table.ts";
import type { Draft } from "./draft.ts";

/** A row whose old unit is known. */
export interface OriginRow {
  readonly row: ConversionRow;
  readonly origin: Held;
}

export interface SharedRow extends OriginRow {
  readonly share: SuccessionShare;
}

/**
 * How much of its old unit each row brings. A unit in one row went whole unless the remark says otherwise, one in several
 * went in parts; and all of it has to go somewhere.
 */
export function shareOut(rows: readonly OriginRow[], draft: Draft): readonly SharedRow[] {
  return [...Map.groupBy(rows, ({ origin }) => origin.key).values()].flatMap((together) => {
    const shared = together.map((one) => ({
      ...one,
      share: one.row.share ?? (together.length === 1 ? "WHOLE" : "PART"),
    }));
    const wrong = whatIsWrong(shared);
    const [first] = shared;
    if (wrong !== null && first !== undefined) {
      draft.conflict(
        first.row.place,
        `${draft.before.written(first.origin)} (${first.origin.code}), ${writtenRows(shared.map(({ row }) => row.place))}: ${wrong}`,
      );
    }
    return shared;
  });
}

function whatIsWrong(shared: readonly SharedRow[]): string | null {
  const count = (share: SuccessionShare) => shared.filter((one) => one.share === share).length;
  if (new Set(shared.map(({ row }) => row.newCode)).size < shared.length) {
    return "the same new unit stands twice. Take one of the rows out.";
  }
  if (count("WHOLE") > 0 && shared.length > 1) {
    return "all of it goes into one unit, and something into others. Mend the remarks.";
  }
  if (count("ALL_RESIDENTS") > 1 || (count("ALL_RESIDENTS") > 0 && count("PART") > 0)) {
    return "all residents go into one unit, and residents into others. Mend the remarks.";
  }
  if (count("LAND_ONLY") === shared.length) {
    return "only land of it goes somewhere. Add the row that says where its residents go.";
  }
  return shared.length === 1 && count("WHOLE") === 0
    ? "only a part of it goes somewhere. Add the row that says where the rest goes."
    : null;
}
