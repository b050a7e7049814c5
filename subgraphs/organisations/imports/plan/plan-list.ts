import type { CodedLevel } from "../../units/unit-code.ts";
import type { Day, Held } from "../known.ts";
import type { ListedUnit } from "../read/table.ts";
import { isSameName, nameKey } from "../same-name.ts";
import type { Draft } from "./draft.ts";
import { namedUnit, provinceOf } from "./parents.ts";

/** A row of the list with the unit that it is under. */
interface PlacedRow {
  readonly listed: ListedUnit;
  readonly parent: Held | null;
  /** The province of which the list speaks with this row. */
  readonly province: string;
}

/**
 * A list says which units there are in its provinces on the day. Compared with what the register (and the conversion
 * table imported with it) holds on that day: a name, a code or a parent may differ; a unit that comes or goes without a
 * word of where from and where to is a conflict.
 */
export function planList(listed: readonly ListedUnit[], draft: Draft): void {
  for (const level of ["PROVINCE", "DISTRICT", "COMMUNE"] as const) {
    const rows = listed.filter((row) => row.level === level);
    if (rows.length > 0) planLevel(level, rows, draft);
  }
}

function planLevel(level: CodedLevel, rows: readonly ListedUnit[], draft: Draft): void {
  const day = draft.next();
  const placed = rows.flatMap((row) => placedIn(day, row, draft));
  const provinces = new Set(placed.map(({ province }) => province));
  const inScope = [...day.byKey.values()].filter(
    (held) => held.level === level && provinces.has(day.above(held.key, "PROVINCE")?.key ?? ""),
  );
  const unmatched = new Map(inScope.map((held) => [held.key, held]));
  const remaining = placed.filter(({ listed: row, parent }) => {
    const holder = day.holderOf(row.code);
    if (holder === undefined || !isSameName(holder.name, row.name)) return true;
    unmatched.delete(holder.key);
    move(holder, row, parent, draft);
    return false;
  });
  matchRest(day, remaining, unmatched, draft);
  missing(day, level, unmatched, rows, draft);
}

/** Where the row says that its unit is. What is wrong with that is a conflict. */
function placedIn(day: Day, row: ListedUnit, draft: Draft): readonly PlacedRow[] {
  const wrong = (message: string) => {
    draft.conflict(row.place, `${row.name} (${row.code}): ${message}`);
    return [];
  };
  if (row.level === "PROVINCE") {
    return [{ listed: row, parent: null, province: day.holderOf(row.code)?.key ?? "" }];
  }
  const above = row.province ?? null;
  const province = above === null ? null : provinceOf(day, above, row.place, draft);
  const district = row.district === null ? null : namedUnit(day, "DISTRICT", row.district);
  if (typeof province === "string") return wrong(province);
  if (typeof district === "string") return wrong(district);
  if (province === null && district === null) return wrong("The row does not say which province it is in.");
  const ofDistrict = district === null ? undefined : day.above(district.key, "PROVINCE");
  if (province !== null && ofDistrict !== undefined && ofDistrict.key !== province.key) {
    return wrong(`${district?.name} is in ${ofDistrict.name}, not in ${province.name}.`);
  }
  return [{ listed: row, parent: district ?? province, province: (province ?? ofDistrict)?.key ?? "" }];
}

function move(held: Held, row: ListedUnit, parent: Held | null, draft: Draft): void {
  if (parent === null || parent.key === held.parent) return;
  if (draft.begun.has(held.key)) {
    draft.conflict(
      row.place,
      `${row.name} (${row.code}) is under ${parent.name} here, and not in the conversion table.`,
    );
  } else {
    draft.become(held, { parent: parent.key }, row.place);
  }
}

/** Rows whose code has another name, or nobody: renamed, recoded, wrong, or new. */
function matchRest(day: Day, rows: readonly PlacedRow[], unmatched: Map<string, Held>, draft: Draft): void {
  const placeAndName = (parent: string | null, name: string) => `${parent} ${nameKey(name)}`;
  const listed = new Set(rows.map((row) => placeAndName(row.parent?.key ?? null, row.listed.name)));
  const isListedAs = ({ name, parent }: Held) => listed.has(placeAndName(parent, name));
  const settled: string[] = [];
  for (const { listed: row, parent } of rows) {
    const holder = day.holderOf(row.code);
    const sameName = day
      .named(row.level, row.name)
      .find((held) => unmatched.has(held.key) && held.parent === (parent?.key ?? null));
    const known = holder === undefined ? "" : `${row.code} is ${day.written(holder)}.`;
    if (sameName !== undefined && (holder === undefined || (unmatched.has(holder.key) && isListedAs(holder)))) {
      draft.become(sameName, { code: row.code }, row.place);
      settled.push(sameName.key);
    } else if (sameName !== undefined) {
      draft.conflict(row.place, `${known} ${day.written(sameName)} is ${sameName.code}: write that code.`);
      settled.push(sameName.key);
    } else if (holder !== undefined && draft.begun.has(holder.key)) {
      draft.conflict(row.place, `${row.code} is "${row.name}" here and "${holder.name}" in the conversion table.`);
      settled.push(holder.key);
    } else if (holder !== undefined && holder.parent === (parent?.key ?? null)) {
      draft.become(holder, { name: row.name }, row.place);
      settled.push(holder.key);
    } else {
      draft.conflict(
        row.place,
        `${known || `Nobody holds ${row.code} on that day.`} If ${row.name} is new, import the conversion table that says which units went into it together with this list.`,
      );
    }
  }
  settled.forEach((key) => unmatched.delete(key));
}

/** Told one by one where they are few; a list of a part of a province lacks most of it. */
function missing(
  day: Day,
  level: CodedLevel,
  unmatched: ReadonlyMap<string, Held>,
  rows: readonly ListedUnit[],
  draft: Draft,
): void {
  const where = rows[0]?.place.where ?? null;
  for (const [province, held] of Map.groupBy(unmatched.values(), ({ key }) => day.above(key, "PROVINCE"))) {
    if (level === "PROVINCE" || province === undefined) continue;
    if (held.length > 20) {
      const some = held.slice(0, 3).map(({ name, code }) => `${name} (${code})`);
      const message = `${held.length} units of ${province.name} are not in the list, such as ${some.join(", ")}. A list has to be of whole provinces; for some units, import a conversion table of their old and new names.`;
      draft.conflicts.push({ where, row: null, message });
      continue;
    }
    for (const { name, code } of held) {
      const message = `${name} (${code}) of ${province.name} is not in the list. If it ended, import the conversion table that says which units it went into together with this list; if not, add its row.`;
      draft.conflicts.push({ where, row: null, message });
    }
  }
}
