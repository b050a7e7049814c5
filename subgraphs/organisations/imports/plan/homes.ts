import type { ConversionRow } from "../read/table.ts";
import type { Draft } from "./draft.ts";
import { namedUnit } from "./parents.ts";

/**
 * The provinces of the day before in which the old unit of a row is to be looked for: by the new province that the row
 * names, or by where the holder of its new code is. A unit that is looked for by its name alone may have namesakes in
 * every province.
 */
export function homesOf({ newProvince, newCode }: ConversionRow, draft: Draft): ReadonlySet<string> {
  const { before, after } = draft;
  const province =
    newProvince === null
      ? after.above(after.holderOf(newCode)?.key ?? null, "PROVINCE")
      : namedUnit(after, "PROVINCE", newProvince);
  if (province === undefined || typeof province === "string") {
    const home = before.above(before.holderOf(newCode)?.key ?? null, "PROVINCE");
    return new Set(home === undefined ? [] : [home.key]);
  }
  return new Set([province.key, ...(draft.cameInto.get(province.key) ?? []).map(({ from }) => from)]);
}
