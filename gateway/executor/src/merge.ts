import { type AnswerObject, isAnswerObject, put } from "@phong-trao/kit/execution/answer-object.ts";

/** Adds what another fetch says of the same object, lists item by item. Takes the parts of `source` over as they are. */
export function mergeInto(target: AnswerObject, source: AnswerObject): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const known = Object.hasOwn(target, key) ? target[key] : undefined;
    if (known === value) continue;
    if (isAnswerObject(known) && isAnswerObject(value)) {
      mergeInto(known, value);
    } else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) {
      mergeLists(known, value);
    } else {
      put(target, key, value);
    }
  }
}

function mergeLists(known: unknown[], value: readonly unknown[]): void {
  for (const [at, item] of value.entries()) {
    const before = known[at];
    if (before === item) continue;
    if (isAnswerObject(before) && isAnswerObject(item)) mergeInto(before, item);
    else if (Array.isArray(before) && Array.isArray(item) && before.length === item.length) mergeLists(before, item);
    else known[at] = item;
  }
}
