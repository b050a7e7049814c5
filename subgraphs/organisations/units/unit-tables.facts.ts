import type { CsvTables } from "@phong-trao/kit/facts/csv-table.ts";
import { recordRow } from "@phong-trao/kit/records/record.facts.ts";
import { shares } from "./unit.words.ts";
import { type CodedLevel, digitsOf, isCodeOf, levelOfCode } from "./unit-code.ts";
import { type UnitFact, unitKeyOf } from "./unit.facts.ts";
import { readName, typeWords } from "./unit-name.ts";

/** The tables of the whole country: two days, and what is known to lie between them and behind. */
export interface UnitTables {
  readonly units: readonly UnitFact[];
  readonly successions: readonly Succession[];
  readonly amendments: readonly Amendment[];
  /** By unit of the new order, the key of the resolution that made it. */
  readonly resolutionOf: ReadonlyMap<string, string>;
  /** Notes a problem of the pairs as a whole. */
  problem(message: string): void;
}

/** What became of a unit of 30 June 2025, from the table of pairs. `from` and `to` are keys of units. */
export interface Succession {
  readonly level: CodedLevel;
  readonly from: string;
  readonly to: string;
  readonly share: (typeof shares)[number];
}

/** A unit that got another name or type and stayed the same. */
export interface Amendment {
  readonly unit: string;
  readonly effectiveOn: string;
  readonly before: string;
  readonly name: string;
  /** The key of the resolution. */
  readonly document: string;
}

/** The day on which 63 provinces became 34 and the district tier ended, and the day before. */
export const reform = "2025-07-01";
const lastDayBefore = "2025-06-30";

export const codeList = "danh-muc-dvhc";

const levelWords = { PROVINCE: "cấp tỉnh", DISTRICT: "cấp huyện", COMMUNE: "cấp xã" } as const;

export function readUnitTables(tables: CsvTables): UnitTables {
  const before = tables.read("units/until-2025-06-30.csv", ["level", "code", "name", "parent", "from"]);
  const since = tables.read("units/since-2025-07-01.csv", ["level", "code", "name", "parent"]);
  const pairs = tables.read("units/succession-2025-07-01.csv", ["level", "from", "to", "share"]);
  const amended = tables.read("units/amendments.csv", ["effective", "level", "code", "before", "name", "resolution"]);
  const resolutions = tables.read("units/resolutions-2025-07-01.csv", ["province", "resolution"]);
  if (before === undefined || since === undefined || pairs === undefined || amended === undefined) {
    return { units: [], successions: [], amendments: [], resolutionOf: new Map(), problem: () => {} };
  }

  const began = new Map(before.rows.map(({ code, from }) => [code, from === "" ? null : from]));
  const oldKey = (code: string) => unitKeyOf(code, began.get(code) ?? null);
  const sameAs = unchangedUnits(pairs.rows, oldKey);
  const newKey = (code: string) => sameAs.get(code) ?? unitKeyOf(code, reform);
  const resolutionOfProvince = new Map(
    resolutions?.rows.map(({ province, resolution }) => [province, documentKey(resolution)]),
  );

  const units = new Map<string, UnitFact>();
  const resolutionOf = new Map<string, string>();
  for (const [place, { level, code, name, parent }] of before.rows.entries()) {
    const from = began.get(code) ?? null;
    const fact = unitOf({
      level,
      key: oldKey(code),
      state: { from, name, code, parent: parent === "" ? null : oldKey(parent) },
      through: lastDayBefore,
      citations: [{ document: codeList, locator: `Danh mục đến ngày 30/6/2025, ${wordsOf(level)}` }],
      problem: (message) => before.problem(place, message),
    });
    units.set(fact.key, fact);
  }
  for (const [place, { level, code, name, parent }] of since.rows.entries()) {
    const state = { from: reform, name, code, parent: parent === "" ? null : newKey(parent) };
    const known = sameAs.has(code) ? units.get(newKey(code)) : undefined;
    const resolution = level === "PROVINCE" ? "202-2025-qh15" : resolutionOfProvince.get(parent);
    if (resolution !== undefined) resolutionOf.set(newKey(code), resolution);
    if (known !== undefined) {
      known.through = null;
      known.states.push(state);
      known.record.citations.push({ document: codeList, locator: `Danh mục từ ngày 01/7/2025, ${wordsOf(level)}` });
      continue;
    }
    const fact = unitOf({
      level,
      key: newKey(code),
      state,
      through: null,
      citations: [
        { document: codeList, locator: `Danh mục từ ngày 01/7/2025, ${wordsOf(level)}` },
        ...(resolution === undefined ? [] : [{ document: resolution, locator: null }]),
      ],
      problem: (message) => since.problem(place, message),
    });
    units.set(fact.key, fact);
  }

  const amendments = amended.rows.map(({ effective: effectiveOn, code, before: former, name, resolution }, place) => {
    const unit = effectiveOn < reform ? oldKey(code) : newKey(code);
    units.get(unit)?.record.citations.push({ document: documentKey(resolution), locator: null });
    amend(units.get(unit), { effectiveOn, before: former, name }, (message) => amended.problem(place, message));
    return { unit, effectiveOn, before: former, name, document: documentKey(resolution) };
  });
  const successions = pairs.rows.map(({ level, from, to, share }, place): Succession => {
    const known = shares.find((word) => word === share);
    if (known === undefined || levelOfCode(from) !== level) {
      pairs.problem(place, `A pair has a level, codes and one of the shares ${shares.join(", ")}.`);
    }
    return { level: level as CodedLevel, from: oldKey(from), to: newKey(to), share: known ?? "PART" };
  });
  return {
    units: [...units.values()],
    successions,
    amendments,
    resolutionOf,
    problem: (message) => pairs.problem(-1, message),
  };
}

/** `388/NQ-UBTVQH16` → `388-nq-ubtvqh16`: how documents of the register are keyed. */
export const documentKey = (symbol: string): string => symbol.toLowerCase().replaceAll("/", "-");

const wordsOf = (level: string): string => levelWords[level as CodedLevel];

/** New code → key of the unit that goes on: all of one old unit, and nothing of another. Districts became communes: others. */
function unchangedUnits(
  pairs: readonly Readonly<Record<"level" | "from" | "to" | "share", string>>[],
  oldKey: (code: string) => string,
): ReadonlyMap<string, string> {
  const same = new Map<string, string>();
  for (const [to, came] of Map.groupBy(pairs, (pair) => pair.to)) {
    const [only] = came;
    if (came.length === 1 && only !== undefined && only.share === "WHOLE" && only.level !== "DISTRICT") {
      same.set(to, oldKey(only.from));
    }
  }
  return same;
}

interface TableUnit {
  readonly level: string;
  readonly key: string;
  readonly state: UnitFact["states"][number];
  readonly through: string | null;
  readonly citations: UnitFact["record"]["citations"];
  problem(message: string): void;
}

function unitOf({ level: written, key, state, through, citations, problem }: TableUnit): UnitFact {
  const level = written as CodedLevel;
  if (!Object.hasOwn(levelWords, level) || !isCodeOf(level, state.code ?? "")) {
    problem(
      `A unit has one of the levels ${Object.keys(levelWords).join(", ")}, and a code with the digits of its level.`,
    );
  } else if (readName(level, state.name) === null) {
    problem(
      `"${state.name}" does not begin with one of: ${typeWords(level)}. Codes have ${digitsOf(level)} digits there.`,
    );
  }
  const record = { ...recordRow(codeList, { key }), citations };
  return { key, level, from: state.from, through, states: [state], record, problem };
}

/** The tables show two days: what a unit was called before or after them. */
function amend(
  unit: UnitFact | undefined,
  { effectiveOn, before, name }: Omit<Amendment, "unit" | "document">,
  problem: (message: string) => void,
): void {
  const [first] = unit?.states ?? [];
  const last = unit?.states.at(-1);
  if (unit === undefined || first === undefined || last === undefined) {
    problem("Nobody holds this code on that day.");
  } else if (effectiveOn > reform) {
    if (last.name !== before) problem(`It is called "${last.name}" before that day.`);
    unit.states.push({ ...last, from: effectiveOn, name });
  } else {
    if (first.name !== name) problem(`It is called "${first.name}" on ${lastDayBefore}.`);
    unit.states.splice(0, 1, { ...first, name: before }, { ...first, from: effectiveOn });
  }
}
