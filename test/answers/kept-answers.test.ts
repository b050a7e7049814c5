import { keptAnswers } from "@phong-trao/gateway/answers/kept-answers.ts";
import { coalesced } from "@phong-trao/kit/coalesced.ts";
import { dataVersion, versionsOf } from "@phong-trao/gateway/answers/data-version.ts";
import { requestKey } from "@phong-trao/gateway/answers/request-key.ts";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";

const kept = (length: number) => ({
  body: Buffer.alloc(length, "x"),
  digest: "",
  day: "2026-11-22",
  version: "1",
  versions: [],
  operation: { source: "{ a }", operationName: undefined },
  record: {},
});

test("what was used longest ago makes room, in bytes and in number", () => {
  const answers = keptAnswers({ bytes: 10_000, answerBytes: 4_000, entries: 3 });
  for (const key of ["a", "b", "c"]) answers.set(key, kept(1_000));
  expect(answers.get("a")).toBeDefined();
  answers.set("d", kept(1_000));
  expect(["a", "b", "c", "d"].filter((key) => answers.get(key) !== undefined)).toEqual(["a", "c", "d"]);
  answers.set("large", kept(4_000));
  answers.set("larger", kept(4_000));
  expect(answers.get("larger")).toBeDefined();
  expect(answers.get("a")).toBeUndefined();
  expect(answers.figures.bytes).toBeLessThanOrEqual(10_000);
  expect(answers.figures.evictions).toBe(4);
  answers.set("too large", kept(4_001));
  expect(answers.get("too large")).toBeUndefined();
});

test("what is replaced, forgotten or let go is not counted any more", () => {
  const answers = keptAnswers();
  answers.set("one/a", kept(100));
  answers.set("one/a", kept(50));
  answers.set("two/a", kept(100));
  expect(answers.figures).toMatchObject({ entries: 2, bytes: 150 + 2 * 10 + 2 * 2 * "{ a }".length + 2 * 500 });
  // An answer that grew too large takes the smaller one's place, which is none.
  answers.set("two/a", kept(2 * 1024 * 1024));
  answers.forget("one/");
  expect(answers.figures).toMatchObject({ entries: 0, bytes: 0, evictions: 0 });
});

test("requests that ask the same have the same key, others another", () => {
  const key = (source: string, variables: object = {}, operationName?: string) =>
    requestKey({ source, variables: variables as never, operationName, isGet: false });
  expect(key("{ a }", { x: 1, y: { b: [1, "2"], a: null } })).toBe(key("{ a }", { y: { a: null, b: [1, "2"] }, x: 1 }));
  const all = [
    key("{ a }"),
    key("{ b }"),
    key("{ a }", { x: 1 }),
    key("{ a }", { x: "1" }),
    key("{ a }", { x: null }),
    key("{ a }", { x: [1] }),
    key("{ a }", { x: [[1]] }),
    key("{ a }", { x: ["1", "2"] }),
    key("{ a }", { x: ['1","2'] }),
    key("{ a }", { "x\0": 1 }),
    key("{ a }", {}, "A"),
    key("{ a }", JSON.parse('{"__proto__": 1}') as object),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(key("{ a }", JSON.parse(`${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`) as object)).toBeUndefined();
});

test("who asks while a read is under way gets the next one, together with all who wait", async () => {
  const begun: number[] = [];
  const open: (() => void)[] = [];
  let clock = 0;
  const read = coalesced(async () => {
    const at = ++clock;
    begun.push(at);
    await new Promise<void>((resolve) => open.push(resolve));
    return at;
  });
  const first = [read(), read()];
  while (open.length < 1) await pause(1);
  // The read has begun: it may have looked already.
  const second = [read(), read(), read()];
  await pause(5);
  expect(begun).toEqual([1]);
  open[0]?.();
  expect(await Promise.all(first)).toEqual([1, 1]);
  while (open.length < 2) await pause(1);
  const third = read();
  open[1]?.();
  expect(await Promise.all(second)).toEqual([2, 2, 2]);
  while (open.length < 3) await pause(1);
  open[2]?.();
  expect(await third).toBe(3);
});

test("a read that fails fails those who wait for it, and no others", async () => {
  let times = 0;
  const read = coalesced(async () => {
    if (++times === 1) throw new Error("away");
    return times;
  });
  await expect(Promise.all([read(), read()])).rejects.toThrow("away");
  expect(await read()).toBe(2);
});

test("after a version could not be read, nobody waits for it for a second", async () => {
  let now = 0;
  let asked = 0;
  const version = dataVersion(
    ["a"],
    async () => {
      asked += 1;
      if (asked === 1) throw new Error("away");
      return "back";
    },
    () => now,
  );
  expect(await version.read()).toBeUndefined();
  now = 999;
  expect(await version.read()).toBeUndefined();
  expect(asked).toBe(1);
  now = 1_001;
  expect(await version.read()).toBe("back");
});

test("one version stands for all that its subgraph reads; a subgraph without one leaves none", () => {
  const source = (covers: readonly string[]) => ({
    ask: () => Promise.reject(new Error("not asked")),
    dataVersion: { covers, read: async () => covers.join() },
  });
  const sources = {
    organisations: source(["organisations"]),
    movements: source(["movements", "organisations"]),
    people: source(["people", "organisations", "movements"]),
    without: { ask: () => Promise.reject(new Error("not asked")) },
  };
  const fetch = (serviceName: string) => ({ kind: "Fetch", serviceName });
  const chosen = (node: unknown) =>
    versionsOf({ kind: "QueryPlan", node } as never, (name) => sources[name as keyof typeof sources])?.map(
      ({ covers }) => covers[0],
    );
  expect(chosen(fetch("organisations"))).toEqual(["organisations"]);
  expect(chosen({ kind: "Parallel", nodes: [fetch("organisations"), fetch("movements")] })).toEqual(["movements"]);
  expect(
    chosen({
      kind: "Sequence",
      nodes: [
        fetch("organisations"),
        { kind: "Flatten", path: [], node: fetch("movements") },
        { kind: "Condition", condition: "x", elseClause: fetch("people") },
      ],
    }),
  ).toEqual(["people"]);
  expect(chosen({ kind: "Parallel", nodes: [fetch("people"), fetch("without")] })).toBeUndefined();
  expect(chosen(undefined)).toEqual([]);
});
