import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Known, KnownTransfer, KnownUnit } from "../known.ts";
import { unitKeyOf } from "../../units/unit.facts.ts";

export const reform = "2025-07-01";

export interface UnitRow {
  readonly level: "PROVINCE" | "DISTRICT" | "COMMUNE";
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly from: string;
}

export interface PairRow {
  readonly level: "PROVINCE" | "DISTRICT" | "COMMUNE";
  readonly from: string;
  readonly to: string;
  readonly share: KnownTransfer["share"];
}

const table = (name: string): unknown =>
  parse(readFileSync(new URL(`../../facts/units/${name}.csv`, import.meta.url)), { columns: true });

export const oldUnits = table("until-2025-06-30") as readonly UnitRow[];
export const newUnits = table("since-2025-07-01") as readonly UnitRow[];
export const pairs = table("succession-2025-07-01") as readonly PairRow[];

const oldKeys = new Map(oldUnits.map(({ code, from }) => [code, unitKeyOf(code, from || null)]));
export const oldKey = (code: string): string => oldKeys.get(code) ?? "";

/** The country of 30 June 2025, with the provinces of the next day: what somebody had who held no commune of today. */
export function oldOrder(): Known {
  const cameInto = Map.groupBy(
    pairs.filter(({ level }) => level === "PROVINCE"),
    ({ to }) => to,
  );
  const goesOn = (code: string) => (cameInto.get(code) ?? []).length === 1 && cameInto.get(code)?.[0]?.from === code;
  const old = oldUnits.map(({ level, code, name, parent, from }): KnownUnit => {
    const state = { from: from || null, code, name, parent: parent === "" ? null : oldKey(parent) };
    const ends = level === "PROVINCE" && !goesOn(code);
    return { key: oldKey(code), level, from: from || null, through: ends ? "2025-06-30" : null, states: [state] };
  });
  const provinces = newUnits
    .filter(({ level, code }) => level === "PROVINCE" && !goesOn(code))
    .map(({ level, code, name }): KnownUnit => {
      const states = [{ from: reform, code, name, parent: null }];
      return { key: unitKeyOf(code, reform), level, from: reform, through: null, states };
    });
  return {
    units: new Map([...old, ...provinces].map((unit) => [unit.key, unit])),
    transfers: pairs
      .filter(({ level, from }) => level === "PROVINCE" && !goesOn(from))
      .map(({ from, to, share }) => {
        return { from: oldKey(from), to: goesOn(to) ? oldKey(to) : unitKeyOf(to, reform), share, effectiveOn: reform };
      }),
    begins: "2020-01-01",
  };
}

/** The country of 1 July 2025, with nothing from before. */
export function newOrder(): Known {
  const keys = new Map(newUnits.map(({ code }) => [code, unitKeyOf(code, reform)]));
  const units = newUnits.map(({ level, code, name, parent }): KnownUnit => {
    const states = [{ from: reform, code, name, parent: keys.get(parent) ?? null }];
    return { key: keys.get(code) ?? "", level, from: reform, through: null, states };
  });
  return { units: new Map(units.map((unit) => [unit.key, unit])), transfers: [], begins: "2020-01-01" };
}

export interface Amendment {
  readonly effective: string;
  readonly level: UnitRow["level"];
  readonly code: string;
  readonly before: string;
  readonly name: string;
}

export const amendments = table("amendments") as readonly Amendment[];

/** The commune catalogue of provinces on 1 July 2025, as it is published since, with names that differ. */
export function catalogueOf(
  provinces: readonly string[],
  change: (row: string[]) => readonly string[][] = (row) => [row],
): string[][] {
  const named = new Map(newUnits.map(({ code, name }) => [code, name]));
  const rows = newUnits
    .filter(({ level, parent }) => level === "COMMUNE" && provinces.includes(parent))
    .map(({ code, name, parent }) => [
      code,
      name,
      "",
      /^(Xã|Phường|Đặc khu)/.exec(name)?.[0] ?? "",
      parent,
      named.get(parent) ?? "",
    ]);
  return [["Mã", "Tên", "Tên Tiếng Anh", "Cấp", "Mã TP", "Tỉnh / Thành Phố"], ...rows.flatMap(change)];
}

const remarks = {
  WHOLE: "Nhập toàn bộ",
  PART: "Nhập một phần",
  ALL_RESIDENTS: "Nhập toàn bộ dân số, một phần diện tích",
  LAND_ONLY: "Nhập một phần diện tích",
};

/** The conversion table of 1 July 2025 as it is published, out of the pairs: title above, provinces as headings. */
export function conversionTable(change: (pair: PairRow) => PairRow = (pair) => pair): string[][] {
  const before = new Map(oldUnits.map((unit) => [`${unit.level} ${unit.code}`, unit]));
  const after = new Map(newUnits.map((unit) => [`${unit.level} ${unit.code}`, unit]));
  const named = (unit: UnitRow | undefined) => (unit === undefined ? "" : `${unit.name} (${unit.code})`);
  const rows = pairs
    .filter(({ level }) => level !== "PROVINCE")
    .map((pair) => {
      const { level, to, share } = pair;
      const old = before.get(`${level} ${pair.from}`);
      const written = change(pair);
      const unit = after.get(`COMMUNE ${to}`);
      const province = after.get(`PROVINCE ${unit?.parent ?? ""}`);
      const district = level === "DISTRICT" ? old : before.get(`DISTRICT ${old?.parent ?? ""}`);
      const oldProvince = before.get(`PROVINCE ${district?.parent ?? ""}`);
      return level === "DISTRICT"
        ? [named(province), unit?.name ?? "", to, "", "", "", named(district), named(oldProvince)]
        : [
            named(province),
            unit?.name ?? "",
            to,
            old?.name ?? "",
            // What a spreadsheet makes of codes.
            String(Number(written.from)),
            remarks[share],
            named(district),
            named(oldProvince),
          ];
    });
  return [
    ["BẢNG CHUYỂN ĐỔI ĐƠN VỊ HÀNH CHÍNH CẤP XÃ MỚI - CŨ", "", "", "", "", "", "", ""],
    ["Tỉnh, thành phố", "Tên Xã mới", "Mã", "Tên Xã cũ", "Mã", "Ghi chú", "Quận/huyện", "Tỉnh cũ"],
    ...[...Map.groupBy(rows, ([province = ""]) => province)].flatMap(([province, together]) => [
      [province, "", "", "", "", "", "", ""],
      ...together,
    ]),
    ["", "", "", "", "", "", "", ""],
    ["Nguồn: Cục Thống kê", "", "", "", "", "", "", ""],
  ];
}
