import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDifference, inKeyOrder } from "./same-answers.ts";

test("the order of keys does not count, at any depth", () => {
  const one = { data: { b: [{ y: 1, x: null }], a: "Xã Hàm Kiệm" } };
  const other = { data: { a: "Xã Hàm Kiệm", b: [{ x: null, y: 1 }] } };
  expect(inKeyOrder(one)).toBe(inKeyOrder(other));
  expect(firstDifference(one, other)).toBeUndefined();
});

test("the order in a list counts", () => {
  expect(firstDifference({ codes: ["1", "2"] }, { codes: ["2", "1"] })).toBe(
    'codes[0] is "1" with us and "2" with the rival',
  );
});

test.each([
  [{ a: { b: [{ c: 1 }] } }, { a: { b: [{ c: 2 }] } }, "a.b[0].c is 1 with us and 2 with the rival"],
  [{ a: 1 }, {}, 'the answer has "a" only with us'],
  [{ a: {} }, { a: { b: null } }, 'a has "b" only with the rival'],
  [{ a: [1] }, { a: [1, 2] }, "a has 1 items with us and 2 with the rival"],
  [{ a: null }, { a: [] }, "a is null with us and [] with the rival"],
  [{ a: 1 }, { a: "1" }, 'a is 1 with us and "1" with the rival'],
])("%j and %j part where it says", (one, other, found) => {
  expect(firstDifference(one, other)).toBe(found);
});

test("answers part exactly where their bytes in key order differ", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(firstDifference(one, other) === undefined).toBe(inKeyOrder(one) === inKeyOrder(other));
      expect(firstDifference(one, structuredClone(one))).toBeUndefined();
    }),
  );
});
