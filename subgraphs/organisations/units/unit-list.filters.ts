import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import { unitView } from "@phong-trao/schema/ids.ts";

export const largestCodeList = 5_000;

export function holding(
  unit: RawBuilder<string>,
  codes: readonly string[] | null | undefined,
  asOf: string | null | undefined,
) {
  if (codes == null) return [];
  if (codes.length > largestCodeList) {
    throw fault("BAD_USER_INPUT", `At most ${largestCodeList} codes can be given; these are ${codes.length}.`);
  }
  const onTheDay = asOf == null ? sql`` : sql` and held.validity @> ${asOf}::date`;
  return [
    sql<boolean>`exists (
        select from unit_code as held
        where held.unit_id = ${unit} and held.code = any(${codes}::text[])${onTheDay})`,
  ];
}

/** Below the unit on the view date: that of the list, on which it has to be there, or else that inside the id. */
export function inside(
  unit: RawBuilder<string>,
  within: string | null | undefined,
  asOf: string | null | undefined,
  today: string,
) {
  if (within == null) return [];
  const view = unitView(within);
  const isThere =
    asOf == null
      ? sql``
      : sql` and exists (
          select from administrative_unit as around
          where around.id = ${view.key} and around.validity @> ${asOf}::date)`;
  return [
    sql<boolean>`${unit} in (
        select member_id
        from containment
        where unit_id = ${view.key} and during @> ${asOf ?? view.on ?? today}::date
          and not inherited and member_id <> unit_id${isThere})`,
  ];
}
