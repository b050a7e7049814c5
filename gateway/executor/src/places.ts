import { isAnswerObject, partOf } from "@phong-trao/kit/execution/answer-object.ts";

export type Path = readonly (string | number)[];

/** Where the objects of a plan's path stand in the answer so far. Looked up for errors only. */
export function placesOf(root: unknown, path: readonly string[]): Map<object, Path[]> {
  const places = new Map<object, Path[]>();
  visit(root, path, 0, [], (object, place) => {
    const known = places.get(object);
    if (known === undefined) places.set(object, [place]);
    else known.push(place);
  });
  return places;
}

function visit(
  value: unknown,
  path: readonly string[],
  at: number,
  place: Path,
  found: (object: object, place: Path) => void,
): void {
  if (Array.isArray(value)) {
    const next = path[at] === "@" ? at + 1 : at;
    for (const [index, item] of value.entries()) visit(item, path, next, [...place, index], found);
    return;
  }
  if (!isAnswerObject(value)) return;
  const step = path[at];
  if (step === undefined) found(value, place);
  else visit(partOf(value, step), path, at + 1, [...place, step], found);
}

/** The objects at a plan's path, each once; null and missing ones are left out. */
export function objectsAt(root: unknown, path: readonly string[]): readonly Record<string, unknown>[] {
  if (path.length === 0) return isAnswerObject(root) ? [root] : [];
  const found = new Set<Record<string, unknown>>();
  collect(root, path, 0, found);
  return [...found];
}

function collect(value: unknown, path: readonly string[], at: number, found: Set<Record<string, unknown>>): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    const next = path[at] === "@" ? at + 1 : at;
    for (const item of value) collect(item, path, next, found);
    return;
  }
  if (!isAnswerObject(value)) return;
  const step = path[at];
  if (step === undefined) found.add(value);
  else collect(partOf(value, step), path, at + 1, found);
}
