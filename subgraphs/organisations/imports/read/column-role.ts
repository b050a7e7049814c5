import { fold } from "@phong-trao/kit/database/fold.ts";

/** What a column of a list of units holds. */
export type ListRole =
  | "code"
  | "name"
  | "type"
  | "communeCode"
  | "communeName"
  | "districtCode"
  | "districtName"
  | "provinceCode"
  | "provinceName";

/** What a column of a conversion table holds. */
export type ConversionRole =
  | "newCode"
  | "newName"
  | "oldCode"
  | "oldName"
  | "remark"
  | "oldDistrictCode"
  | "oldDistrictName"
  | "oldProvinceCode"
  | "oldProvinceName"
  | "newProvinceCode"
  | "newProvinceName";

interface Heading {
  readonly side: "new" | "old" | null;
  readonly subject: "commune" | "district" | "province" | null;
  readonly isCode: boolean;
}

/** `Mã xã mới`, `Tên ĐVHC cũ`, `Tỉnh / Thành Phố`: what a heading speaks of. Null: of nothing that is read. */
export function headingOf(text: string): Heading | "type" | "remark" | null {
  const words = ` ${fold(text)} `;
  if (/ (tieng anh|english|stt|so tt) /.test(words) || words.trim() === "") return null;
  if (/ ghi chu /.test(words)) return "remark";
  if (/^ (cap|loai)( hanh chinh| don vi.*| dvhc)? $/.test(words)) return "type";
  const side = / (moi|sau) /.test(words) ? "new" : / (cu|truoc) /.test(words) ? "old" : null;
  const isCode = /^ (ma|ms|code) /.test(words);
  const subject = subjectOf(words);
  if (subject === null && !isCode && !/ (ten|name) /.test(words)) return null;
  // A sentence above the table is no heading.
  return words.trim().split(" ").length > 12 ? null : { side, subject, isCode };
}

function subjectOf(words: string): Heading["subject"] {
  if (/ (quan|huyen|qh) /.test(words)) return "district";
  // “Thị xã” is a district, beside which a heading always names others.
  if (/ (phuong|thi tran|dac khu|px|dvhc|don vi hanh chinh) |(?<! thi) xa /.test(words)) return "commune";
  return / (tinh|thanh pho|tp) /.test(words) ? "province" : null;
}

/** The roles of the columns of a row, if it is the header of a list. */
export function listRoles(headings: readonly string[]): ReadonlyMap<ListRole, number> {
  return firstOf(
    headings.map((text): ListRole | null => {
      const heading = headingOf(text);
      if (heading === null || heading === "remark") return null;
      if (heading === "type") return "type";
      const { subject, isCode } = heading;
      if (subject === null) return isCode ? "code" : "name";
      return `${subject}${isCode ? "Code" : "Name"}`;
    }),
  );
}

/** The roles of the columns of a row, if it is the header of a conversion table: then some columns are new, others old. */
export function conversionRoles(headings: readonly string[]): ReadonlyMap<ConversionRole, number> {
  const read = headings.map(headingOf);
  const sideLeftOf = (column: number) =>
    read
      .slice(0, column)
      .map((one) =>
        one !== null && typeof one === "object" && !one.isCode && one.subject !== "district" ? one.side : null,
      )
      .findLast((side) => side !== null);
  return firstOf(
    read.map((heading, column): ConversionRole | null => {
      if (heading === null || heading === "type") return null;
      if (heading === "remark") return "remark";
      const { subject, isCode } = heading;
      const part = isCode ? "Code" : "Name";
      // The official table writes `Quận/huyện` for those that ended and `Tỉnh, thành phố` for those of today.
      if (subject === "district") return heading.side === "new" ? null : `oldDistrict${part}`;
      if (subject === "province") return `${heading.side ?? "new"}Province${part}`;
      const side = heading.side ?? (isCode ? sideLeftOf(column) : null);
      return side == null ? null : `${side}${part}`;
    }),
  );
}

/** Where a role stands twice, the first column has it. */
function firstOf<Role extends string>(roles: readonly (Role | null)[]): ReadonlyMap<Role, number> {
  const columns = new Map<Role, number>();
  for (const [column, role] of roles.entries()) {
    if (role !== null && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}
