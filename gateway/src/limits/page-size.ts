import { figure, refusal } from "../errors/refuse.ts";

const sizes: ReadonlySet<string> = new Set(["first", "last"]);

/**
 * Refuses a page that is too large or that nobody can give. `args` are a field's arguments as its resolver would get
 * them: variables, their defaults and the arguments' own defaults are in. Sizes inside input objects count as well.
 */
export function refuseLargePage(args: Readonly<Record<string, unknown>>, limit: number, path: readonly string[]): void {
  for (const name in args) {
    const value = args[name];
    if (sizes.has(name) && typeof value === "number") refuseSize(name, value, limit, path);
    else if (typeof value === "object" && value !== null) refuseInside(value, limit, path);
  }
}

function refuseInside(value: object, limit: number, path: readonly string[]): void {
  if (!Array.isArray(value)) return refuseLargePage(value as Record<string, unknown>, limit, path);
  for (const item of value as unknown[]) {
    if (typeof item === "object" && item !== null) refuseInside(item, limit, path);
  }
}

function refuseSize(name: string, value: number, limit: number, path: readonly string[]): void {
  if (value < 0) {
    throw refusal(
      "BAD_USER_INPUT",
      `"${name}" of ${path.join(".")} is ${value}; it is a number of records, from 1 to ${figure(limit)}.`,
      400,
      path,
    );
  }
  if (value > limit) {
    throw refusal(
      "PAGE_SIZE_EXCEEDED",
      `"${name}" of ${path.join(".")} is ${figure(value)}; a page has at most ${figure(limit)} records. Ask for ${figure(limit)}; a connection goes on with "after: pageInfo.endCursor".`,
      400,
      path,
    );
  }
}
