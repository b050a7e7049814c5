import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { asker, question } from "./questions.ts";

const nowhere = { db: undefined as never, today: "2026-11-22", signal: new AbortController().signal };

test("the same question from a quick and a slow branch is asked once for both", async () => {
  const asked: (readonly string[])[] = [];
  const name = question<string, string>("name", async (keys) => {
    asked.push(keys);
    return keys.map((key) => key.toUpperCase());
  });
  const step = (milliseconds: number) =>
    question<string, string>(`after ${milliseconds} ms`, async (keys) => {
      await wait(milliseconds);
      return keys;
    });
  const [quick, slow] = [step(1), step(40)];
  const { ask } = asker(nowhere);
  const branch = async (first: typeof quick, key: string) => ask(name, await ask(first, key));
  expect(await Promise.all([branch(quick, "a"), branch(slow, "b")])).toEqual(["A", "B"]);
  expect(asked).toEqual([["a", "b"]]);
});

test("a question that fails does not hold up the next turn", async () => {
  const fails = question<string, string>("fails", async () => {
    throw new Error("no answer");
  });
  const works = question<string, string>("works", async (keys) => keys);
  const { ask } = asker(nowhere);
  await expect(ask(fails, "a")).rejects.toThrow("no answer");
  expect(await ask(works, "b")).toBe("b");
});

test("a key is asked for once a request, and null is a key like others", async () => {
  let times = 0;
  const all = question<null, number>("all", async (keys) => keys.map(() => ++times));
  const { ask } = asker(nowhere);
  expect([await ask(all, null), await ask(all, null)]).toEqual([1, 1]);
  expect(await asker(nowhere).ask(all, null)).toBe(2);
});

test("what another answer tells while a key waits for its turn is not asked", async () => {
  const asked: (readonly string[])[] = [];
  const name = question<string, string>("name", async (keys) => (asked.push(keys), keys));
  const quick = question<string, string>("quick", async (keys) => keys);
  const slow = question<string, string>("slow", async (keys, { knows }) => {
    await wait(40);
    knows(name, "a", "told");
    return keys;
  });
  const { ask } = asker(nowhere);
  const branch = async (key: string) => ask(name, await ask(quick, key));
  const [a, b] = await Promise.all([branch("a"), branch("b"), ask(slow, "x")]);
  expect([a, b, asked]).toEqual(["told", "b", [["b"]]]);
});

test("when nobody waits any more, nothing more is asked", async () => {
  const gone = new AbortController();
  const asked: string[] = [];
  const name = question<string, string>("name", async (keys) => (asked.push(...keys), keys));
  const { ask } = asker({ ...nowhere, signal: gone.signal });
  await ask(name, "a");
  gone.abort();
  await expect(ask(name, "b")).rejects.toThrow(/abort/);
  expect(asked).toEqual(["a"]);
});
