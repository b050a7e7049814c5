import { readName } from "../../units/unit-name.ts";
import type { Held } from "../known.ts";
import { nameKey } from "../same-name.ts";
import type { Draft } from "./draft.ts";
import { type Outcome, type PlanKind, planKinds, type PlannedChange, type Transfer } from "./plan.ts";

/** All that the import does, by kind, in the words of whoever checks it against the resolution. */
export function describe(draft: Draft): readonly PlannedChange[] {
  const next = draft.next();
  const changes: PlannedChange[] = [];
  const note = (kind: PlanKind, key: string, text: string) => changes.push({ kind, text, places: draft.placesOf(key) });
  const nameOf = (key: string) => withCode(draft.before.byKey.get(key) ?? next.byKey.get(key));
  const list = (transfers: readonly Transfer[], end: "from" | "to") =>
    transfers.map(({ [end]: key, share }) => `${nameOf(key)}${shareWords[share]}`).join(", ");

  const cameInto = Map.groupBy(draft.transfers, ({ to }) => to);
  const wentInto = Map.groupBy(draft.transfers, ({ from }) => from);
  for (const { key } of draft.begun.values()) {
    const held = next.byKey.get(key);
    note("NEW", key, held === undefined ? key : `${next.written(held)} (${held.code})`);
    const from = cameInto.get(key) ?? [];
    if (from.length > 1) note("MERGED", key, `${list(from, "from")} → ${nameOf(key)}`);
  }
  for (const [key, into] of wentInto) {
    note("ENDED", key, nameOf(key));
    if (into.length > 1) note("DIVIDED", key, `${nameOf(key)} → ${list(into, "to")}`);
  }
  for (const key of draft.abolished) {
    note("ENDED", key, `${nameOf(key)}, which is left without communes`);
  }
  for (const [to, from] of Map.groupBy(draft.adjusted, (transfer) => transfer.to)) {
    note("ADJUSTED", to, `${list(from, "from")} → ${nameOf(to)}`);
  }
  for (const { kind, key, before, after } of whatStayed(draft)) {
    note(kind, key, `${before} → ${after}`);
  }
  return changes.toSorted((one, other) => planKinds.indexOf(one.kind) - planKinds.indexOf(other.kind));
}

const shareWords = { WHOLE: "", PART: " (part)", ALL_RESIDENTS: " (all residents)", LAND_ONLY: " (land only)" };

const withCode = (held: Held | undefined) => (held === undefined ? "" : `${held.name} (${held.code})`);

/** Of units that stay the same: one for everything that changes of them. */
function whatStayed(draft: Draft) {
  const next = draft.next();
  return [...draft.becoming.keys()].flatMap((key) => {
    const [before, after] = [draft.after.byKey.get(key), next.byKey.get(key)];
    if (before === undefined || after === undefined) return [];
    const read = ({ level, name }: Held) => readName(level, name);
    const shortName = (held: Held) => nameKey(read(held)?.shortName ?? held.name);
    const under = ({ parent }: Held) =>
      draft.before.byKey.get(parent ?? "")?.name ?? next.byKey.get(parent ?? "")?.name ?? "";
    const change = (kind: PlanKind, differs: boolean, text: (held: Held) => string) =>
      differs ? [{ kind, key, before: text(before), after: text(after) }] : [];
    return [
      ...change("RENAMED", shortName(before) !== shortName(after), withCode),
      ...change("RETYPED", read(before)?.type !== read(after)?.type, withCode),
      ...change("RECODED", before.code !== after.code, withCode),
      ...change("REPARENTED", before.parent !== after.parent, (held) => `${held.name} (${held.code}), ${under(held)}`),
    ];
  });
}

const kinds = { RENAMED: "RENAME", RETYPED: "RETYPE", RECODED: "RECODE", REPARENTED: "REPARENT" } as const;

export function stayedBy(draft: Draft): Outcome["stayed"] {
  const all = whatStayed(draft);
  const of = (kind: keyof typeof kinds) => all.filter((one) => one.kind === kind).map(({ key }) => key);
  return { RENAME: of("RENAMED"), RETYPE: of("RETYPED"), RECODE: of("RECODED"), REPARENT: of("REPARENTED") };
}
