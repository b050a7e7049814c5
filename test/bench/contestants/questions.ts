/** What the runner asks of the process that serves a contestant, over the channel of `fork`. */
export type RunnerQuestion = "cpu" | "memory" | "startCounting" | "counted";

/** Of a process since it began, user and system together. */
export interface Cpu {
  readonly milliseconds: number;
}

export interface Memory {
  readonly rssMb: number;
  readonly heapMb: number;
}

/** Of all operations since counting began. Counting costs time, so nothing is timed meanwhile. */
export interface Counts {
  readonly statements: number;
  /** Questions to subgraphs, as planned. */
  readonly fetches: number;
}

export interface Replies {
  readonly cpu: Cpu;
  readonly memory: Memory;
  readonly startCounting: null;
  readonly counted: Counts;
}
