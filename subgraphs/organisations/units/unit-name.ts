import type { UnitLevel, UnitType } from "../src/generated/resolvers.ts";

export interface ReadName {
  readonly type: UnitType;
  readonly shortName: string;
}

/** The words with which names of a level begin. */
const typesByLevel: Readonly<Record<UnitLevel, Readonly<Record<string, UnitType>>>> = {
  PROVINCE: { Tỉnh: "PROVINCE", "Thành phố": "MUNICIPALITY" },
  DISTRICT: { Huyện: "RURAL_DISTRICT", Quận: "URBAN_DISTRICT", "Thị xã": "TOWN", "Thành phố": "CITY" },
  COMMUNE: { Xã: "COMMUNE", Phường: "WARD", "Thị trấn": "TOWNSHIP", "Đặc khu": "SPECIAL_ZONE" },
  HAMLET: {
    "Khu phố": "KHU_PHO",
    "Tổ dân phố": "TO_DAN_PHO",
    Thôn: "THON",
    Ấp: "AP",
    Bản: "BAN",
    Buôn: "BAN",
    Làng: "BAN",
    Khóm: "KHU_PHO",
  },
};

/** `Thị trấn Chợ Vàm` of a commune is a TOWNSHIP named `Chợ Vàm`. Null: the name does not begin with a type of the level. */
export function readName(level: UnitLevel, name: string): ReadName | null {
  const found = Object.entries(typesByLevel[level]).find(([word]) => name.startsWith(`${word} `));
  return found === undefined ? null : { type: found[1], shortName: name.slice(found[0].length + 1) };
}

/** What a name of the level may begin with, for messages. */
export const typeWords = (level: UnitLevel): string => Object.keys(typesByLevel[level]).join(", ");

/** All of them, of whatever level. */
export const wordsOfTypes: readonly string[] = [
  ...new Set(Object.values(typesByLevel).flatMap((types) => Object.keys(types))),
];
