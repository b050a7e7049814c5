import { fault } from "@phong-trao/schema/fault.ts";
import { isDay } from "@phong-trao/schema/ids.ts";

/** The kinds of values that lists are ordered by. None of them is ever null. */
export type CursorType = "text" | "date" | "integer";
export type CursorValue = string | number;

/** Which list a cursor is of: the same records in the same order. */
export interface CursorOf {
  readonly list: string;
  readonly order: string;
  /** Stands for everything else that was asked for: filter, day, scope. */
  readonly asked: string;
}

/** Where a page ended: which list it is of, then the values that the last record was ordered by, its key last. */
export function writeCursor({ list, order, asked }: CursorOf, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([list, order, asked, ...values]), "utf8").toString("base64url");
}

/** The values inside a cursor of that list in that order. Anything else: BAD_CURSOR. */
export function readCursor(
  cursor: string,
  { list, order, asked }: CursorOf,
  types: readonly CursorType[],
): readonly CursorValue[] {
  const parts = cursor.length <= 2_000 ? parse(cursor) : null;
  if (parts === null) {
    throw fault(
      "BAD_CURSOR",
      "This is not a cursor of this register. Give the `endCursor` of the page before as it is.",
    );
  }
  const [itsList, itsOrder, itsAsked, ...values] = parts;
  if (itsList !== list || itsOrder !== order) {
    throw fault(
      "BAD_CURSOR",
      `This cursor belongs to another list or another order. It can only be used where it came from; here ${list} records are listed by ${order}.`,
    );
  }
  if (itsAsked !== asked) {
    throw fault(
      "BAD_CURSOR",
      "This cursor comes from the same list with another filter, day or scope. Ask for the first page without `after`.",
    );
  }
  if (values.length !== types.length || !values.every((value, place) => fits(value, types[place]))) {
    throw fault("BAD_CURSOR", "This cursor is damaged. Give the `endCursor` of the page before as it is.");
  }
  return values as CursorValue[];
}

function parse(cursor: string): unknown[] | null {
  const bytes = Buffer.from(cursor, "base64url");
  if (bytes.toString("base64url") !== cursor) {
    return null;
  }
  try {
    const parts: unknown = JSON.parse(bytes.toString("utf8"));
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

function fits(value: unknown, type: CursorType | undefined): boolean {
  switch (type) {
    case "date":
      return typeof value === "string" && isDay(value);
    case "integer":
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case "text":
      // PostgreSQL's text holds no NUL.
      return typeof value === "string" && !value.includes("\0");
    default:
      return false;
  }
}
