import type { StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import type { StoredPart } from "./figure.entity.ts";

/** As the type FigureCheck of the schema has it. */
export interface FigureCheck {
  readonly breakdownSum: number;
  readonly residual: number;
  readonly addsUp: boolean;
}

/** The parts added up and compared with the figure. Null: no parts, or no exact number to compare them with. */
export function checkOf({ value, qualifier }: StoredQuantity, parts: readonly StoredPart[]): FigureCheck | null {
  if (parts.length === 0 || value === null || qualifier !== "EXACT") {
    return null;
  }
  const values = parts.map((part) => part.value);
  const residual = exactSum([value, ...values.map((part) => -part)]);
  return { breakdownSum: exactSum(values), residual, addsUp: residual === 0 };
}

/** What the reader is told where the check fails. */
export function warningsOfCheck(check: FigureCheck | null): readonly StoredWarning[] {
  if (check === null || check.addsUp) {
    return [];
  }
  const { breakdownSum, residual } = check;
  const message = `Tổng các phần là ${written(breakdownSum)}, lệch ${written(residual)} so với số liệu đã nêu.`;
  return [{ code: "DOES_NOT_ADD_UP", message, legalBasis: null, article: null }];
}

/** As people reckon: 0.1 + 0.2 is 0.3. Binary fractions would leave a residual where there is none. */
export function exactSum(values: readonly number[]): number {
  const decimals = Math.max(...values.map(decimalsOf));
  const sum = values.reduce((total, value) => total + scaled(value, decimals), 0n);
  return Number(`${sum}e-${decimals}`);
}

/** The number times ten to the power of `decimals`. From 1e21 on `toFixed` writes exponents; such numbers are whole. */
const scaled = (value: number, decimals: number): bigint =>
  Math.abs(value) < 1e21 ? BigInt(value.toFixed(decimals).replace(".", "")) : BigInt(value) * 10n ** BigInt(decimals);

/** How many decimals a number is written with; beyond the 100 that `toFixed` takes there is nothing to count. */
function decimalsOf(value: number): number {
  const [, fraction = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(Math.max(fraction.length - Number(exponent), 0), 100);
}

export const written = (value: number) => new Intl.NumberFormat("vi", { maximumFractionDigits: 20 }).format(value);
