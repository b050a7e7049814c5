import { setTimeout as pause } from "node:timers/promises";
import type { Fetch, FetchAnswer } from "@phong-trao/executor/source.ts";
import { beforeEach, expect, test } from "vitest";
import type { ClientScope } from "../client-scope.ts";
import { type AskTogether, turnsOfFetches } from "./turns-of-fetches.ts";

/** What went out, in order: the texts that one subgraph was asked together. */
let sent: string[] = [];
let scope: ClientScope;
beforeEach(() => {
  sent = [];
  scope = {} as ClientScope;
});

/** A subgraph whose answers come when `answer` is called. */
function subgraph(name: string, turns = patient) {
  let release = Promise.withResolvers<void>();
  const ask: AskTogether = (fetches) => {
    sent.push(`${name}: ${fetches.map(({ text }) => text).join(" + ")}`);
    const answered = release.promise.then((): FetchAnswer => ({ data: {} }));
    return fetches.map(() => answered);
  };
  return {
    ask: (text: string, canWait = false) => turns.join(scope, { text, canWait } as Fetch, ask),
    answer() {
      release.resolve();
      release = Promise.withResolvers();
    },
  };
}
const patient = turnsOfFetches(60_000);
const moment = () => new Promise((resolve) => setImmediate(resolve));

test("what comes up together goes out together, a subgraph once", async () => {
  const [one, other] = [subgraph("one"), subgraph("other")];
  void one.ask("a");
  void other.ask("b");
  void one.ask("c");
  await moment();
  expect(sent).toEqual(["one: a + c", "other: b"]);
});

test("what can wait goes along with a later question, and is answered with it", async () => {
  const [one, other] = [subgraph("one"), subgraph("other")];
  const waited = one.ask("waits", true);
  const first = other.ask("first");
  await moment();
  expect(sent).toEqual(["other: first"]);
  other.answer();
  await first;
  void one.ask("later");
  await moment();
  expect(sent).toEqual(["other: first", "one: waits + later"]);
  one.answer();
  expect(await waited).toEqual({ data: {} });
});

test("it goes alone where no later question comes", async () => {
  const [one, other] = [subgraph("one"), subgraph("other")];
  void one.ask("waits", true);
  const first = other.ask("first");
  await moment();
  other.answer();
  await first;
  await moment();
  expect(sent).toEqual(["other: first", "one: waits"]);
});

test("where nobody else asks anything, it goes at once", async () => {
  const [one, other] = [subgraph("one"), subgraph("other")];
  void one.ask("waits", true);
  void other.ask("waits too", true);
  await moment();
  expect(sent).toEqual(["one: waits", "other: waits too"]);
});

test("beside a question to the same subgraph that goes out now, it goes out now", async () => {
  const [one, other] = [subgraph("one"), subgraph("other")];
  void one.ask("waits", true);
  void one.ask("now");
  void other.ask("first");
  await moment();
  expect(sent).toEqual(["one: waits + now", "other: first"]);
});

test("a subgraph that takes long keeps nobody", async () => {
  const turns = turnsOfFetches(10);
  const [one, other] = [subgraph("one", turns), subgraph("other", turns)];
  void one.ask("waits", true);
  void other.ask("takes long");
  await moment();
  expect(sent).toEqual(["other: takes long"]);
  await expect.poll(() => sent).toEqual(["other: takes long", "one: waits"]);
  void one.ask("comes meanwhile");
  await pause(1);
  await expect.poll(() => sent.at(-1)).toBe("one: comes meanwhile");
});
