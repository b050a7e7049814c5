import { join } from "node:path";
import { expect, test } from "vitest";
import { runNode } from "./process.ts";

const child = join(import.meta.dirname, "idle-memory.child.ts");

/** Mebibytes that a process has when its work is done, and a while later. */
async function memory(...args: string[]): Promise<{ readonly worked: number; readonly later: number }> {
  await using running = runNode([child, ...args]);
  const { code, output } = await running.ended();
  expect(code).toBe(0);
  const [{ worked } = { worked: 0 }, { later } = { later: 0 }] = output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly worked: number; readonly later: number });
  return { worked, later };
}

test("an idle process gives back the memory that it does not use", async () => {
  const { worked, later } = await memory();
  expect(later).toBeLessThan(worked / 2);
});

test("one that has work to do is not held up", async () => {
  const { worked, later } = await memory("--busy");
  expect(later).toBeGreaterThan(worked * 0.8);
});
