import { readName } from "../../units/unit-name.ts";
import type { Day, Held } from "../known.ts";
import type { Place } from "../problem.ts";
import type { ListedUnit, NamedCode } from "../read/table.ts";
import { nameKey, names } from "../same-name.ts";
import { type Draft, twoTiersSince } from "./draft.ts";
import type { SharedRow } from "./shares.ts";

/**
 * What a result of a conversion will be under: the list's word first, then the table's, then what its originals were
 * under. A text says what is wrong.
 */
export function parentOf(rows: readonly SharedRow[], listed: ListedUnit | undefined, draft: Draft): Held | string {
  if (listed?.district != null) {
    return namedUnit(draft.after, "DISTRICT", listed.district);
  }
  const tier = draft.effective < twoTiersSince ? "DISTRICT" : "PROVINCE";
  const stated = rows.flatMap(({ row }) => (row.newProvince === null ? [] : [{ row, province: row.newProvince }]));
  const provinces = [
    ...(listed?.province == null ? [] : [provinceOf(draft.after, listed.province, listed.place, draft)]),
    ...stated.map(({ row, province }) => provinceOf(draft.after, province, row.place, draft)),
  ];
  const wrong = provinces.find((one) => typeof one === "string");
  if (wrong !== undefined) return wrong;
  const inProvinces = new Set(provinces.map((one) => (one as Held).key));
  if (inProvinces.size > 1) {
    return `It is in different provinces here, ${[...inProvinces].map((key) => draft.after.byKey.get(key)?.name).join(" and ")}.`;
  }
  const above =
    tier === "PROVINCE" && inProvinces.size === 1
      ? inProvinces
      : new Set(rows.flatMap(({ origin }) => carriedOn(draft, draft.before.above(origin.key, tier)?.key)));
  const [only] = above;
  const parent = draft.after.byKey.get(only ?? "");
  return above.size === 1 && parent !== undefined
    ? parent
    : `Which ${tier.toLowerCase()} is it in? Its old units do not tell. Import the list of units of that day together with this table.`;
}

/** The unit with this code and name on the day, or what is wrong with them. */
export function namedUnit(day: Day, level: Held["level"], { code, name }: NamedCode): Held | string {
  if (code === null) {
    const [one, another] = name === null ? [] : day.named(level, name);
    return one !== undefined && another === undefined
      ? one
      : `"${name}" is no ${level.toLowerCase()} of that day, or several. Write its code.`;
  }
  const held = day.holderOf(code);
  if (held === undefined) {
    return `Nobody holds the code ${code} of "${name ?? ""}" on that day.`;
  }
  return name === null || names(level, name, held.name) ? held : `${code} is ${day.written(held)}, not ${name}.`;
}

/** A province of another type than before has become that: the rows of its communes say so as well as its own. */
export function provinceOf(day: Day, named: NamedCode, place: Place, draft: Draft): Held | string {
  const held = named.code === null ? undefined : day.holderOf(named.code);
  const shortName = (name: string) => nameKey(readName("PROVINCE", name)?.shortName ?? name);
  if (held === undefined || named.name === null || shortName(held.name) !== shortName(named.name)) {
    return namedUnit(day, "PROVINCE", named);
  }
  if (readName("PROVINCE", named.name) !== null) draft.become(held, { name: named.name }, place);
  return held;
}

/** The unit itself while it lives, else those that it went into on this day. */
function carriedOn({ after, wentOutOf }: Draft, key: string | undefined): readonly string[] {
  if (key === undefined) return [];
  if (after.byKey.has(key)) return [key];
  return (wentOutOf.get(key) ?? []).map(({ to }) => to);
}
