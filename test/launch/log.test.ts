import { join } from "node:path";
import { expect, test } from "vitest";
import { runNode } from "./process.ts";

const child = join(import.meta.dirname, "log.child.ts");
const inOrder = Array.from({ length: 50 }, (_, line) => line);

/** Numbers of the lines as they came out of the process. */
async function said(...args: string[]): Promise<unknown[]> {
  await using running = runNode([child, ...args], { UV_THREADPOOL_SIZE: "1" });
  const { code, output } = await running.ended();
  expect(code).toBe(0);
  const lines = output.trimEnd().split("\n");
  return lines.map((text) => (JSON.parse(text) as { readonly line?: number }).line);
}

test("the last lines of a process come out in their order, and nothing after them", async () => {
  expect(await said()).toEqual(inOrder);
});

test("a process that does not wait says them out of order, or never", async () => {
  const lines = await said("--at-once");
  expect(lines).toContain(49);
  expect(lines.slice(0, 50)).not.toEqual(inOrder);
});
