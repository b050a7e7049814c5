/** How many names get series of their own. Names come from clients: without a bound they could fill the memory. */
const mostNames = 200;
const longestName = 64;

/**
 * The label of an operation: its name, `anonymous`, or `other` once there are as many names as are kept apart. First
 * come, first kept, until the process ends; only operations that were valid get here.
 */
export function operationNames(most = mostNames): (name: string | undefined) => string {
  const kept = new Set<string>();
  return (name) => {
    if (name === undefined) return "anonymous";
    if (kept.has(name)) return name;
    if (kept.size >= most || name.length > longestName) return "other";
    kept.add(name);
    return name;
  };
}
