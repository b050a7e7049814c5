import { expect, test } from "vitest";
import { z } from "zod";
import { requireClosedObjects } from "./closed-schema.ts";
import { readStrictYaml } from "./strict-yaml.ts";

const messages = (text: string) => readStrictYaml(text).problems.map(({ line, message }) => `${line}: ${message}`);

test("words stay words and days stay days", () => {
  expect(readStrictYaml("a: no\nb: 2024-09-17\nc: 0o17\nd: ~").data).toEqual({
    a: "no",
    b: "2024-09-17",
    c: 15,
    d: null,
  });
});

test("a key given twice, a tag and an unclosed bracket are told with their lines", () => {
  expect(messages("a: 1\nb: 2\na: 3")).toEqual(["3: This key is here for the second time. Keep one of them."]);
  expect(messages("a: !!js/function x")).toEqual([expect.stringContaining("1: Unresolved tag")]);
  expect(messages("a:\n  - [1, 2\nb: 1").length).toBeGreaterThan(0);
});

test("aliases may save typing; aliases of aliases of aliases are refused", () => {
  expect(readStrictYaml("a: &part [1]\nb: *part").data).toEqual({ a: [1], b: [1] });
  const laughs = [
    "a: &a [x, x, x, x, x, x, x, x, x]",
    ..."bcdefghi".split("").map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(", ")}]`),
  ];
  expect(messages(laughs.join("\n"))).toEqual([expect.stringContaining("aliases")]);
});

test("decomposed letters and invisible characters are told with the word", () => {
  expect(messages(`a: 1\nb: xã ${"Hòa".normalize("NFD")}`)).toEqual([
    `2: "${"Hòa".normalize("NFD")}" has letters and tone marks apart (not NFC). Type it as "Hòa".`,
  ]);
  expect(messages("a: An\u200bGiang")).toEqual(["1: There is an invisible character, U+200B, at column 6. Remove it."]);
});

test("a name that a comma has cut in two is told; quoted, or in a list of lines, it is one name", () => {
  expect(messages("a: 1\nnames: [câu lạc bộ “Ba tốt, ba giảm”, CLB]")).toEqual([
    expect.stringMatching(/^2: "câu lạc bộ “Ba tốt" ends at a comma/),
    expect.stringMatching(/^2: "ba giảm”" ends at a comma/),
  ]);
  expect(messages("names: [Công an (xã, thị trấn)]")).toHaveLength(2);
  for (const whole of ['names: ["câu lạc bộ “Ba tốt, ba giảm”"]', "names:\n  - câu lạc bộ “Ba tốt, ba giảm”"]) {
    expect(readStrictYaml(whole)).toMatchObject({ problems: [], data: { names: ["câu lạc bộ “Ba tốt, ba giảm”"] } });
  }
});

test("a code that would lose its zero is told; zero and decimals are numbers, a quoted code is text", () => {
  expect(messages('a: 0\nb: 0.5\nc: "08"\nd: 08')).toEqual(['4: 08 is read as the number 8. Put a code in "…".']);
  expect(messages("codes: [01, 17]")).toEqual(['1: 01 is read as the number 1. Put a code in "…".']);
});

test("the line of a value is that of its key", () => {
  const { lineOf } = readStrictYaml("# facts\nplaces:\n  - id: a\n    name: b\n  - id: c\n");
  expect([
    lineOf(["places", 0, "name"]),
    lineOf(["places", 1, "id"]),
    lineOf(["places", 1, "name"]),
    lineOf(["nothing"]),
  ]).toEqual([4, 5, 5, 2]);
});

test("a schema that would drop unknown keys in silence is refused, however deep", () => {
  const open = z.strictObject({ a: z.array(z.object({ b: z.string() }).nullable()).optional() });
  expect(() => requireClosedObjects(open)).toThrow("the file.a[] is a z.object");
  const variants = z.strictObject({ a: z.union([z.string(), z.looseObject({})]) });
  expect(() => requireClosedObjects(variants)).toThrow("the file.a (variant 2) is a z.object");
  const tree: z.ZodType = z.strictObject({
    get children() {
      return z.array(tree);
    },
  });
  expect(() => requireClosedObjects(tree)).not.toThrow();
});
