import { figure, refusal } from "../errors/refuse.ts";
import type { Limits } from "./limits.ts";

/**
 * Refuses what no field can use: text that PostgreSQL cannot hold (NUL, halves of surrogate pairs), text longer than
 * any name or cursor, and lists longer than a filter needs. A field may stand under a hundred parents and be asked for
 * under thirty aliases, and each carries its arguments along: what is small once is not small three thousand times.
 *
 * `args` are a field's arguments as its resolver would get them. A list of codes may be as long as any list.
 */
export function refuseUnusableText(
  args: Readonly<Record<string, unknown>>,
  limits: Pick<Limits, "textLength" | "filterItems">,
  path: readonly string[],
): void {
  for (const name in args) refuseIn(args[name], name === "codes" ? Infinity : limits.filterItems, limits, path);
}

function refuseIn(
  value: unknown,
  items: number,
  limits: Pick<Limits, "textLength" | "filterItems">,
  path: readonly string[],
): void {
  if (typeof value === "string") return refuseText(value, limits.textLength, path);
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value) && value.length > items) {
    throw refusal(
      "OPERATION_TOO_LARGE",
      `A list for ${path.join(".")} has ${figure(value.length)} items; the limit is ${figure(items)}. Ask in several operations.`,
      400,
      path,
    );
  }
  for (const [name, part] of Object.entries(value)) refuseIn(part, name === "codes" ? Infinity : items, limits, path);
}

function refuseText(text: string, length: number, path: readonly string[]): void {
  if (text.length > length) {
    throw refusal(
      "OPERATION_TOO_LARGE",
      `A text for ${path.join(".")} has ${figure(text.length)} characters; the limit is ${figure(length)}.`,
      400,
      path,
    );
  }
  if (text.includes("\0") || !text.isWellFormed()) {
    throw refusal(
      "BAD_USER_INPUT",
      `A text for ${path.join(".")} holds a character that no text can have (NUL, or half of a surrogate pair). Remove it.`,
      400,
      path,
    );
  }
}
