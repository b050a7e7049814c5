import { fold } from "@phong-trao/kit/database/fold.ts";
import type { CodedLevel } from "../../units/unit-code.ts";
import { typedName } from "../same-name.ts";
import { splitName } from "./cells.ts";
import type { ListRole } from "./column-role.ts";
import { isFooter, type Noted, RowReader } from "./row-reader.ts";
import type { Sheet } from "./sheet.ts";
import type { ListedUnit, NamedCode } from "./table.ts";
import { wrongType } from "./unit-text.ts";

type Reader = RowReader<ListRole>;

/** The rows below the header of a commune catalogue, of one of another level, or of the combined list of all levels. */
export function readList(
  sheet: Sheet,
  header: { readonly row: number; readonly columns: ReadonlyMap<ListRole, number> },
  where: string,
  noted: Noted,
): readonly ListedUnit[] {
  const combined = header.columns.has("communeName");
  return sheet.rows.flatMap((cells, place) => {
    if (place <= header.row) return [];
    const row = new RowReader({ where, row: place + 1 }, cells, header.columns, noted);
    const unit = combined ? communeOfCombined(row) : unitOfCatalogue(row, header.columns);
    return unit === null ? [] : [unit];
  });
}

function communeOfCombined(row: Reader): ListedUnit | null {
  // A district without communes has a row of its own, with nothing in these.
  if (row.isEmpty("communeName", "communeCode")) return null;
  if (isNoUnit(row, "COMMUNE", "communeName", "communeCode")) return null;
  const { name, code } = row.unit("COMMUNE", "communeName", "communeCode");
  return listed(row, "COMMUNE", name, code);
}

function unitOfCatalogue(row: Reader, columns: ReadonlyMap<ListRole, number>): ListedUnit | null {
  if (row.isEmpty("code", "name")) return null;
  const level = levelOf(row, columns);
  if (level === null) {
    // A title of a part ("Thành phố Hà Nội", "I"), a footer, a line of notes.
    if (/^\d{2,5}$/.test(row.text("code"))) {
      if (isFooter(row.text("name"))) row.passOver("it is no unit");
      else
        row.problem(
          `"${row.text("name")}" does not say which level it is of. Write its type in the name, or in the column Cấp.`,
        );
    }
    return null;
  }
  if (isNoUnit(row, level, "name", "code")) return null;
  const { name, code } = row.unit(level, "name", "code");
  return listed(row, level, name, code);
}

/** Told before anything else of the row is read, or repeated in a sentence. Headings and footers have no code, or no name. */
function isNoUnit(row: Reader, level: CodedLevel, nameRole: "name" | "communeName", codeRole: ListRole): boolean {
  const { name, code } = splitName(row.text(nameRole));
  if (isFooter(name) || (row.isEmpty(codeRole) && code === null)) return false;
  if (row.hasWrongName(nameRole, "districtName", "provinceName")) return true;
  const wrong = wrongType(level, row.text("type"), name);
  if (wrong !== null) row.problem(wrong);
  return wrong !== null;
}

function listed(row: Reader, level: CodedLevel, written: string | null, code: string | null): ListedUnit | null {
  const name =
    written === null ? null : (typedName(level, written) ?? typedName(level, `${row.text("type")} ${written}`));
  if (isFooter(written ?? "")) {
    if (code !== null) row.passOver("it is no unit");
    return null;
  }
  if (code === null) {
    // A province's name above its communes is a heading; a commune without a code is a hole.
    if (name !== null && level === "COMMUNE") row.problem(`"${name}" has no code. Fill it in.`);
    return null;
  }
  if (written === null || name === null) {
    if (written === null) row.problem(`The code ${code} has no name. Fill it in, or take the row out.`);
    else row.problem(`"${written}" (${code}) does not begin with its type, such as Xã or Phường. Write it in front.`);
    return null;
  }
  if (isUnderItsOwnLevel(row, level, code)) return null;
  const district = level === "COMMUNE" ? row.above("DISTRICT", "districtName", "districtCode") : null;
  const province = level === "PROVINCE" ? null : row.above("PROVINCE", "provinceName", "provinceCode");
  return {
    place: row.place,
    level,
    code,
    name,
    district: typed("DISTRICT", district),
    province: typed("PROVINCE", province),
  };
}

/** Walking up from it would never end. */
function isUnderItsOwnLevel(row: Reader, level: CodedLevel, code: string): boolean {
  if (level === "COMMUNE") return false;
  const same =
    level === "DISTRICT"
      ? row.above(level, "districtName", "districtCode")
      : row.above(level, "provinceName", "provinceCode");
  if (same === null) return false;
  const other =
    same.code === code || same.code === null ? "itself" : `${same.name ?? ""} (${same.code}), another of its level`;
  row.problem(`${row.text("name")} (${code}) is said to be under ${other}. Leave these columns empty in its row.`);
  return true;
}

const typed = (level: CodedLevel, unit: NamedCode | null): NamedCode | null =>
  unit === null || unit.name === null ? unit : { ...unit, name: typedName(level, unit.name) ?? unit.name };

/** By the column `Cấp`, or the type in the name. */
function levelOf(row: Reader, columns: ReadonlyMap<ListRole, number>): CodedLevel | null {
  return levelOfWords(row, row.text("type"), columns) ?? levelOfWords(row, row.text("name"), columns);
}

function levelOfWords(row: Reader, text: string, columns: ReadonlyMap<ListRole, number>): CodedLevel | null {
  const words = `${fold(text)} `;
  if (/^(xa|phuong|thi tran|dac khu) /.test(words)) return "COMMUNE";
  if (/^(quan|huyen|thi xa|thanh pho thuoc) /.test(words)) return "DISTRICT";
  if (/^(tinh|thanh pho (truc thuoc )?trung uong) /.test(words)) return "PROVINCE";
  if (!/^(thanh pho|tp) /.test(words)) return null;
  // `Thành phố Hà Nội (01)` over its communes.
  if (splitName(row.text("name")).code?.length === 2) return "PROVINCE";
  // A `Thành phố` is one of a province where the list has provinces.
  return columns.has("provinceCode") || columns.has("provinceName") ? "DISTRICT" : "PROVINCE";
}
