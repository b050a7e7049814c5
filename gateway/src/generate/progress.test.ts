import { expect, test } from "vitest";
import { step } from "./progress.ts";

const screen = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
};

/** Milliseconds that the test moves on by hand. */
const clock = () => {
  let time = 0;
  return { now: () => time, pass: (milliseconds: number) => (time += milliseconds) };
};

test("a terminal sees a bar that grows in its place, and in the end one line", async () => {
  const terminal = screen(true);
  const { now, pass } = clock();
  const work = async (at: (share: number, rows: number) => void) => {
    at(0, 0);
    at(0.5, 62_000);
    pass(4_000);
    return "124,000 rows";
  };
  await step(terminal, "movements: making", ({ at }) => work(at), now);
  expect(terminal.written).toEqual([
    `\r\u001b[2Kmovements: making                  [${"-".repeat(30)}]   0 %  0 rows`,
    `\r\u001b[2Kmovements: making                  [${"#".repeat(15)}${"-".repeat(15)}]  50 %  62,000 rows`,
    "\r\u001b[2Kmovements: making                  124,000 rows in 4.0 s\n",
  ]);
});

test("a log gets whole lines, not more than one in ten seconds", async () => {
  const log = screen(false);
  const { now, pass } = clock();
  await step(
    log,
    "people: making",
    async ({ at }) => {
      for (let part = 1; part <= 100; part++) {
        pass(300);
        at(part / 100, part * 10);
      }
      return "1,000 rows";
    },
    now,
  );
  expect(log.written).toHaveLength(3);
  expect(log.written.every((line) => line.endsWith("\n") && !line.includes("\r"))).toBe(true);
  expect(log.written.at(-1)).toBe("people: making                     1,000 rows in 30.0 s\n");
});
