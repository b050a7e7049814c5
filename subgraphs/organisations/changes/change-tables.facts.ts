import { recordRow } from "@phong-trao/kit/records/record.facts.ts";
import { readName } from "../units/unit-name.ts";
import { codeList, reform, type Succession, type UnitTables } from "../units/unit-tables.facts.ts";
import type { UnitFact } from "../units/unit.facts.ts";
import type { ChangeFact } from "./change.facts.ts";

const provinces = "202-2025-qh15";
/** The amendment of the constitution that ended the district tier. */
const districts = "203-2025-qh15";

/** The changes that the tables of the whole country speak of. */
export function tableChanges({
  units,
  successions,
  amendments,
  resolutionOf,
  problem,
}: UnitTables): readonly ChangeFact[] {
  const known = new Map(units.map((unit) => [unit.key, unit]));
  const later = successions.filter(({ from, to }) => from !== to);
  const reformed = [...Map.groupBy(later, ({ to }) => to)].map(([to, went]) =>
    change({
      kind: kindOf(went),
      key: `${kindOf(went).toLowerCase()}.${to}`,
      effectiveOn: reform,
      document: went[0]?.level === "PROVINCE" ? provinces : (resolutionOf.get(to) ?? codeList),
      originals: went.map(({ from }) => from),
      results: [to],
      transfers: went.map(({ from, share }) => ({ from, to, share })),
      locator: went[0]?.level === "COMMUNE" ? "Bảng chuyển đổi đơn vị hành chính cấp xã cũ – mới" : null,
    }),
  );
  const amended = Map.groupBy(amendments, ({ document, effectiveOn }) => `${document}.${effectiveOn}`);
  const all = [
    ...reformed,
    ...endOfDistricts(units, successions),
    ...communesThatWentOn(units, resolutionOf),
    ...[...amended.values()].flatMap((together) =>
      stayingTheSame(
        together.map(({ unit, before, name }) => ({ unit: known.get(unit), before, name })),
        together[0]?.document ?? codeList,
        together[0]?.effectiveOn ?? reform,
      ),
    ),
  ];
  return all.map((one) => ({ ...one, problem: (message) => problem(`${one.record.id}: ${message}`) }));
}

/** Only islands changed their level: they go on as other units, of another kind. */
function kindOf(went: readonly Succession[]): ChangeFact["kind"] {
  if (went.some(({ level }) => level === "DISTRICT")) return "RETYPE";
  return went.length === 1 ? "SPLIT" : "MERGE";
}

/** One for each province of then, so that nobody has to read 691 at once. */
function endOfDistricts(units: readonly UnitFact[], successions: readonly Succession[]): readonly TableChange[] {
  const wentOn = new Set(successions.map(({ from }) => from));
  const ended = units.filter(({ level, key }) => level === "DISTRICT" && !wentOn.has(key));
  return [...Map.groupBy(ended, ({ states }) => states[0]?.parent ?? "")].map(([province, together]) =>
    change({
      kind: "ABOLISH",
      key: `abolish.districts.${province}.${reform.replaceAll("-", "")}`,
      effectiveOn: reform,
      document: districts,
      originals: together.map(({ key }) => key),
      results: [],
    }),
  );
}

/** 132 communes were left as they were: their districts ended, so they came directly under a province. */
function communesThatWentOn(
  units: readonly UnitFact[],
  resolutionOf: ReadonlyMap<string, string>,
): readonly TableChange[] {
  const wentOn = units.flatMap((unit) => {
    const at = unit.level === "COMMUNE" ? unit.states.findIndex(({ from }) => from === reform) : -1;
    const [before, since] = [unit.states[at - 1], unit.states[at]];
    return before === undefined || since === undefined ? [] : [{ unit, before: before.name, name: since.name }];
  });
  const under = Map.groupBy(wentOn, ({ unit }) => unit.states.find(({ from }) => from === reform)?.parent ?? "");
  return [...under].flatMap(([province, together]) => {
    const document = districts;
    return [
      change({
        kind: "REPARENT",
        key: `reparent.${province}.${reform.replaceAll("-", "")}`,
        effectiveOn: reform,
        document,
        originals: together.map(({ unit }) => unit.key),
        results: together.map(({ unit }) => unit.key),
      }),
      ...stayingTheSame(together, resolutionOf.get(together[0]?.unit.key ?? "") ?? document, reform),
    ];
  });
}

/** Units that got another type, another name, or both. Another spelling of the same name is no change. */
function stayingTheSame(
  all: readonly { readonly unit: UnitFact | undefined; readonly before: string; readonly name: string }[],
  document: string,
  effectiveOn: string,
): readonly TableChange[] {
  const differing = (part: (unit: UnitFact, name: string) => string | undefined) =>
    all.flatMap(({ unit, before, name }) =>
      unit !== undefined && part(unit, before) !== part(unit, name) ? [unit.key] : [],
    );
  const retyped = differing(({ level }, name) => readName(level, name)?.type);
  const renamed = differing(({ level }, name) => withoutSpelling(readName(level, name)?.shortName ?? name));
  const day = effectiveOn.replaceAll("-", "");
  const made = (kind: "RETYPE" | "RENAME", keys: readonly string[]) =>
    // Of several provinces on one day, each has its own: the first unit tells them apart.
    change({
      kind,
      key: `${kind.toLowerCase()}.${document}.${day}.${keys[0]}`,
      effectiveOn,
      document,
      originals: keys,
      results: keys,
    });
  return [
    ...(retyped.length === 0 ? [] : [made("RETYPE", retyped)]),
    ...(renamed.length === 0 ? [] : [made("RENAME", renamed)]),
  ];
}

/** `Thuận Hoà` and `Thuận Hòa` are one name: the mark stands elsewhere. So are names that differ in capitals. */
function withoutSpelling(name: string): string {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
  const words = name.normalize("NFD").toLowerCase().split(/\s+/);
  return words.map((word) => word.replace(new RegExp(tones, "g"), "") + (tones.exec(word)?.[0] ?? "")).join(" ");
}

/** Without a place of its own in a table: problems are told by its key. */
type TableChange = Omit<ChangeFact, "problem">;

interface MadeChange extends Omit<ChangeFact, "record" | "legalBasis" | "transfers" | "problem"> {
  readonly key: string;
  readonly document: string;
  readonly locator?: string | null;
  readonly transfers?: ChangeFact["transfers"];
}

function change({ key, document, locator = null, transfers = [], ...made }: MadeChange): TableChange {
  const citations = [{ document, locator: null }, ...(locator === null ? [] : [{ document: codeList, locator }])];
  return {
    ...made,
    record: { ...recordRow(document, { key }), citations },
    legalBasis: document === codeList ? null : document,
    transfers,
  };
}
