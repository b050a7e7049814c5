/** An object of an answer, by response names. */
export type AnswerObject = Record<string, unknown>;

export function isAnswerObject(value: unknown): value is AnswerObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own properties only: an alias may be called `constructor`. Undefined where it was not answered. */
export function partOf(object: AnswerObject, name: string): unknown {
  return name in Object.prototype && !Object.hasOwn(object, name) ? undefined : object[name];
}

/** An alias may be called `__proto__`. */
export function put(target: AnswerObject, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
  } else {
    target[key] = value;
  }
}
