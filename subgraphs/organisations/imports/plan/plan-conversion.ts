import type { Held } from "../known.ts";
import type { ConversionRow, ListedUnit } from "../read/table.ts";
import { rowAsSeenFrom } from "../problem.ts";
import { isSameName, nameKey } from "../same-name.ts";
import { wrongName } from "./check-name.ts";
import type { Draft } from "./draft.ts";
import { namedUnit, parentOf } from "./parents.ts";
import { homesOf } from "./homes.ts";
import { boundaries, planLand } from "./land.ts";
import { type OriginRow, type SharedRow, shareOut } from "./shares.ts";

/**
 * Old units by their codes of the day before, new ones by those of the day. A new unit that is all of one old unit and
 * nothing of another is the same one, whatever its name and code; everything else ends the old ones and begins new ones.
 */
export function planConversion(
  rows: readonly ConversionRow[],
  listed: ReadonlyMap<string, ListedUnit>,
  draft: Draft,
): void {
  const origins = eachOnce(rows, draft).flatMap((row): OriginRow[] => {
    const origin = originOf(row, draft);
    return origin === null ? [] : [{ row, origin }];
  });
  const { staying, given } = boundaries(shareOut(origins, draft));
  for (const [code, together] of Map.groupBy(staying, ({ row }) => row.newCode)) {
    planResult(together, listed.get(code), draft);
  }
  planLand(given, draft);
}

/** A row that stands twice would read like a unit in two parts. */
function eachOnce(rows: readonly ConversionRow[], draft: Draft): readonly ConversionRow[] {
  const first = new Map<string, ConversionRow>();
  for (const row of rows) {
    const { old, oldDistrict } = row;
    const from =
      old === null ? `${oldDistrict?.code} ${nameKey(oldDistrict?.name ?? "")}` : `${old.code} ${nameKey(old.name)}`;
    const same = first.get(`${row.newCode} ${from}`);
    if (same === undefined) {
      first.set(`${row.newCode} ${from}`, row);
    } else if (isSameName(same.newName, row.newName)) {
      const what = old === null ? (oldDistrict?.name ?? oldDistrict?.code ?? "") : `${old.name} (${old.code})`;
      draft.conflict(
        row.place,
        `${what} → ${row.newName} (${row.newCode}) stands in ${rowAsSeenFrom(row.place, same.place)} already. Take one of the rows out.`,
      );
    } else {
      draft.conflict(row.place, twoUnits(row, same));
    }
  }
  return [...first.values()];
}

const twoUnits = (row: ConversionRow, other: ConversionRow) =>
  `${row.newCode} is "${row.newName}" here and "${other.newName}" in ${rowAsSeenFrom(row.place, other.place)}: one code cannot be two units on one day.`;

function originOf(row: ConversionRow, draft: Draft): Held | null {
  const { before } = draft;
  if (row.old === null) {
    const district = row.oldDistrict === null ? "no district" : namedUnit(before, "DISTRICT", row.oldDistrict);
    if (typeof district === "string") {
      draft.conflict(row.place, district);
      return null;
    }
    if (before.below(district.key).length === 0) return district;
    // New land in a river or at the coast, which was in no commune.
    draft.notice(row.place, `passed over, as it names no old unit, and ${district.name} had communes.`);
    return null;
  }
  const named = { level: "COMMUNE", ...row.old, district: row.oldDistrict, province: row.oldProvince } as const;
  const wrong = wrongName(before, named, () => homesOf(row, draft));
  if (wrong !== null) {
    draft.conflict(row.place, wrong);
    return null;
  }
  return before.holderOf(row.old.code) ?? null;
}

function planResult(together: readonly SharedRow[], listed: ListedUnit | undefined, draft: Draft): void {
  const [first] = together;
  if (first === undefined) return;
  const { newCode: code, newName: name, place } = first.row;
  const otherwise = together.find(({ row }) => !isSameName(row.newName, name));
  if (otherwise !== undefined) {
    draft.conflict(otherwise.row.place, twoUnits(otherwise.row, first.row));
    return;
  }
  const parent = parentOf(together, listed, draft);
  if (typeof parent === "string") {
    draft.conflict(place, `${name} (${code}): ${parent}`);
    return;
  }
  if (together.length === 1 && first.share === "WHOLE" && first.origin.level === "COMMUNE") {
    goOn(first, parent, draft);
  } else {
    beginAnew(together, parent, draft);
  }
}

function goOn({ row, origin }: SharedRow, parent: Held, draft: Draft): void {
  const now = draft.after.byKey.get(origin.key);
  if (now !== undefined) {
    draft.become(now, { name: row.newName, code: row.newCode, parent: parent.key }, row.place);
    return;
  }
  draft.conflict(
    row.place,
    `${draft.before.written(origin)} (${origin.code}) ended on the day before ${draft.effective} by the register.`,
  );
}

function beginAnew(together: readonly SharedRow[], parent: Held, draft: Draft): void {
  const places = together.map(({ row }) => row.place);
  const { newCode: code, newName: name } = (together[0] as SharedRow).row;
  const known = draft.after.holderOf(code);
  const cameInto = draft.cameInto.get(known?.key ?? "") ?? [];
  if (known !== undefined && cameInto.length > 0) {
    const list = (all: readonly { readonly from: string; readonly share: string }[]) =>
      all
        .map(({ from, share }) => `${from} ${share}`)
        .toSorted()
        .join();
    const same = list(cameInto) === list(together.map(({ origin, share }) => ({ from: origin.key, share })));
    if (!same || !isSameName(known.name, name) || known.parent !== parent.key) {
      draft.conflict(
        places[0],
        `${name} (${code}) is in the register since that day otherwise: ${draft.after.written(known)}, out of ${written(cameInto, draft)}.`,
      );
    }
    return;
  }
  const key = draft.begin({ level: "COMMUNE", code, name, parent: parent.key }, places);
  for (const { origin, share, row } of together) {
    draft.transfers.push({ from: origin.key, to: key, share });
    if (!draft.ended.has(origin.key)) draft.end(origin, [row.place]);
    else draft.speaksOf(origin.key, [row.place]);
  }
}

const written = (transfers: readonly { readonly from: string; readonly share: string }[], { before }: Draft) =>
  transfers
    .map(({ from, share }) => {
      const held = before.byKey.get(from);
      return `${held?.name ?? from}${held === undefined ? "" : ` (${held.code})`}${share === "WHOLE" ? "" : `, ${share}`}`;
    })
    .join("; ");
