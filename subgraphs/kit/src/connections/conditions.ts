import { type RawBuilder, type SqlBool, sql } from "kysely";
import { fault } from "@phong-trao/schema/fault.ts";
import { containing, fold } from "../database/fold.ts";

/** Conditions of filters. Each gives nothing where the client did not ask, so that lists are spread together. */
type Conditions = readonly RawBuilder<SqlBool>[];

/** Any other condition, where the client gave a value for it. */
export function when<Value>(
  value: Value | null | undefined,
  condition: (value: Value) => RawBuilder<SqlBool>,
): Conditions {
  return value == null ? [] : [condition(value)];
}

/**
 * Whether the folded text contains what was searched, without regard to tone marks and case: as it stands, or all of its
 * words in whatever order ("chỉ thị 46" finds "46-CT/TW" of a "chỉ thị"). Part of a word is enough only as it stands.
 */
export function contains(column: RawBuilder<unknown>, searched: string | null | undefined): Conditions {
  // An empty box asks for nothing yet; a text without a letter or digit would find everything.
  if (searched == null || searched.trim() === "") {
    return [];
  }
  if (fold(searched) === "") {
    throw fault("BAD_USER_INPUT", "There is no letter or digit in `search`: type a part of a name.");
  }
  const words = [...new Set(fold(searched).split(" "))];
  const asItStands = sql<SqlBool>`${column} like ${containing(searched)}`;
  if (words.length === 1) {
    return [asItStands];
  }
  // The first condition on each word is for the index, the second for its ends.
  const each = words.map(
    (word) => sql`${column} like ${containing(word)} and ' ' || ${column} || ' ' like ${`% ${word} %`}`,
  );
  return [sql<SqlBool>`(${asItStands} or (${sql.join(each, sql` and `)}))`];
}

export function isOneOf(column: RawBuilder<unknown>, values: readonly string[] | null | undefined): Conditions {
  return values == null ? [] : [sql<SqlBool>`${column} = any(${values}::text[])`];
}

export function isOneOfNumbers(column: RawBuilder<unknown>, values: readonly number[] | null | undefined): Conditions {
  return values == null ? [] : [sql<SqlBool>`${column} = any(${values}::integer[])`];
}

export function equals(column: RawBuilder<unknown>, value: string | boolean | null | undefined): Conditions {
  return value == null ? [] : [sql<SqlBool>`${column} = ${value}`];
}

interface DateRange {
  readonly from?: string | null | undefined;
  readonly through?: string | null | undefined;
  /** Also what only may have happened in the range. */
  readonly possible?: boolean | null | undefined;
}

/**
 * Whether what happened on a day between `earliest` and `latest` (either may be null: not known) happened in the range:
 * for certain, unless the range asks for what is possible as well. What has neither is left out in any case.
 */
export function fallsIn(
  earliest: RawBuilder<unknown>,
  latest: RawBuilder<unknown>,
  range: DateRange | null | undefined,
): Conditions {
  if (range == null || range.possible === true) {
    return overlaps(earliest, latest, range);
  }
  const { from, through } = endsOf(range);
  return [
    ...(from === null ? [] : [sql<SqlBool>`${earliest} >= ${from}::date`]),
    ...(through === null ? [] : [sql<SqlBool>`${latest} <= ${through}::date`]),
  ];
}

/** Whether what lasted from `earliest` to `latest` has a day in the range; an end that is null is open. */
export function overlaps(
  earliest: RawBuilder<unknown>,
  latest: RawBuilder<unknown>,
  range: DateRange | null | undefined,
): Conditions {
  if (range == null) {
    return [];
  }
  const { from, through } = endsOf(range);
  return [
    sql<SqlBool>`coalesce(${earliest}, ${latest}) is not null`,
    ...(from === null ? [] : [sql<SqlBool>`coalesce(${latest} >= ${from}::date, true)`]),
    ...(through === null ? [] : [sql<SqlBool>`coalesce(${earliest} <= ${through}::date, true)`]),
  ];
}

function endsOf({ from = null, through = null }: DateRange): { from: string | null; through: string | null } {
  if (from === null && through === null) {
    throw fault("BAD_USER_INPUT", "A range of days needs `from`, `through` or both.");
  }
  if (from !== null && through !== null && through < from) {
    throw fault("BAD_USER_INPUT", `A range of days cannot end before it begins: from ${from} through ${through}.`);
  }
  return { from, through };
}
