import { fault } from "@phong-trao/schema/fault.ts";
import type { CodeHolderRow } from "./code-holders.queries.ts";
import type { RetiredUnitRow } from "./retired-units.queries.ts";
import { type CodedLevel, digitsOf } from "./unit-code.ts";
import { writtenDay } from "./written-day.ts";

const wordOf = { PROVINCE: "province", DISTRICT: "district", COMMUNE: "commune" } as const satisfies Record<
  CodedLevel,
  string
>;

export function malformedCode(level: CodedLevel) {
  return fault(
    "BAD_USER_INPUT",
    `The code of a ${wordOf[level]} has ${digitsOf(level)} digits, leading zeros included; the one given has another form.`,
  );
}

/** Nobody holds the code on the day; `day` is null where today was meant. */
export function codeNotHeld(
  level: CodedLevel,
  code: string,
  {
    holders,
    retired,
    day,
  }: {
    readonly holders: readonly CodeHolderRow[];
    readonly retired: readonly RetiredUnitRow[];
    readonly day: string | null;
  },
) {
  if (holders.length === 0 && retired.length > 0) {
    const names = retired.map(({ name }) => name).join(" and ");
    return fault(
      "UNIT_NOT_FOUND",
      `${code} was ${names}, merged away before 30 June 2025 on a day that the register does not know. Whoever carried it on is found with resolveCodes { retired }, or by searching the name.`,
    );
  }
  if (holders.length === 0) {
    return fault(
      "UNIT_NOT_FOUND",
      `No ${wordOf[level]} known to this register ever held the code ${code}. Check the code, or search by name with administrativeUnits.`,
    );
  }
  const others = holders.map((holder) => holding(holder)).join(" and ");
  return fault(
    "CODE_NOT_HELD_ON_DATE",
    `${code} ${others}. Nobody ${day === null ? "holds it today" : `held it on ${writtenDay(day)}`}: give asOf a day on which it was held, or choose one of codeHolders.`,
  );
}

/** `was Xã Hàm Cường until 30 June 2025`, `is Xã Hàm Kiệm since 1 July 2025`. */
function holding({ name, validFrom, validThrough }: CodeHolderRow): string {
  const since = validFrom === null ? "" : ` since ${writtenDay(validFrom)}`;
  const from = validFrom === null ? "" : ` from ${writtenDay(validFrom)}`;
  return validThrough === null ? `is ${name}${since}` : `was ${name}${from} until ${writtenDay(validThrough)}`;
}
