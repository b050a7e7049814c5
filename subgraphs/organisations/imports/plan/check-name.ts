import type { CodedLevel } from "../../units/unit-code.ts";
import type { Day, Held } from "../known.ts";
import type { NamedCode } from "../read/table.ts";
import { names, typedName } from "../same-name.ts";

export interface Named {
  readonly level: CodedLevel;
  readonly code: string;
  readonly name: string;
  readonly district: NamedCode | null;
  readonly province: NamedCode | null;
}

/** The provinces in which a namesake is proposed before those of others. */
type Homes = () => ReadonlySet<string>;

/**
 * What is wrong with a code and the name beside it, as the day knows them: null where the code's holder has that name
 * and is where the row says. Otherwise the code of the unit that does, if there is one.
 */
export function wrongName(day: Day, written: Named, homes: Homes): string | null {
  const row = { ...written, name: typedName(written.level, written.name) ?? written.name };
  const holder = day.holderOf(row.code);
  if (holder === undefined) {
    return `Nobody holds ${row.code} on that day. ${proposal(day, row, homes)}`;
  }
  if (names(row.level, row.name, holder.name) && isUnder(day, holder, row)) {
    return null;
  }
  return `${row.code} is ${day.written(holder)}, not ${described(row)}. ${proposal(day, row, homes)}`;
}

function proposal(day: Day, row: Named, homes: Homes): string {
  const all = candidates(day, row);
  const near = homes();
  const inReach = all.filter(({ parent }) => near.has(day.above(parent, "PROVINCE")?.key ?? ""));
  const [one, another] = inReach.length > 0 ? inReach : all;
  if (one === undefined) {
    return "No unit of that name is known there: check the name, the code and the date.";
  }
  return another === undefined
    ? `${day.written(one)} is ${one.code}: write that code.`
    : `Several have that name there, ${one.code} and ${another.code} among them: name the district.`;
}

/** Units of that name, where the row says that it is. */
export function candidates(day: Day, row: Omit<Named, "code">): readonly Held[] {
  return day.named(row.level, row.name).filter((held) => isUnder(day, held, row));
}

function isUnder(day: Day, held: Held, { district, province }: Pick<Named, "district" | "province">): boolean {
  return isNamed(day.above(held.parent, "DISTRICT"), district) && isNamed(day.above(held.parent, "PROVINCE"), province);
}

/** Where a row gives name and code of what is above, both must fit. What it leaves out fits anything. */
function isNamed(held: Held | undefined, row: NamedCode | null): boolean {
  if (row === null || held === undefined) return true;
  return (row.code === null || row.code === held.code) && (row.name === null || names(held.level, row.name, held.name));
}

function described({ name, district, province }: Named): string {
  const above = [district, province].flatMap((unit) => (unit === null ? [] : [unit.name ?? unit.code ?? ""]));
  return above.length === 0 ? name : `${name} (${above.join(", ")})`;
}
