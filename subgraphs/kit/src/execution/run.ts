import type { GraphQLError } from "graphql";

/** One execution under way. */
export interface Run {
  readonly context: unknown;
  /** Coerced, with their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[];
  /** Values that are not there yet. */
  waiting: number;
  /** Called when nothing is waited for any more. */
  done: () => void;
}

export type Container = Record<string | number, unknown>;

/** Where an object or a list stands in the answer. */
export interface Place {
  /** Of the object or list around it; undefined for the whole answer. */
  readonly outside: Place | undefined;
  readonly container: Container;
  readonly key: string | number;
  readonly isNullable: boolean;
  /** Something in it that must not be null is: what else goes wrong in it is not told. */
  isBroken: boolean;
}

/** In place of a value that must not be null and is, for an error that has been noted. */
export const broken = Symbol("broken");

export function placeIn(outside: Place | undefined, container: Container, key: string | number, isNullable: boolean) {
  return { outside, container, key, isNullable, isBroken: false } satisfies Place;
}

export function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  // The outermost place is that of `data`, which no path names.
  for (let at = place; at.outside !== undefined; at = at.outside) path.push(at.key);
  return path.toReversed();
}

/** Makes null of the innermost value from here outwards that may be null. */
export function breakAt(place: Place): void {
  for (let at: Place | undefined = place; at !== undefined; at = at.outside) {
    at.isBroken = true;
    if (at.isNullable) {
      at.container[at.key] = null;
      return;
    }
  }
}

/** Waits for a value that takes time, with everything that follows from it. */
export function waitFor(
  run: Run,
  value: PromiseLike<unknown>,
  kept: (value: unknown) => void,
  refused: (reason: unknown) => void,
): void {
  run.waiting += 1;
  const over = () => {
    run.waiting -= 1;
    if (run.waiting === 0) run.done();
  };
  void value.then(
    (later) => {
      kept(later);
      return over();
    },
    (reason: unknown) => {
      refused(reason);
      return over();
    },
  );
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { readonly then?: unknown } | null | undefined)?.then === "function";
}
