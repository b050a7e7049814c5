import { type CodedLevel } from "../units/unit-code.ts";
import { readName } from "../units/unit-name.ts";

/**
 * Equal for names that are the same name: lists place tone marks differently (Hòa, Hoà), and differ in apostrophes,
 * dashes, capitals, spaces and zeros (Phường 01). The tone itself stays: Chiềng Hắc is not Chiềng Hặc, and Quý not Quí.
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s*[-–—]\s*/g, "-")
    .toLowerCase()
    .replace(/[^\s-]+/g, toneLast)
    .replace(/\b0+(?=\d)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

export const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const toneLast = (word: string) => word.replace(tones, "") + (word.match(tones) ?? []).join("");

/** The words of types, without their marks: `Xa Ea Kly` and `Thi trấn Ngan Dừa` stand in published tables. */
const typeWords: Readonly<Record<CodedLevel, readonly (readonly [RegExp, string])[]>> = {
  PROVINCE: [
    [/^t[iỉ]nh /i, "Tỉnh"],
    [/^(th[aà]nh ph[oố]|tp\.?) /i, "Thành phố"],
  ],
  DISTRICT: [
    [/^huy[eệ]n /i, "Huyện"],
    [/^qu[aậ]n /i, "Quận"],
    [/^(th[iị] x[aã]|tx\.?) /i, "Thị xã"],
    [/^(th[aà]nh ph[oố]|tp\.?) /i, "Thành phố"],
  ],
  COMMUNE: [
    [/^x[aã] /i, "Xã"],
    [/^ph[uư][oờ]ng /i, "Phường"],
    [/^(th[iị] tr[aấ]n|tt\.?) /i, "Thị trấn"],
    [/^[dđ][aặ]c khu /i, "Đặc khu"],
  ],
};

/** The word of the type with which a name of the level begins, as the register writes it. Null: it begins with none. */
export const typeWordOf = (level: CodedLevel, name: string): string | null =>
  typeWords[level].find(([word]) => word.test(name))?.[1] ?? null;

/** The name with the word of its type as the register writes it; null where it begins with none of the level. */
export function typedName(level: CodedLevel, name: string): string | null {
  const found = typeWords[level].find(([word]) => word.test(name));
  return found === undefined ? null : `${found[1]} ${name.replace(found[0], "").trim()}`;
}

/** Whether a text of a table names the unit: with its type, or by its name alone. */
export function names(level: CodedLevel, written: string, stored: string): boolean {
  const typed = typedName(level, written);
  return isSameName(typed ?? written, typed === null ? (readName(level, stored)?.shortName ?? stored) : stored);
}
