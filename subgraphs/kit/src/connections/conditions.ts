import { type RawBuilder, type SqlBool, sql } from "kysely";
import { fault } from "@phong-trao/schema/fault.ts";
import { containing } from "../database/fold.ts";

/** Conditions of filters. Each gives nothing where the client did not ask, so that lists are spread together. */
type Conditions = readonly RawBuilder<SqlBool>[];

/** Any other condition, where the client gave a value for it. */
export function when<Value>(
  value: Value | null | undefined,
  condition: (value: Value) => RawBuilder<SqlBool>,
): Conditions {
  return value == null ? [] : [condition(value)];
}

/** Whether the folded text contains what was searched, without regard to tone marks and case. */
export function contains(column: RawBuilder<unknown>, searched: string | null | undefined): Conditions {
  return searched == null ? [] : [sql<SqlBool>`${column} like ${containing(searched)}`];
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

/**
 * Whether what happened between `earliest` and `latest` (either may be null: not known) can have happened in the range.
 * What has neither is left out.
 */
export function mayFallIn(
  earliest: RawBuilder<unknown>,
  latest: RawBuilder<unknown>,
  range: { readonly from?: string | null | undefined; readonly through?: string | null | undefined } | null | undefined,
): Conditions {
  if (range == null) {
    return [];
  }
  const { from = null, through = null } = range;
  if (from === null && through === null) {
    throw fault("BAD_USER_INPUT", "A range of days needs `from`, `through` or both.");
  }
  if (from !== null && through !== null && through < from) {
    throw fault("BAD_USER_INPUT", `A range of days cannot end before it begins: from ${from} through ${through}.`);
  }
  return [
    sql<SqlBool>`coalesce(${earliest}, ${latest}) is not null`,
    ...(from === null ? [] : [sql<SqlBool>`coalesce(${latest} >= ${from}::date, true)`]),
    ...(through === null ? [] : [sql<SqlBool>`coalesce(${earliest} <= ${through}::date, true)`]),
  ];
}
