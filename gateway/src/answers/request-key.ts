import type { PlainRequest } from "../operations/known-operations.ts";

/** Deeper variables are refused anyway (limits.inputDepth). */
const deepest = 30;

/** No name has a NUL in it, and JSON writes one as an escape: the first two end where they end. */
const between = "\0";

/**
 * The same text for requests that ask the same: document, name of the operation, and variables in whatever order their
 * names come. Undefined: the variables are nested too deeply to look at, or hold what is no JSON.
 */
export function requestKey({ source, operationName, variables }: PlainRequest): string | undefined {
  const values = canonical(variables, 0);
  return values === undefined ? undefined : [operationName ?? "", values, source].join(between);
}

/** JSON with names in order. */
function canonical(value: unknown, depth: number): string | undefined {
  // JSON has no word for what `1e999` is read as.
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (depth > deepest) return undefined;
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = canonical(item, depth + 1);
      if (text === undefined) return undefined;
      parts.push(text);
    }
    return `[${parts.join()}]`;
  }
  // oxlint-disable-next-line unicorn/no-array-sort -- of a list that nobody else has
  for (const name of Object.keys(value).sort()) {
    const text = canonical((value as Readonly<Record<string, unknown>>)[name], depth + 1);
    if (text === undefined) return undefined;
    parts.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${parts.join()}}`;
}
