import type { Counts, Replies, RunnerQuestion } from "./questions.ts";

export interface Counter {
  start(): void | Promise<void>;
  counted(): Counts | Promise<Counts>;
}

/** Tells the runner where this process serves, and answers what the runner asks of it. Ends when the runner has ended. */
export function answerRunner(url: string, counter: Counter): void {
  const replies: { readonly [Question in RunnerQuestion]: () => Replies[Question] | Promise<Replies[Question]> } = {
    cpu() {
      const { user, system } = process.cpuUsage();
      return { milliseconds: (user + system) / 1_000 };
    },
    memory() {
      // There under --expose-gc; twice, as what the first run makes unreachable goes with the second.
      globalThis.gc?.();
      globalThis.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      return { rssMb: rss / 2 ** 20, heapMb: heapUsed / 2 ** 20 };
    },
    async startCounting() {
      await counter.start();
      return null;
    },
    counted: () => counter.counted(),
  };
  process.on("message", (question: RunnerQuestion) => void reply(question));
  process.on("disconnect", () => process.exit(0));
  process.send?.({ url });

  async function reply(question: RunnerQuestion): Promise<void> {
    process.send?.({ reply: await replies[question]() });
  }
}
