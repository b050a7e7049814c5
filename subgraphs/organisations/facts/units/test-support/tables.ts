import { readFileSync } from "node:fs";
import { csvTables } from "@phong-trao/kit/facts/csv-table.ts";
import { FactsError, type FactsProblem } from "@phong-trao/kit/facts/problems.ts";

/** The folder of the tables. */
export const here = new URL("../", import.meta.url);

export const until = table(here, "until-2025-06-30.csv", ["level", "code", "name", "parent", "from"]);
export const since = table(here, "since-2025-07-01.csv", ["level", "code", "name", "parent"]);
export const succession = table(here, "succession-2025-07-01.csv", ["level", "from", "to", "share"]);
export const amendments = table(here, "amendments.csv", ["effective", "level", "code", "before", "name", "resolution"]);
export const resolutions = table(here, "resolutions-2025-07-01.csv", ["province", "resolution"]);
export const retired = table(here, "retired-communes.csv", ["code", "name", "carried_on_by"]);

/** The tables of units show the days before and after 1 July 2025. */
export const amendmentsSince = amendments.filter(({ effective }) => effective > "2025-07-01");

/** Ended on 31 December 2024, which is known: they are units with dates in `../hierarchy.yaml`, not in the table. */
export const retiredWithDates = ["08779", "08821", "08827"];

export function table<const Column extends string>(folder: URL, name: string, columns: readonly Column[]) {
  const problems: FactsProblem[] = [];
  const text = readFileSync(new URL(name, folder), "utf8");
  const rows = csvTables([{ name, text }], problems).read(name, columns)?.rows ?? [];
  if (problems.length > 0) throw new FactsError(problems);
  return rows;
}

export const keyOf = ({ level, code }: { level: string; code: string }) => `${level} ${code}`;

export const ofLevel = <Row extends { level: string }>(rows: readonly Row[], level: string) =>
  rows.filter((row) => row.level === level);

export const typeOf = ({ name }: { name: string }) =>
  /^(?:Tỉnh|Thành phố|Quận|Huyện|Thị xã|Xã|Phường|Thị trấn|Đặc khu)(?= )/.exec(name)?.[0] ?? "";
