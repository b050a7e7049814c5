/** Whether a subgraph's answer is at most `budget` bytes: characters and keys are counted, as JSON would be about that long. */
export function isWithin(data: unknown, budget: number): boolean {
  return left(data, budget) >= 0;
}

function left(value: unknown, budget: number): number {
  if (typeof value === "string") return budget - value.length - 2;
  if (value === null || typeof value !== "object") return budget - 5;
  let rest = budget - 2;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && rest >= 0; at += 1) rest = left(value[at], rest);
    return rest;
  }
  const container = value as Record<string, unknown>;
  for (const key in container) {
    if (rest < 0) break;
    rest = left(container[key], rest - key.length - 4);
  }
  return rest;
}
