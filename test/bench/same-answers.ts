/** An answer that nobody would want sooner: the benchmark ends with it, and nothing is timed or kept. */
export class WrongAnswer extends Error {}

/** An answer with the keys of all objects in order: two of these are equal bytes exactly when they say the same. */
export function inKeyOrder(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/**
 * Where two answers part, for whoever wrote one of them. Undefined: they say the same. The order in a list counts, that
 * of keys does not.
 *
 * @param one an answer of `ours`; the other is the rival's
 */
export function firstDifference(one: unknown, other: unknown, path = ""): string | undefined {
  if (inKeyOrder(one) === inKeyOrder(other)) return undefined;
  if (isRecord(one) && isRecord(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    for (const key of keys) {
      if (!(key in one) || !(key in other)) {
        return `${path || "the answer"} has "${key}" only ${key in one ? "with us" : "with the rival"}`;
      }
      const found = firstDifference(one[key], other[key], path === "" ? key : `${path}.${key}`);
      if (found !== undefined) return found;
    }
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
      const found = firstDifference(one[at], other[at], `${path}[${at}]`);
      if (found !== undefined) return found;
    }
    return `${path} has ${one.length} items with us and ${other.length} with the rival`;
  }
  return `${path || "the answer"} is ${shown(one)} with us and ${shown(other)} with the rival`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "missing";
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
