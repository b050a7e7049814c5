import type { UnitLevel } from "../src/generated/resolvers.ts";

/** How many digits the official codes of a level have. Hamlets have no official code. */
const digits = { PROVINCE: 2, DISTRICT: 3, COMMUNE: 5 } as const satisfies Partial<Record<UnitLevel, number>>;

export type CodedLevel = keyof typeof digits;

export const digitsOf = (level: CodedLevel): number => digits[level];

export const isCodeOf = (level: CodedLevel, code: string): boolean =>
  code.length === digits[level] && /^[0-9]+$/.test(code);

/** The level whose codes look like this. Null: no code does. */
export function levelOfCode(code: string): CodedLevel | null {
  const levels: readonly CodedLevel[] = ["PROVINCE", "DISTRICT", "COMMUNE"];
  return levels.find((level) => isCodeOf(level, code)) ?? null;
}
