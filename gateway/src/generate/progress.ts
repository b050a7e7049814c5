/** Where progress is shown: a terminal draws a bar over and over, everything else gets whole lines. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

export interface Step {
  /** How far it is, from 0 to 1, and how many rows that makes. */
  at(share: number, rows: number): void;
}

const width = 30;
/** Milliseconds between lines where there is no terminal. */
const betweenLines = 10_000;

/** Runs a step and says how far it is; in the end, how long it took. `work` tells what it did. */
export async function step(
  screen: Screen,
  name: string,
  work: (step: Step) => Promise<string>,
  now: () => number = () => performance.now(),
): Promise<void> {
  const begin = now();
  let told = begin;
  const seconds = () => `${((now() - begin) / 1_000).toFixed(1)} s`;
  const line = (text: string) => `${name.padEnd(34)} ${text}`;
  const done = await work({
    at(share, rows) {
      const text = line(`${bar(share)} ${String(Math.floor(share * 100)).padStart(3)} %  ${inThousands(rows)} rows`);
      if (screen.isTTY === true) {
        screen.write(`\r\u001b[2K${text}`);
      } else if (now() - told >= betweenLines) {
        told = now();
        screen.write(`${text}\n`);
      }
    },
  });
  screen.write(`${screen.isTTY === true ? "\r\u001b[2K" : ""}${line(`${done} in ${seconds()}`)}\n`);
}

function bar(share: number): string {
  const full = Math.round(share * width);
  return `[${"#".repeat(full)}${"-".repeat(width - full)}]`;
}

export const inThousands = (number: number): string => number.toLocaleString("en-US");
