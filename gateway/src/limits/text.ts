import { refusal } from "../errors/refuse.ts";

/**
 * Refuses text that PostgreSQL cannot hold: the NUL character, and halves of surrogate pairs. `args` are a field's
 * arguments as its resolver would get them.
 */
export function refuseBrokenText(value: unknown, path: readonly string[]): void {
  if (typeof value === "string") {
    if (value.includes("\0") || !value.isWellFormed()) {
      throw refusal(
        "BAD_USER_INPUT",
        `A text for ${path.join(".")} holds a character that no text can have (NUL, or half of a surrogate pair). Remove it.`,
        400,
        path,
      );
    }
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) refuseBrokenText(part, path);
  }
}
