import { expect, test } from "vitest";
import { BoundedCache } from "./bounded-cache.ts";

test("what was used last stays", () => {
  const cache = new BoundedCache<number>(2);
  cache.set("a", 1);
  cache.set("b", 2);
  expect(cache.get("a")).toBe(1);
  cache.set("c", 3);
  expect([cache.get("a"), cache.get("b"), cache.get("c"), cache.size]).toEqual([1, undefined, 3, 2]);
});

test("long keys take the room of several, and an entry that is set again counts once", () => {
  const cache = new BoundedCache<number>(100, 10);
  cache.set("aaa", 1);
  cache.set("bbb", 2);
  cache.set("bbb", 3);
  cache.set("cccc", 4);
  expect(cache.size).toBe(3);
  cache.set("dddddd", 5);
  expect([cache.get("aaa"), cache.get("bbb"), cache.get("cccc"), cache.get("dddddd")]).toEqual([
    undefined,
    undefined,
    4,
    5,
  ]);
  cache.set("longer than all the room", 6);
  expect(cache.size).toBe(0);
});
