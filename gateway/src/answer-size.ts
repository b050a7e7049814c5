/**
 * Walks a subgraph's answer once, for two promises. It must not be larger than `budget` bytes (characters and keys are
 * counted, as JSON would be about that long); and nothing in it may belong to anybody else: containers that execution
 * made have no prototype and are this request's own, but a scalar may serialise to an object that the subgraph keeps,
 * and the gateway merges into what it gets. Such a leaf is copied in place. False: too large, and the walk has stopped.
 */
export function own(data: unknown, budget: number): boolean {
  return take(data, budget) >= 0;
}

function take(value: unknown, left: number): number {
  if (typeof value === "string") return left - value.length - 2;
  if (value === null || typeof value !== "object") return left - 5;
  let rest = left - 2;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length && rest >= 0; i++) {
      const item: unknown = value[i];
      if (isForeign(item)) value[i] = structuredClone(item);
      rest = take(value[i], rest);
    }
    return rest;
  }
  const container = value as Record<string, unknown>;
  for (const key in container) {
    if (rest < 0) break;
    if (isForeign(container[key])) container[key] = structuredClone(container[key]);
    rest = take(container[key], rest - key.length - 4);
  }
  return rest;
}

function isForeign(value: unknown): boolean {
  return value !== null && typeof value === "object" && !Array.isArray(value) && Object.getPrototypeOf(value) !== null;
}
