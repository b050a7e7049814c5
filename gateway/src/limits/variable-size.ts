import { figure, refusal } from "../errors/refuse.ts";
import type { Limits } from "./limits.ts";

/**
 * Refuses variables that are too deep or hold too long a list, before anything that recurses over them sees them. Goes
 * over them with a list of its own instead of the stack: a body of 256 KiB can hold a hundred thousand brackets.
 */
export function refuseLargeVariables(variables: unknown, limits: Pick<Limits, "inputDepth" | "listItems">): void {
  let level: object[] = isContainer(variables) ? [variables] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.inputDepth) {
      throw refusal(
        "OPERATION_TOO_LARGE",
        `The variables have more than ${limits.inputDepth} lists or objects inside each other, which is the limit.`,
      );
    }
    const next: object[] = [];
    for (const container of level) {
      const items: unknown[] = Array.isArray(container) ? container : Object.values(container);
      if (Array.isArray(container) && items.length > limits.listItems) {
        throw refusal(
          "OPERATION_TOO_LARGE",
          `A list in the variables has ${figure(items.length)} items; the limit is ${figure(limits.listItems)}. Send it in parts.`,
        );
      }
      for (const item of items) if (isContainer(item)) next.push(item);
    }
    level = next;
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
