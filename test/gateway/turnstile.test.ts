import { turnstile } from "@phong-trao/gateway/limits/turnstile.ts";
import { expect, test } from "vitest";
import { stand } from "./stand.ts";

const nobodyLeaves = new AbortController().signal;

test("operations go in together as long as their costs allow, and the cheapest that waits is next", async () => {
  const gate = turnstile({ costUnderWay: 1_000, waiting: 10, waitMs: 10_000 });
  const order: string[] = [];
  const enter = async (name: string, cost: number) => {
    const leave = await gate.enter(cost, nobodyLeaves);
    order.push(name);
    return leave;
  };
  const [first, second] = await Promise.all([enter("first", 600), enter("second", 400)]);
  const dear = enter("dear", 900);
  const cheap = enter("cheap", 300);
  await new Promise((resolve) => setImmediate(resolve));
  expect(order).toEqual(["first", "second"]);
  second?.();
  const leaveCheap = await cheap;
  first?.();
  leaveCheap?.();
  await dear;
  expect(order).toEqual(["first", "second", "cheap", "dear"]);
});

test("one operation always gets through, however dear", async () => {
  const gate = turnstile({ costUnderWay: 10, waiting: 0, waitMs: 10 });
  const leave = await gate.enter(9_000, nobodyLeaves);
  expect(leave).not.toBeNull();
  expect(await gate.enter(1, nobodyLeaves)).toBeNull();
  leave?.();
  leave?.();
  expect(await gate.enter(1, nobodyLeaves)).not.toBeNull();
});

test("a full queue, a wait that is too long and a client that leaves end in null, and the next in line is not forgotten", async () => {
  const gate = turnstile({ costUnderWay: 100, waiting: 2, waitMs: 20 });
  const leave = await gate.enter(100, nobodyLeaves);
  const gone = new AbortController();
  const leaving = gate.enter(100, gone.signal);
  const tooLong = gate.enter(100, nobodyLeaves);
  expect(await gate.enter(100, nobodyLeaves)).toBeNull();
  gone.abort();
  expect(await leaving).toBeNull();
  expect(await tooLong).toBeNull();
  const next = gate.enter(100, nobodyLeaves);
  leave?.();
  expect(await next).not.toBeNull();
});

test("whoever has been answered has left: the next one gets in, after an error too", async () => {
  await using s = await stand({ limits: { costUnderWay: 1, waiting: 0, waitMs: 10 } });
  for (const query of ["{ reviewCount }", "{ reviewCount", "{ nothing }", "{ books(first: 500) { nodes { id } } }"]) {
    await s.ask(query);
    expect(await s.ask("{ reviewCount }")).toMatchObject({ status: 200, codes: [] });
  }
});
