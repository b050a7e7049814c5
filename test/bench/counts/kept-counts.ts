import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What an operation costs that no clock is needed for. */
export interface OperationCounts {
  /** SQL statements that were sent. */
  readonly statements: number;
  /** Fetches from subgraphs, as planned. */
  readonly fetches: number;
  /** KiB allocated on the heap of the process, in mean of many; only where it was measured. */
  readonly allocatedKiB?: number;
}
export type Counts = Readonly<Record<string, OperationCounts>>;

const file = join(import.meta.dirname, "counts.json");
export const acceptingCommand = "ACCEPT_COUNTS=1 npm test -- test/bench/counts";

export const isAccepting = (): boolean => process.env["ACCEPT_COUNTS"] === "1";
export const keptCounts = (): Counts => JSON.parse(readFileSync(file, "utf8")) as Counts;

/** What was not measured stays as it was. */
export function acceptCounts(measured: Counts): void {
  const kept = keptCounts();
  const next = Object.fromEntries(
    Object.entries({ ...kept, ...measured }).map(([name, counts]) => [name, { ...kept[name], ...counts }]),
  );
  writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`);
}

/** Allocations vary by some percent with what V8 has optimised by then, and a little with the machine. */
const margin = { statements: 1, fetches: 1, allocatedKiB: 1.25 } as const;

/** What has grown beyond the counts that are kept, in sentences; fewer is never a fault. */
export function grown(measured: Counts, kept: Counts): readonly string[] {
  return Object.entries(measured).flatMap(([name, counts]) =>
    (Object.keys(margin) as (keyof OperationCounts)[]).flatMap((what) => {
      const [now, before] = [counts[what], kept[name]?.[what]];
      if (now === undefined) return [];
      if (before === undefined)
        return [`${name}: ${what} is ${now}, and no figure is kept. Accept: ${acceptingCommand}`];
      return now <= before * margin[what]
        ? []
        : [
            `${name}: ${what} grew from ${before} to ${now} (by ${now - before}). Where that is meant: ${acceptingCommand}`,
          ];
    }),
  );
}
